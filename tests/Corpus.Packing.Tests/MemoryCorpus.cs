using Corpus.Model;

namespace Corpus.Packing.Tests;

/// <summary>What a corpus is by its definition, with nothing packed: the yardstick of the packed one.</summary>
internal sealed class MemoryCorpus : ICorpus
{
    public MemoryCorpus(IReadOnlyList<Article> articles)
    {
        Articles = articles;
        Quotes = [.. articles.SelectMany(article => article.Quotes)];
        Claims = [.. articles.SelectMany(article => article.Claims)];
        ClaimIndex = new WordIndex(articles);
        Speakers =
        [
            .. articles
                .SelectMany(article => article.Speakers.Concat(article.Quotes.Where(quote => quote.Speaker is not null).Select(quote => quote.Speaker!)))
                .GroupBy(speaker => speaker.Key)
                .Select(same => new Speaker(
                    same.First().Name,
                    same.First().Kind,
                    new(same.SelectMany(speaker => speaker.Aliases).DistinctBy(alias => alias.Text, StringComparer.Ordinal)),
                    new(same.SelectMany(speaker => speaker.Roles).DistinctBy(role => role.Text, StringComparer.Ordinal)),
                    same.First().OnlyIn))
                .OrderBy(speaker => speaker.Name, StringComparer.Ordinal)
                .ThenBy(speaker => speaker.Kind)
                .ThenBy(speaker => speaker.OnlyIn, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<Article> Articles { get; }

    public IReadOnlyList<Quote> Quotes { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyList<Speaker> Speakers { get; }

    public IReadOnlyList<Conflict> Conflicts => [.. SampleConflicts.Of(Articles).Select(entry => entry.In(Claims))];

    public IClaimIndex ClaimIndex { get; }

    public Article? FindArticle(ulong key) => Articles.FirstOrDefault(article => article.Key == key);

    public Speaker? FindSpeaker(ulong key) => Speakers.FirstOrDefault(speaker => speaker.Key == key);

    public IEnumerable<Quote> GetQuotes(ulong speakerKey) => Quotes.Where(quote => quote.Speaker?.Key == speakerKey);

    public IReadOnlyList<int> GetClaimIndices(int speaker) =>
        [.. Enumerable.Range(0, Claims.Count).Where(claim => Claims[claim].Speaker?.Key == Speakers[speaker].Key)];
}
