using System.Collections;
using Corpus.Model;

namespace Corpus.Search.Tests;

/// <summary>A corpus that counts the claims that are taken out of it.</summary>
internal sealed class CountingCorpus(ICorpus corpus) : ICorpus
{
    public CountingList Claims { get; } = new(corpus.Claims);

    public IReadOnlyList<Article> Articles => corpus.Articles;

    public IReadOnlyList<Quote> Quotes => corpus.Quotes;

    public IReadOnlyList<Speaker> Speakers => corpus.Speakers;

    public IReadOnlyList<Conflict>? Conflicts => corpus.Conflicts;

    public IClaimIndex ClaimIndex => corpus.ClaimIndex;

    IReadOnlyList<Claim> ICorpus.Claims => Claims;

    public Article? FindArticle(ulong key) => corpus.FindArticle(key);

    public Speaker? FindSpeaker(ulong key) => corpus.FindSpeaker(key);

    public IReadOnlyList<int> GetClaimIndices(int speaker) => corpus.GetClaimIndices(speaker);

    public IEnumerable<Quote> GetQuotes(ulong speakerKey) => corpus.GetQuotes(speakerKey);
}

internal sealed class CountingList(IReadOnlyList<Claim> claims) : IReadOnlyList<Claim>
{
    public int Taken { get; private set; }

    public int Count => claims.Count;

    public Claim this[int index]
    {
        get
        {
            Taken++;
            return claims[index];
        }
    }

    public IEnumerator<Claim> GetEnumerator() => claims.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => claims.GetEnumerator();
}
