using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Selection;
using Corpus.Search.Quotations;

namespace Corpus.PowerShell.Commands;

/// <summary>Tells whether quotations are genuine.</summary>
[Cmdlet(VerbsDiagnostic.Test, "Quote")]
[OutputType(typeof(QuoteTest))]
public sealed class TestQuoteCommand : CorpusCmdlet
{
    private readonly SourceScope _scope = new();
    private DraftReader? _reader;
    private QuotationCheck? _check;

    /// <summary>A quotation, or a whole text whose quotations are tested.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    public string[]? Text { get; set; }

    /// <summary>Who is said to have spoken: names, aliases or patterns.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public string[]? Speaker { get; set; }

    /// <summary>The article: id, title, path or pattern.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(ArticleCompleter))]
    public string[]? Article { get; set; }

    /// <summary>All sources of the same words, not the first alone.</summary>
    [Parameter]
    public SwitchParameter All { get; set; }

    private protected override FilterValues Filters() => base.Filters() with { Speaker = Speaker, Article = Article, Tested = Text };

    private protected override bool AnswerText(string text)
    {
        Test([text], GivenCriteria, IsAdmitted(GivenCriteria));
        return true;
    }

    private protected override void Answer(object? start, Criteria criteria)
    {
        if (start is not null && Given.Tested is not null)
            _scope.Add(start, criteria);
        else if (start is not null || Text is null)
            WriteError(CorpusErrors.NothingToTest(MyInvocation.InvocationName));
        else
            Test(Text, criteria, IsAdmitted(criteria));
    }

    /// <summary>What the pipeline brought is where to look for the text of the command line, and that is known now.</summary>
    private protected override void Finish()
    {
        if (!_scope.IsEmpty)
            Test(Given.Tested!, GivenCriteria, quote => GivenCriteria.Admits(quote.Article) && _scope.Holds(quote, GivenCriteria));
    }

    private static Func<Quote, bool>? IsAdmitted(Criteria criteria) => criteria.RestrictsArticles ? quote => criteria.Admits(quote.Article) : null;

    private void Test(string[] texts, Criteria criteria, Func<Quote, bool>? isSource)
    {
        _reader ??= new DraftReader(Corpus);
        foreach (var text in texts)
        {
            var count = 0;
            foreach (var quotation in _reader.Read(text))
            {
                Test(text, quotation, criteria, isSource);
                count++;
            }

            if (count == QuotationLimits.MaxQuotations || text.Length > QuotationLimits.MaxTextLength)
                WriteWarning(FormattableString.Invariant($"The text is long; only the first {QuotationLimits.MaxQuotations} quotations in its first {QuotationLimits.MaxTextLength} characters are tested."));
        }
    }

    private void Test(string text, DraftQuotation quotation, Criteria criteria, Func<Quote, bool>? isSource)
    {
        _check ??= new QuotationCheck(Corpus);
        var speakers = criteria.Speakers ?? (quotation.Speakers.Count > 0 ? [.. quotation.Speakers.Select(criteria.KeyOf)] : null);
        Func<Quote, bool>? isBySpeaker = speakers is null ? null : quote => quote.Speaker is { } speaker && speakers.Contains(criteria.KeyOf(speaker));
        var attributedTo = Speaker is { Length: > 0 } ? string.Join(", ", Speaker) : quotation.Speakers.Count > 0 ? string.Join(", ", quotation.Speakers) : null;
        foreach (var finding in _check.CheckPieces(text, quotation.Pieces, isBySpeaker, isSource, StopToken).Take(All ? int.MaxValue : 1))
            WriteObject(new QuoteTest(quotation, finding, attributedTo));
    }
}
