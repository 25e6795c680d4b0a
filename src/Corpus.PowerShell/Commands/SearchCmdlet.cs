using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Parameters;
using Corpus.PowerShell.Selection;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Commands;

/// <summary>A cmdlet that answers a query: the claims that answer it, within the filters and the objects of the pipeline, become its results.</summary>
public abstract class SearchCmdlet : SpeechCmdlet
{
    private readonly SearchScopes _scopes = new();

    /// <summary>Words, phrases, prefixes, exclusions, alternatives and fields; several arguments are one query.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromRemainingArguments = true)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(QueryCompleter))]
    public string[] Query { get; set; } = [];

    /// <summary>Words that stand in the title of the article, or a pattern that covers it.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public string[]? Title { get; set; }

    /// <summary>When the claim was said, as far as the text tells.</summary>
    [Parameter]
    [ValidateSaidPeriod]
    [ArgumentCompleter(typeof(SaidCompleter))]
    public string? Said { get; set; }

    /// <summary>The most results to return.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    /// <summary>How many results to leave out before the first.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int Skip { get; set; }

    private protected override FilterValues Filters() =>
        base.Filters() with { Title = Title, Said = Said };

    /// <summary>Ranking needs to know everything that the pipeline brings, so the search waits for its end.</summary>
    private protected override void Answer(object? start, Criteria criteria) => _scopes.Add(start, criteria);

    private protected override void Finish()
    {
        var results = _scopes.All.Select(searched => Search(searched.Corpus, searched.Scope)).ToArray();
        foreach (var found in ResultsOf(BestFirst.Of(results, match => match.Score)).Skip(Skip).Take(First))
            WriteObject(found);
    }

    private IEnumerable<ClaimMatch> Search(ICorpus corpus, SearchScope scope)
    {
        PrepareSearch(corpus);
        var result = CorpusSearches.SearchOf(corpus).Find(string.Join(" ", Query), StopToken);
        foreach (var note in result.Notes)
            WarnOnce(note.Message);
        return result.Hits.Where(hit => scope.Holds(hit.Claim)).Select(hit => new ClaimMatch(hit.Claim, hit.Score, hit.Matches, IsExplained ? result.Explain(hit) : null));
    }

    /// <summary>Whether each match says which words gave what to its score.</summary>
    private protected virtual bool IsExplained => false;

    /// <summary>The results that the claims lead to, best first as the claims are.</summary>
    private protected abstract IEnumerable<object> ResultsOf(IEnumerable<ClaimMatch> matches);
}
