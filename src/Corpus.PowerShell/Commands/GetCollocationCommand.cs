using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Selection;
using Corpus.Search.Concordances;
using Corpus.Search.Statistics;

namespace Corpus.PowerShell.Commands;

/// <summary>Finds the words that stand near a term more often than by chance.</summary>
[Cmdlet(VerbsCommon.Get, "Collocation")]
[OutputType(typeof(Collocate))]
public sealed class GetCollocationCommand : PassageCmdlet
{
    private readonly HashSet<(ICorpus Corpus, ulong Article, TextSpan Place)> _seen = [];
    private Collocations? _collocations;

    /// <summary>Words, phrases, prefixes and wildcards; several arguments are one term.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromRemainingArguments = true)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TermCompleter))]
    public string[] Term { get; set; } = [];

    /// <summary>Words on each side that are near.</summary>
    [Parameter]
    [ValidateRange(1, ConcordanceWindow.MaxSize)]
    public int Window { get; set; } = 5;

    /// <summary>How often a word must stand near the term.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int MinimumCount { get; set; } = 3;

    /// <summary>Leaves out words that carry grammar and no topic.</summary>
    [Parameter]
    public SwitchParameter ExcludeStopWord { get; set; }

    /// <summary>The most words to return.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    private protected override void Answer(object? start, Criteria criteria)
    {
        _collocations ??= Open();
        foreach (var passage in Passages(start, criteria))
        {
            // Several objects of the pipeline may lead to one passage.
            if (InputObject is null || _seen.Add((criteria.Corpus, passage.Article.Key, passage.Words.Envelope)))
                _collocations.Add(passage);
        }
    }

    private protected override void Finish()
    {
        foreach (var collocate in (_collocations?.Find(MinimumCount) ?? []).Where(collocate => !ExcludeStopWord || !StopWords.Contains(collocate.Word)).Take(First))
            WriteObject(collocate);
    }

    private Collocations Open()
    {
        var term = ConcordanceTerm.Read(string.Join(" ", Term));
        foreach (var note in term.Notes)
            WriteWarning(note.Message);
        return new Collocations(term, Window);
    }
}
