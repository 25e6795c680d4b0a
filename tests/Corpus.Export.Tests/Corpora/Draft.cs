using System.Security.Cryptography;
using System.Text;
using Corpus.Model;

namespace Corpus.Export.Tests.Corpora;

/// <summary>Makes an article of a text; words are anchored where they stand.</summary>
internal sealed class Draft
{
    private readonly string _text;
    private readonly List<Speaker> _speakers = [];
    private readonly List<Quote> _quotes = [];

    /// <param name="path">Path below the root of the corpus.</param>
    /// <param name="text">The whole file: the title, then paragraphs with an empty line between them.</param>
    public Draft(string path, string text)
    {
        _text = text;
        Source = new MemoryText(path, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    public MemoryText Source { get; }

    public Speaker Speaker(string name, SpeakerKind kind = SpeakerKind.Person, string[]? aliases = null, string[]? roles = null)
    {
        var speaker = new Speaker(name, kind, Designations(aliases), Designations(roles));
        _speakers.Add(speaker);
        return speaker;
    }

    /// <summary>Adds a quote whose pieces stand in the order of the text.</summary>
    public Quote Quote(QuoteKind kind, Speaker? speaker, string[] words, string? cue = null, Stance stance = Stance.Asserts, Quote? reportedBy = null, params Claim[] claims)
    {
        var mention = speaker is null ? null : new Mention(Words(speaker.Name), MentionKind.FullName);
        var quote = new Quote(kind, Words(words), cue is null ? null : Words(cue), speaker, mention, null, stance, new(claims), "test-rule", reportedBy);
        _quotes.Add(quote);
        return quote;
    }

    public void Add(Quote quote) => _quotes.Add(quote);

    public AnchoredText Words(params string[] pieces)
    {
        var spans = new List<TextSpan>();
        var at = 0;
        foreach (var piece in pieces)
        {
            var start = _text.IndexOf(piece, at, StringComparison.Ordinal);
            Assert.True(start >= 0, piece);
            spans.Add(new TextSpan(start, piece.Length));
            at = start + piece.Length;
        }
        return new AnchoredText(Source, new ValueList<TextSpan>(spans));
    }

    public Article Build(string? outlet = null, DateTimeOffset? published = null, string? language = null, params MetadataEntry[] metadata)
    {
        var titleEnd = _text.IndexOf('\n');
        return new Article(new ArticleContent
        {
            Source = Source,
            Id = Source.Path[..Source.Path.LastIndexOf('.')],
            Title = _text[..titleEnd],
            TitleSpan = TextSpan.FromBounds(0, titleEnd),
            Outlet = outlet,
            Published = published,
            Language = language,
            Metadata = new(metadata),
            Paragraphs = new(Paragraphs(titleEnd)),
            Speakers = new(_speakers),
            Quotes = new(_quotes),
        });
    }

    private IEnumerable<Paragraph> Paragraphs(int at)
    {
        foreach (var text in _text[at..].Split("\n\n").Select(text => text.Trim('\n')).Where(text => text.Length > 0))
        {
            at = _text.IndexOf(text, at, StringComparison.Ordinal);
            yield return new Paragraph(new AnchoredText(Source, new TextSpan(at, text.Length)));
            at += text.Length;
        }
    }

    private ValueList<Designation> Designations(string[]? words) => new((words ?? []).Select(word => new Designation(Words(word), "test-rule")));
}
