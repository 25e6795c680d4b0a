using Corpus.Model;

namespace Corpus.Tests.Shared;

/// <summary>Everything that an index answers.</summary>
internal static class IndexContent
{
    public static IEnumerable<object> Of(IClaimIndex index)
    {
        yield return (index.ClaimCount, index.ArticleCount, index.TermTotal);
        for (var claim = 0; claim < index.ClaimCount; claim++)
            yield return index.GetLength(claim);
        for (var article = 0; article <= index.ArticleCount; article++)
            yield return index.GetFirstClaim(article);
        for (var term = 0; term < index.Terms.Count; term++)
            yield return (index.Terms[term], index.GetForm(term));
        for (var family = 0; family < index.Families.Count; family++)
        {
            yield return index.Families[family];
            foreach (var answer in Of(index.GetPostings(family)))
                yield return answer;
        }
    }

    private static IEnumerable<object> Of(WordPostings postings)
    {
        yield return (postings.HolderCount, postings.ClaimCount);
        foreach (var title in postings.Titles)
            yield return title;
        var block = new PostingBlock();
        for (var i = 0; i < postings.BlockCount; i++)
        {
            postings.Read(i, block);
            postings.ReadPlaces(i, block);
            yield return (postings.GetLastClaim(i), postings.GetMostCount(i) >= block.Counts.Take(block.Count).Max(count => Math.Min(count, byte.MaxValue)));
            yield return postings.GetLeastLength(i) >= 0;
            yield return string.Join(" ", block.Claims.Take(block.Count).Zip(block.Counts));
            var words = block.Counts.Take(block.Count).Sum();
            yield return string.Join(" ", block.Places.Take(words).Zip(block.Forms));
        }
    }
}
