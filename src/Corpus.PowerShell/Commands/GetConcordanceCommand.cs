using System.Management.Automation;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Selection;
using Corpus.Search.Concordances;

namespace Corpus.PowerShell.Commands;

/// <summary>Shows each place where words stand, with what stands around it.</summary>
[Cmdlet(VerbsCommon.Get, "Concordance")]
[OutputType(typeof(ConcordanceLine))]
public sealed class GetConcordanceCommand : PassageCmdlet
{
    /// <summary>Lines that are kept in memory to be sorted.</summary>
    private const int MaxSorted = 100_000;

    private readonly List<ConcordanceLine> _lines = [];
    private readonly HashSet<object> _seen = [];
    private Concordance? _concordance;
    private ConcordanceOrder _order = new();
    private int _written;
    private bool _isFull;

    /// <summary>Words, phrases, prefixes and wildcards; several arguments are one term.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromRemainingArguments = true)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TermCompleter))]
    public string[] Term { get; set; } = [];

    /// <summary>How much is shown on each side.</summary>
    [Parameter]
    [ValidateRange(0, ConcordanceWindow.MaxSize)]
    public int Window { get; set; } = 10;

    /// <summary>What the window counts.</summary>
    [Parameter]
    public WindowUnit Unit { get; set; } = WindowUnit.Word;

    /// <summary>The places by whose words lines are sorted, the first first.</summary>
    [Parameter]
    public ConcordanceSort[] Sort { get; set; } = [];

    /// <summary>The most lines to return.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    private protected override void Answer(object? start, Criteria criteria)
    {
        _concordance ??= Open();
        if (_isFull)
            return;
        // Several objects of the pipeline may lead to one place.
        foreach (var line in Passages(start, criteria).SelectMany(_concordance.FindIn).Where(line => InputObject is null || _seen.Add((criteria.Corpus, line.Article.Path, line.Words.Envelope))))
        {
            Take(line);
            if (_isFull)
                return;
        }
    }

    private protected override void Finish()
    {
        if (_lines.Count > MaxSorted)
            WriteWarning(FormattableString.Invariant($"Only the first {MaxSorted} lines in the order of the corpus are sorted; narrow the term or the articles."));
        foreach (var line in Stoppable.Sorted(_lines.Take(MaxSorted), _order, StopToken).Take(First))
            WriteObject(line);
    }

    private void Take(ConcordanceLine line)
    {
        if (!_order.IsPosition)
        {
            _lines.Add(line);
            _isFull = _lines.Count > MaxSorted;
            return;
        }

        WriteObject(line);
        _isFull = ++_written == First;
    }

    private Concordance Open()
    {
        var term = ConcordanceTerm.Read(string.Join(" ", Term));
        foreach (var note in term.Notes)
            WriteWarning(note.Message);
        _order = new ConcordanceOrder(Sort);
        return new Concordance(term, new ConcordanceWindow(Window, Unit));
    }
}
