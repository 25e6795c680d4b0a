using Corpus.Extraction.Reading;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction;

/// <summary>Gathers the faults of one seed; lines are counted only where there is a fault.</summary>
internal sealed class FaultList(string path, string text)
{
    /// <summary>A quote is shown in a message up to this many characters.</summary>
    private const int ShownLength = 60;

    private readonly List<SeedDiagnostic> _faults = [];
    private LineMap? _lines;

    public void AddRange(IEnumerable<SeedDiagnostic> faults) => _faults.AddRange(faults);

    public void Add(SeedFault fault, TextSpan span, params object[] arguments)
    {
        _lines ??= new LineMap(text);
        _faults.Add(new SeedDiagnostic(fault, path, span, _lines.GetPosition(span.Start), _lines.GetPosition(span.End), new ValueList<object>(arguments)));
    }

    /// <summary>Adds what is wrong with the article that was read.</summary>
    public void AddOf(Article article, ArticleTokens tokens, SeedMetadata metadata)
    {
        if (article.Content.TitleSpan is null && metadata.Title is null)
            Add(SeedFault.NoTitle, new TextSpan(0, 0));
        AddUnclosed(tokens);
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            if (article.Quotes[i].Speaker is null)
                Add(SeedFault.NoSpeaker, article.Quotes[i].Words.Envelope, Shortened(article.Quotes[i].Words));
        }
        foreach (var name in metadata.Speakers)
        {
            if (!IsQuoted(article, name.Text))
                _faults.Add(new SeedDiagnostic(SeedFault.UnknownSpeaker, name.Path, name.Span, name.Start, name.End, new ValueList<object>(name.Text)));
        }
    }

    public ValueList<SeedDiagnostic> ToList() => new(_faults);

    /// <summary>A mark that the next paragraph takes up again is the style of long quotations, not a fault.</summary>
    private void AddUnclosed(ArticleTokens tokens)
    {
        for (var i = 0; i < tokens.Paragraphs.Count; i++)
        {
            var paragraph = tokens.Paragraphs[i];
            if (paragraph.IsEmpty || tokens.Tokens[paragraph.Last] is not { Kind: TokenKind.Marked } last || tokens.Marked[last.Marked].Closed)
                continue;
            var goesOn = i + 1 < tokens.Paragraphs.Count && !tokens.Paragraphs[i + 1].IsEmpty && tokens.Tokens[tokens.Paragraphs[i + 1].First].Kind is TokenKind.Marked;
            if (!goesOn)
                Add(SeedFault.UnclosedQuotation, new TextSpan(tokens.Marked[last.Marked].Outer.Start, 1));
        }
    }

    private static bool IsQuoted(Article article, string name) =>
        article.Speakers.Any(speaker => string.Equals(speaker.Name, name, StringComparison.OrdinalIgnoreCase)
            || speaker.Aliases.Any(alias => string.Equals(alias.Text, name, StringComparison.OrdinalIgnoreCase)));

    private static string Shortened(AnchoredText quoted)
    {
        var words = quoted.Opening(ShownLength + 1);
        return words.Length <= ShownLength ? words : words.Substring(0, ShownLength) + "\u2026";
    }
}
