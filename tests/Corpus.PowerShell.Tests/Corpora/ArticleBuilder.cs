using System.Security.Cryptography;
using System.Text;
using Corpus.Model;

namespace Corpus.PowerShell.Tests.Corpora;

/// <summary>Makes an article of a given text; words are anchored where they first stand after the words before them.</summary>
internal sealed class ArticleBuilder
{
    private readonly MemoryText _source;
    private readonly string _text;
    private readonly List<Speaker> _speakers = [];
    private readonly List<Quote> _quotes = [];
    private int _at;

    /// <param name="path">Path below the root of the corpus.</param>
    /// <param name="text">The whole file: the title, then paragraphs with an empty line between them.</param>
    public ArticleBuilder(string path, string text)
    {
        _text = text;
        _source = new MemoryText(path, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    /// <summary>Who speaks in the article; other names and roles must stand in the text.</summary>
    public Speaker Speaker(string name, SpeakerKind kind = SpeakerKind.Person, string[]? aliases = null, string[]? roles = null)
    {
        var speaker = new Speaker(name, kind, Designations(aliases), Designations(roles));
        _speakers.Add(speaker);
        return speaker;
    }

    /// <summary>A quote whose words follow those of the quote before it, or are looked for from elsewhere; each sentence of a direct quote is a claim.</summary>
    public ArticleBuilder Quote(
        QuoteKind kind, string words, Speaker? speaker = null, string? cue = null, string? addressee = null, Stance stance = Stance.Asserts, string? earlier = null, string? negation = null, int? from = null)
    {
        var content = Anchor(words, from ?? _at);
        _at = content.Envelope.End;
        var said = earlier is null ? SaidTime.Unspecified : SaidTime.Earlier(Anchor(earlier));
        var claims = Sentences(kind, content).Select(sentence => new Claim(sentence, stance, Polarity.Affirmative, said));
        var mention = speaker is null ? null : new Mention(Anchor(speaker.Name), MentionKind.FullName);
        _quotes.Add(new Quote(
            kind, content, cue is null ? null : Anchor(cue), speaker, mention, addressee is null ? null : Anchor(addressee), stance, new(claims), "test-rule", null, negation is not null, negation is null ? null : Anchor(negation)));
        return this;
    }

    public Article Build(string? outlet = null, string? published = null, string? language = null, params MetadataEntry[] metadata)
    {
        var title = TextSpan.FromBounds(0, _text.IndexOf('\n'));
        return new Article(new ArticleContent
        {
            Source = _source,
            Id = _source.Path[.._source.Path.LastIndexOf('.')],
            Title = _source.GetText(title),
            TitleSpan = title,
            Outlet = outlet,
            Published = published is null ? null : DateTimeOffset.Parse(published, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal),
            Language = language,
            Metadata = new(metadata),
            Paragraphs = new(_text[(title.End + 2)..].TrimEnd('\n').Split("\n\n").Select(paragraph => new Paragraph(Anchor(paragraph, title.End)))),
            Speakers = new(_speakers),
            Quotes = new(_quotes),
        });
    }

    private IEnumerable<AnchoredText> Sentences(QuoteKind kind, AnchoredText content)
    {
        if (kind == QuoteKind.Indirect)
            return [content];
        return content.Text.Split(". ").Select(sentence => Anchor(sentence.TrimEnd('.'), content.Envelope.Start));
    }

    private ValueList<Designation> Designations(string[]? words) => new((words ?? []).Select(word => new Designation(Anchor(word), "test-rule")));

    private AnchoredText Anchor(string words, int from = 0)
    {
        var start = _text.IndexOf(words, from, StringComparison.Ordinal);
        return start < 0
            ? throw new ArgumentException($"'{words}' does not stand in {_source.Path}.", nameof(words))
            : new AnchoredText(_source, new TextSpan(start, words.Length));
    }
}
