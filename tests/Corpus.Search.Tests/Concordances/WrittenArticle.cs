using Corpus.Model;

namespace Corpus.Search.Tests.Concordances;

/// <summary>An article of a text in which braces stand around quotes: <c>{Name: words}</c>, one inside another where need be; a <c>|</c> ends a span and another begins the next.</summary>
internal static class WrittenArticle
{
    public static Article Of(string marked, string path = "a.txt")
    {
        var text = new System.Text.StringBuilder();
        var open = new Stack<(string Name, List<int> Borders)>();
        var found = new List<(string Name, List<int> Borders)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
            {
                var colon = marked.IndexOf(": ", i, StringComparison.Ordinal);
                open.Push((marked[(i + 1)..colon], [text.Length]));
                i = colon + 1;
            }
            else if (marked[i] == '}')
            {
                var quote = open.Pop();
                quote.Borders.Add(text.Length);
                found.Add(quote);
            }
            else if (marked[i] == '|')
            {
                open.Peek().Borders.Add(text.Length);
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        var source = new MemoryText(path, text.ToString(), "");
        var speakers = found.Select(quote => quote.Name).Distinct().ToDictionary(name => name, name => new Speaker(name, SpeakerKind.Person, ValueList<Designation>.Empty, ValueList<Designation>.Empty));
        return new Article(new ArticleContent
        {
            Source = source,
            Id = path,
            Title = "Untitled",
            Paragraphs = new(Paragraphs(source)),
            Speakers = new(speakers.Values),
            Quotes = new(found.OrderBy(quote => quote.Borders[0]).Select(quote => QuoteOf(source, quote.Borders, speakers[quote.Name]))),
        });
    }

    private static Quote QuoteOf(SourceText source, List<int> borders, Speaker speaker)
    {
        var words = new AnchoredText(source, new ValueList<TextSpan>(borders.Chunk(2).Select(pair => TextSpan.FromBounds(pair[0], pair[1]))));
        var claim = new Claim(words, Stance.Asserts, Polarity.Affirmative, SaidTime.Unspecified);
        return new Quote(QuoteKind.Direct, words, null, speaker, null, null, Stance.Asserts, new(claim), "test");
    }

    private static IEnumerable<Paragraph> Paragraphs(SourceText source)
    {
        var text = source.ToString();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            yield return new Paragraph(new AnchoredText(source, TextSpan.FromBounds(start, end)));
            start = end + 2;
        }
    }
}
