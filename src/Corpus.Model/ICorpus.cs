namespace Corpus.Model;

/// <summary>Many articles, and everything that was said in them.</summary>
/// <remarks>
/// Rows are made when they are asked for: opening a corpus and taking one row must not cost more when the corpus is larger.
/// Articles stand in ordinal order of their paths; quotes and claims follow the articles and, inside one, the text.
/// Implementations are immutable and thread-safe. Asking for the same row twice gives equal objects, not always the same object.
/// </remarks>
public interface ICorpus
{
    /// <summary>All articles.</summary>
    IReadOnlyList<Article> Articles { get; }

    /// <summary>All quotes.</summary>
    IReadOnlyList<Quote> Quotes { get; }

    /// <summary>All claims.</summary>
    IReadOnlyList<Claim> Claims { get; }

    /// <summary>
    /// All speakers, in ordinal order of name and kind, and of the article that alone knows them. Speakers of several articles with the same <see cref="Speaker.Key"/> are one here,
    /// and so are those that were joined (<see cref="SpeakerJoin"/>), with the aliases and roles of all of them.
    /// </summary>
    IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>The claims that may not fit together, in the order of their first claims, then of their second ones; null where nobody has looked for them yet.</summary>
    IReadOnlyList<Conflict>? Conflicts { get; }

    /// <summary>The words of all claims, for search.</summary>
    IClaimIndex ClaimIndex { get; }

    /// <summary>The article with this <see cref="Article.Key"/>; null when there is none.</summary>
    Article? FindArticle(ulong key);

    /// <summary>The speaker with this <see cref="Speaker.Key"/>; of one that was joined, the whole, whose key may be another. Null when there is none.</summary>
    Speaker? FindSpeaker(ulong key);

    /// <summary>The quotes of the speaker that <see cref="FindSpeaker"/> gives, in the order of <see cref="Quotes"/>; empty when there is none.</summary>
    IEnumerable<Quote> GetQuotes(ulong speakerKey);

    /// <summary>The claims of a speaker, by ascending index in <see cref="Claims"/>; no claim is made for it.</summary>
    /// <param name="speaker">Zero-based index in <see cref="Speakers"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such speaker.</exception>
    IReadOnlyList<int> GetClaimIndices(int speaker);
}
