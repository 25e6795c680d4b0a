using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Commands;

/// <summary>Finds claims that may not fit together, the surest first.</summary>
[Cmdlet(VerbsCommon.Find, "Conflict")]
[OutputType(typeof(Conflict))]
public sealed class FindConflictCommand : CorpusCmdlet
{
    private readonly SearchScopes _scopes = new();

    /// <summary>Who puts one of the claims forward: names, aliases or patterns.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public string[]? Speaker { get; set; }

    /// <summary>The article of one of the claims: id, title, path or pattern.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(ArticleCompleter))]
    public string[]? Article { get; set; }

    /// <summary>Who stands against whom.</summary>
    [Parameter]
    [Alias("Kind")]
    public ConflictKind[]? ConflictKind { get; set; }

    /// <summary>What a speaker does with one of the claims.</summary>
    [Parameter]
    public Stance[]? Stance { get; set; }

    /// <summary>The most conflicts to return.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    private protected override FilterValues Filters() =>
        base.Filters() with { Speaker = Speaker, Article = Article, Stance = Stance };

    private protected override FilterValues WithName(FilterValues filters, string name) => filters with { Speaker = [name] };

    /// <summary>The order needs to know everything that the pipeline brings, so the search waits for its end.</summary>
    private protected override void Answer(object? start, Criteria criteria) => _scopes.Add(start, criteria);

    private protected override void Finish()
    {
        // Equal ones keep the order of the corpus.
        foreach (var conflict in _scopes.All.SelectMany(searched => Wanted(searched.Corpus, searched.Scope)).OrderByDescending(conflict => conflict.Strength).Take(First))
        {
            StopToken.ThrowIfCancellationRequested();
            WriteObject(conflict);
        }
    }

    private IEnumerable<Conflict> Wanted(ICorpus corpus, SearchScope scope)
    {
        foreach (var conflict in Conflicts(corpus))
        {
            StopToken.ThrowIfCancellationRequested();
            if (ConflictKind is not { Length: > 0 } kinds || kinds.Contains(conflict.Kind))
            {
                if (scope.Holds(conflict.First) || scope.Holds(conflict.Second))
                    yield return conflict;
            }
        }
    }
}
