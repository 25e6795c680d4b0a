using Corpus.Model;

namespace Corpus.Export.Packed;

/// <summary>Gives the claims of conflicts their numbers in the corpus, as the articles come by.</summary>
internal sealed class ConflictNumbers
{
    private const int MostStrength = 100;

    private readonly IReadOnlyList<Conflict> _conflicts;

    /// <summary>By path of an article with a conflict: the number of its first claim.</summary>
    private readonly Dictionary<string, int> _firstClaims = new(StringComparer.Ordinal);
    private int _claims;

    public ConflictNumbers(IReadOnlyList<Conflict> conflicts)
    {
        _conflicts = conflicts;
        foreach (var conflict in conflicts)
        {
            _firstClaims[PathOf(conflict.First)] = -1;
            _firstClaims[PathOf(conflict.Second)] = -1;
        }
    }

    /// <summary>Counts the claims of the next article.</summary>
    public void Add(Article article)
    {
        if (_firstClaims.ContainsKey(article.Path))
            _firstClaims[article.Path] = _claims;
        _claims += article.Claims.Count;
    }

    public IReadOnlyList<ConflictEntry> ToList() => _conflicts
        .Select(conflict => new ConflictEntry(
            conflict.Kind, conflict.Rule, NumberOf(conflict.First), NumberOf(conflict.Second),
            conflict.FirstWords.Envelope, conflict.SecondWords.Envelope, (int)Math.Round(conflict.Strength * MostStrength)))
        .ToArray();

    private static string PathOf(Claim claim) => claim.Quote.Article.Path;

    private int NumberOf(Claim claim)
    {
        var claims = claim.Quote.Article.Claims;
        var index = 0;
        while (!ReferenceEquals(claims[index], claim))
            index++;
        return _firstClaims[PathOf(claim)] + index;
    }
}
