namespace Corpus.Model;

/// <summary>One article: title, paragraphs, what was said in it, and what was removed from the page.</summary>
/// <remarks>
/// Immutable and thread-safe. Equal when the source text (path and bytes) and everything that was read out of it are equal.
/// Generated code derives a type from it that adds one typed property for each metadata key; deriving adds views, never state.
/// </remarks>
public class Article : IEquatable<Article>
{
    /// <summary>Identities of so many quotes are compared with each other: a table would cost more, above all the first one of a process.</summary>
    private const int FewQuotes = 64;

    /// <summary>Null until it is asked for.</summary>
    private ValueList<Claim>? _claims;

    /// <summary>Makes an article and makes the quotes its own.</summary>
    /// <param name="content">What the article consists of.</param>
    /// <exception cref="InvalidOperationException">A quote belongs to another article already.</exception>
    public Article(ArticleContent content)
    {
        Content = content ?? throw new ArgumentNullException(nameof(content));
        Key = StableKey.Of(content.Source.Path);
        AttachQuotes();
    }

    /// <summary>Makes another view of the same article; its quotes stay those of the original.</summary>
    protected Article(Article original)
    {
        Content = (original ?? throw new ArgumentNullException(nameof(original))).Content;
        Key = original.Key;
        _claims = original._claims;
    }

    /// <summary>What the article consists of.</summary>
    public ArticleContent Content { get; }

    /// <summary>Comes from <see cref="Path"/> alone; the same in every build.</summary>
    public ulong Key { get; }

    /// <summary>The id that the metadata states, otherwise the path without its extension.</summary>
    public string Id => Content.Id;

    /// <summary>Path of the seed relative to the root of the corpus, with <c>/</c> between folders.</summary>
    public string Path => Content.Source.Path;

    /// <summary>The characters of the seed file.</summary>
    public SourceText Source => Content.Source;

    /// <summary>The title, from the metadata or from the text.</summary>
    public string Title => Content.Title;

    /// <summary>Who published the article; null where nothing says so.</summary>
    public string? Outlet => Content.Outlet;

    /// <summary>When it was published; a date without a time is midnight, a time without a zone is taken as UTC. Null where nothing says so.</summary>
    public DateTimeOffset? Published => Content.Published;

    /// <summary>The language as an IETF tag ("en", "fa-AF"); null where nothing says so.</summary>
    public string? Language => Content.Language;

    /// <summary>All keys of front matter and sidecar, in the order of the files; front matter wins over the sidecar.</summary>
    public ValueList<MetadataEntry> Metadata => Content.Metadata;

    /// <summary>The paragraphs of the body, without the title.</summary>
    public ValueList<Paragraph> Paragraphs => Content.Paragraphs;

    /// <summary>The sources that are quoted, in the order of their first quote.</summary>
    public ValueList<Speaker> Speakers => Content.Speakers;

    /// <summary>What was said, in the order of the text.</summary>
    public ValueList<Quote> Quotes => Content.Quotes;

    /// <summary>The claims of all quotes, in the order of the quotes.</summary>
    public ValueList<Claim> Claims => _claims ?? Interlocked.CompareExchange(ref _claims, ClaimsOf(Content.Quotes), null) ?? _claims;

    /// <summary>What was taken off the page, in the order of the text, with the rule that did.</summary>
    public ValueList<RemovedText> Removed => Content.Removed;

    private static ValueList<Claim> ClaimsOf(ValueList<Quote> quotes)
    {
        var claims = new List<Claim>();
        for (var i = 0; i < quotes.Count; i++)
        {
            for (var k = 0; k < quotes[i].Claims.Count; k++)
                claims.Add(quotes[i].Claims[k]);
        }
        return new(claims);
    }

    private void AttachQuotes()
    {
        var path = StableKey.AppendPart(StableKey.OffsetBasis, Path);
        var quotes = Content.Quotes;
        var identities = new ulong[quotes.Count];
        var seen = identities.Length > FewQuotes ? new Dictionary<ulong, int>() : null;
        for (var i = 0; i < identities.Length; i++)
        {
            identities[i] = quotes[i].Identify(path);
            quotes[i].Attach(this, identities[i], seen is null ? CountBefore(identities, i) : CountBefore(seen, identities[i]));
        }
    }

    /// <summary>How often the identity at an index stands before it.</summary>
    private static int CountBefore(ulong[] identities, int index)
    {
        var count = 0;
        for (var i = 0; i < index; i++)
        {
            if (identities[i] == identities[index])
                count++;
        }

        return count;
    }

    private static int CountBefore(Dictionary<ulong, int> seen, ulong identity)
    {
        seen.TryGetValue(identity, out var count);
        seen[identity] = count + 1;
        return count;
    }

    /// <inheritdoc/>
    public bool Equals(Article? other) => other is not null && Content.Equals(other.Content);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Article);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Source.GetHashCode();

    /// <summary>Whether both are the same article with the same content.</summary>
    public static bool operator ==(Article? left, Article? right) => Equals(left, right);

    /// <summary>Whether the articles differ.</summary>
    public static bool operator !=(Article? left, Article? right) => !Equals(left, right);

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
