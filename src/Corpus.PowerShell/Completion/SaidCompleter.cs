using Corpus.Model;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes times in which something was said.</summary>
internal sealed class SaidCompleter : NameCompleter
{
    private static readonly Offer Earlier = new("earlier", "What the text calls said before");

    private protected override IEnumerable<Offer> Offers(ICorpus corpus, string typed) => Of(corpus, typed);

    /// <summary>The times that the field <c>said:</c> of a query takes as well.</summary>
    public static IEnumerable<Offer> Of(ICorpus corpus, string typed) =>
        CorpusNames.Of(corpus).Years.Find(typed)
            .Select(year => new Offer(year.Value, $"In the year {year.Value}"))
            .Concat(new[] { Earlier }.Where(word => word.Value.StartsWith(typed, StringComparison.OrdinalIgnoreCase)));
}
