using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Selection;
using Corpus.Search;

namespace Corpus.PowerShell.Commands;

/// <summary>Finds the claims that answer a query, best first.</summary>
[Cmdlet(VerbsCommon.Find, "Claim")]
[OutputType(typeof(ClaimMatch))]
public sealed class FindClaimCommand : CorpusCmdlet
{
    private readonly SearchScope _scope = new();

    /// <summary>Words, phrases, prefixes, exclusions and fields; several arguments are one query.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromRemainingArguments = true)]
    [ValidateNotNullOrEmpty]
    public string[] Query { get; set; } = [];

    /// <summary>Who puts the claim forward: names, aliases or patterns.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public string[]? Speaker { get; set; }

    /// <summary>The article: id, title, path or pattern.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(ArticleCompleter))]
    public string[]? Article { get; set; }

    /// <summary>How the words of the quote are given.</summary>
    [Parameter]
    public QuoteKind[]? Kind { get; set; }

    /// <summary>What the speaker does with the proposition.</summary>
    [Parameter]
    public Stance[]? Stance { get; set; }

    /// <summary>The most results to return.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    private protected override FilterValues Filters() =>
        base.Filters() with { Speaker = Speaker, Article = Article, Kind = Kind, Stance = Stance };

    /// <summary>Ranking needs to know everything that the pipeline brings, so the search waits for its end.</summary>
    private protected override void Answer(object? start, Criteria criteria) => _scope.Add(start, criteria);

    private protected override void Finish()
    {
        var result = new ClaimSearch(Corpus).Find(string.Join(" ", Query));
        foreach (var note in result.Notes)
            WriteWarning(note.Message);
        foreach (var hit in Wanted(result.Hits).Take(First))
            WriteObject(new ClaimMatch(hit.Claim, hit.Score, hit.Matches));
    }

    private IEnumerable<ClaimHit> Wanted(IEnumerable<ClaimHit> hits)
    {
        foreach (var hit in hits)
        {
            StopToken.ThrowIfCancellationRequested();
            if (_scope.Holds(hit.Claim))
                yield return hit;
        }
    }
}
