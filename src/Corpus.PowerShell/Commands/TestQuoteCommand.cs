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
    private readonly Dictionary<ICorpus, SourceScope> _scopes = [];
    private readonly List<Criteria> _sources = [];
    private readonly Dictionary<ICorpus, QuotationTester> _testers = [];

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
        Test([text], GivenCriteria, IsAdmitted);
        return true;
    }

    private protected override void AnswerAll(IReadOnlyList<Criteria> criteria)
    {
        if (Text is null)
            WriteError(CorpusErrors.NothingToTest(MyInvocation.InvocationName));
        else
            Test(Text, criteria, IsAdmitted);
    }

    private protected override void Answer(object? start, Criteria criteria)
    {
        if (Given.Tested is null)
        {
            WriteError(CorpusErrors.NothingToTest(MyInvocation.InvocationName));
            return;
        }
        if (!_scopes.TryGetValue(criteria.Corpus, out var scope))
        {
            _scopes[criteria.Corpus] = scope = new SourceScope();
            _sources.Add(criteria);
        }
        scope.Add(start!, criteria);
    }

    /// <summary>What the pipeline brought is where to look for the text of the command line, and that is known now.</summary>
    private protected override void Finish()
    {
        if (_sources.Count > 0)
            Test(Given.Tested!, _sources, criteria => quote => criteria.Admits(quote.Article) && _scopes[criteria.Corpus].Holds(quote, criteria));
    }

    private static Func<Quote, bool>? IsAdmitted(Criteria criteria) => criteria.RestrictsArticles ? quote => criteria.Admits(quote.Article) : null;

    private void Test(string[] texts, IReadOnlyList<Criteria> corpora, Func<Criteria, Func<Quote, bool>?> isSource)
    {
        var testers = corpora.Select(criteria => TesterOf(criteria.Corpus).With(criteria, Speaker, isSource(criteria))).ToArray();
        foreach (var text in texts)
        {
            var count = 0;
            foreach (var tests in QuotationTester.TestSideBySide(testers, text))
            {
                foreach (var test in tests.Take(All ? int.MaxValue : 1))
                    WriteObject(test);
                count++;
            }

            if (count == QuotationLimits.MaxQuotations || text.Length > QuotationLimits.MaxTextLength)
                WriteWarning(FormattableString.Invariant($"The text is long; only the first {QuotationLimits.MaxQuotations} quotations in its first {QuotationLimits.MaxTextLength} characters are tested."));
        }
    }

    private QuotationTester TesterOf(ICorpus corpus)
    {
        if (_testers.TryGetValue(corpus, out var tester))
            return tester;
        PrepareSearch(corpus);
        return _testers[corpus] = new QuotationTester(corpus, StopToken);
    }
}
