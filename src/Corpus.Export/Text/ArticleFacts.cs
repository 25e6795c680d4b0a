using System.Globalization;
using Corpus.Model;

namespace Corpus.Export.Text;

/// <summary>What several formats write of an article.</summary>
internal sealed class ArticleFacts
{
    private const int Sha256Length = 32;

    private static readonly string[] _addressKeys = ["url", "canonical", "link"];
    private static readonly string[] _authorKeys = ["author", "authors", "byline"];

    public ArticleFacts(Article article)
    {
        Article = article;
        Text = new ArticleText(article.Source);
        Url = Values(_addressKeys).Select(WebAddress).FirstOrDefault(address => address is not null);
        Authors = Values(_authorKeys).ToArray();
    }

    public Article Article { get; }

    public ArticleText Text { get; }

    /// <summary>Where the article was published on the web, from the metadata; null where they say nothing.</summary>
    public string? Url { get; }

    /// <summary>Who wrote the article, from the metadata.</summary>
    public IReadOnlyList<string> Authors { get; }

    /// <summary>The moment of publication as RFC 3339 has it; null where nothing says so.</summary>
    public string? Published => Article.Published?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>The bytes of the seed by their name (RFC 6920), or where they are not known the path.</summary>
    public string Iri => NameOf(Article.Source.Sha256) ?? "corpus:" + Path;

    /// <summary>The path as a relative reference of an IRI.</summary>
    public string Path => string.Join("/", Article.Path.Split('/').Select(part => Uri.EscapeDataString(WellFormed.Text(part)))) is { Length: > 0 } path ? path : "./";

    /// <summary>The paragraphs, with an empty line between them.</summary>
    public string Body => string.Join("\n\n", Article.Paragraphs.Select(paragraph => paragraph.Text));

    private IEnumerable<string> Values(string[] keys) =>
        keys.SelectMany(key => Article.Metadata.Where(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(entry => entry.Value.Items.Count > 0 ? entry.Value.Items.AsEnumerable() : [entry.Value])
            .Select(value => value.Text)
            .OfType<string>()
            .Where(text => text.Trim().Length > 0);

    /// <summary>The address as a URI, which has no characters above ASCII; null where it is none of the web.</summary>
    private static string? WebAddress(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return null;
        var written = IsAscii(text) ? text : address.AbsoluteUri;
        return IsAscii(written) && Uri.IsWellFormedUriString(written, UriKind.Absolute) ? written : null;
    }

    private static bool IsAscii(string text) => text.All(unit => unit < '\u0080');

    private static string? NameOf(string sha256)
    {
        if (sha256.Length != 2 * Sha256Length)
            return null;
        var bytes = new byte[Sha256Length];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = byte.Parse(sha256.Substring(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return "ni:///sha-256;" + Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }
}
