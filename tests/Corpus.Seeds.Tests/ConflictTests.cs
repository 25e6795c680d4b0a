using Corpus.Model;
using Corpus.Packing;

namespace Corpus.Seeds.Tests;

/// <summary>What does not fit together in the first seed, as a careful reader finds it.</summary>
public sealed class ConflictTests
{
    [Fact]
    public void The_first_seed_has_four_conflicts_and_no_other()
    {
        using var corpus = PackedCorpus.OpenResource(typeof(Articles).Assembly);

        Assert.Equal(
            [
                "Contradiction: the country is now | Despite being aware of",
                "Contradiction: there are terrorist hideouts | Now, Afghanistan is safe,",
                "Dispute: Afghan soil was being | We do not allow",
                "Dispute: Afghan soil was being | Afghan soil was being",
            ],
            corpus.Conflicts!.Where(conflict => conflict.First.Quote.Article.Path.StartsWith("000_", StringComparison.Ordinal)).Select(Shown));
    }

    private static string Shown(Conflict conflict) => $"{conflict.Kind}: {Opening(conflict.First)} | {Opening(conflict.Second)}";

    private static string Opening(Claim claim) => string.Join(' ', claim.Text.Split(' ').Take(4));
}
