using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction;

/// <summary>Reads an article out of a seed.</summary>
/// <remarks>Pure and thread-safe: the same seed gives the same result everywhere.</remarks>
public static class ArticleExtractor
{
    /// <summary>Reads the article of one seed.</summary>
    /// <param name="seed">The seed with its sidecar.</param>
    /// <param name="cancellation">Stops the work between paragraphs.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ExtractionResult Extract(SeedFile seed, CancellationToken cancellation = default)
    {
        // Thin line: blank lines make paragraphs, the first long line is the title, 'NAME said: "…"' is a quote.
        cancellation.ThrowIfCancellationRequested();
        var source = seed.Source;
        var text = source.ToString();
        var paragraphs = new List<TextSpan>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            if (end - at > 25)
                paragraphs.Add(TextSpan.FromBounds(at, end));
            at = end + 1;
        }
        if (paragraphs.Count == 0)
            return new(null, new(new SeedDiagnostic(SeedFault.EmptyArticle, source.Path, default, default, default, ValueList<object>.Empty)));
        var speakers = new Dictionary<string, Speaker>(StringComparer.Ordinal);
        var quotes = new List<Quote>();
        foreach (var paragraph in paragraphs.Skip(1).Take(12))
        {
            var words = source.GetText(paragraph);
            var open = words.IndexOf(": \"", StringComparison.Ordinal);
            var close = words.LastIndexOf('"');
            if (open < 0 || close < open + 4)
                continue;
            var name = words.Split(',', ' ')[0] + " " + words.Split(',', ' ')[1];
            if (!speakers.TryGetValue(name, out var speaker))
                speakers[name] = speaker = new Speaker(name, SpeakerKind.Person, ValueList<Designation>.Empty, ValueList<Designation>.Empty);
            var mention = new Mention(new AnchoredText(source, new TextSpan(paragraph.Start, name.Length)), MentionKind.FullName);
            var content = new AnchoredText(source, TextSpan.FromBounds(paragraph.Start + open + 3, paragraph.Start + close));
            var claim = new Claim(content, Stance.Asserts, Polarity.Affirmative, SaidTime.Unspecified);
            quotes.Add(new Quote(QuoteKind.Direct, content, new AnchoredText(source, new TextSpan(paragraph.Start + open, 1)), speaker, mention, null, Stance.Asserts, new(claim), "colon-before-marks"));
        }
        var outlet = seed.Sidecar?.ToString().Split('\n').FirstOrDefault(line => line.StartsWith("outlet:", StringComparison.Ordinal))?.Substring(7).Trim();
        return new(
            new Article(new ArticleContent
            {
                Source = source,
                Id = source.Path.Substring(0, source.Path.LastIndexOf('.')),
                Title = source.GetText(paragraphs[0]),
                TitleSpan = paragraphs[0],
                Outlet = outlet,
                Language = "en",
                Paragraphs = new(paragraphs.Skip(1).Select(span => new Paragraph(new AnchoredText(source, span)))),
                Speakers = new(speakers.Values),
                Quotes = new(quotes),
            }),
            ValueList<SeedDiagnostic>.Empty);
    }
}
