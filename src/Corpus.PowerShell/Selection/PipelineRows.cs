using Corpus.Model;
using Corpus.PowerShell.Output;
using Corpus.Search.Concordances;

namespace Corpus.PowerShell.Selection;

/// <summary>The rows of the corpus that an object of the pipeline leads to.</summary>
internal static class PipelineRows
{
    /// <summary>The row itself, or the rows that a result of another cmdlet was found in; null where the object is neither.</summary>
    public static IReadOnlyList<object>? Of(object item) => item switch
    {
        Article or Quote or Claim or Speaker => [item],
        ClaimMatch match => [match.Claim],
        QuoteMatch match => [match.Quote],
        ArticleMatch match => [match.Best.Article],
        MatchGroup group => [.. group.Matches.Select(match => match.Claim)],
        ConcordanceLine line => [line.Quote is { } quote ? quote : line.Article],
        QuoteTest test => test.Quote is { } quote ? [quote] : [],
        TimelineClaim said => [said.Claim],
        Conflict conflict => [conflict.First, conflict.Second],
        _ => null,
    };
}
