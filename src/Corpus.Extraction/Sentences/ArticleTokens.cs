using Corpus.Extraction.Lexicon;
using Corpus.Model;

namespace Corpus.Extraction.Sentences;

/// <summary>The one token array of an article: all later stages speak of its indices.</summary>
/// <remarks>The title is a paragraph here too, because it names people; of its words only those in marks are quotes.</remarks>
internal sealed class ArticleTokens
{
    private ArticleTokens(Workspace workspace, Language language, SourceText source, string text, List<MarkedString> marked, TextSpan? title, PageLayout layout)
    {
        Workspace = workspace;
        Language = language;
        Source = source;
        Text = text;
        Tokens = workspace.List<Token>();
        Marked = marked;
        Paragraphs = workspace.List<TokenRange>();
        Sentences = workspace.List<TokenRange>();
        Title = title;
        Layout = layout;
        Spellings = Spellings.Of(workspace, text, ignoresCase: true);
    }

    /// <summary>What all stages that read the tokens work with.</summary>
    public Workspace Workspace { get; }

    /// <summary>Whose words and rules the article is read with.</summary>
    public Language Language { get; }

    public SourceText Source { get; }

    public string Text { get; }

    public List<Token> Tokens { get; }

    public List<MarkedString> Marked { get; }

    /// <summary>Title and body paragraphs, in the order of the text.</summary>
    public List<TokenRange> Paragraphs { get; }

    /// <summary>In order; none crosses a paragraph.</summary>
    public List<TokenRange> Sentences { get; }

    /// <summary>The numbers of words and names, case aside.</summary>
    public Spellings Spellings { get; }

    public PageLayout Layout { get; }

    /// <summary>Whether a line may end within a paragraph: a marked string runs on over the end of one.</summary>
    public bool BreaksWithinParagraphs { get; private set; }

    private TextSpan? Title { get; }

    /// <summary>Whether a line of the text is the title.</summary>
    public bool HasTitle => Title is not null;

    /// <summary>Cuts title and body into tokens and sentences.</summary>
    public static ArticleTokens Read(Workspace workspace, Language language, SourceText source, string text, TextSpan? title, List<TextSpan> body, PageLayout layout)
    {
        var spans = workspace.List<TextSpan>();
        spans.AddRange(body);
        if (title is { } first)
            spans.Add(first);
        spans.Sort();
        var article = new ArticleTokens(workspace, language, source, text, MarkPairing.Find(workspace, text, ref spans, title), title, layout);
        var tokens = article.Tokens;
        var nextMarked = 0;
        foreach (var span in spans)
        {
            var start = tokens.Count;
            Tokenizer.Read(language, text.AsSpan(), span, article.Marked, ref nextMarked, tokens);
            var paragraph = new TokenRange(start, tokens.Count);
            NameCapitals.Retag(tokens, paragraph);
            article.Paragraphs.Add(paragraph);
            SentenceSplitter.Split(text, tokens, paragraph, article.Marked, article.Sentences);
        }
        article.BreaksWithinParagraphs = RunsOverLines(text, article.Marked);
        return article;
    }

    private static bool RunsOverLines(string text, List<MarkedString> strings)
    {
        foreach (var marked in strings)
        {
            if (marked.Closed && text.AsSpan(marked.Inner.Start, marked.Inner.Length).IndexOf('\n') >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether these tokens are the title's.</summary>
    public bool IsTitle(TokenRange paragraph) => !paragraph.IsEmpty && Title is { } title && title.Contains(Tokens[paragraph.First].Start);

    /// <summary>Whether two sentences stand in one entry of a live blog; everywhere else all do.</summary>
    public bool AreInOneEntry(int sentence, int other) =>
        Layout.Entries.Count == 0 || Layout.EntryAt(Tokens[Sentences[sentence].First].Start) == Layout.EntryAt(Tokens[Sentences[other].First].Start);

    /// <summary>Whether a token is this word, in any case; before the first and behind the last one there is none.</summary>
    public bool Is(int token, string word) =>
        (uint)token < (uint)Tokens.Count
        && Tokens[token].End - Tokens[token].Start == word.Length
        && string.Compare(Text, Tokens[token].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether a token of a range has one of these classes.</summary>
    public bool Any(TokenRange range, WordTags tags)
    {
        for (var at = range.First; at < range.End; at++)
        {
            if (Tokens[at].Has(tags))
                return true;
        }
        return false;
    }

    /// <summary>The tokens that have characters of a span: of a marked string, or of what stands inside it, the one token.</summary>
    public TokenRange TokensOf(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        var end = first;
        while (end < Tokens.Count && Tokens[end].Start < span.End)
            end++;
        return new(first, end);
    }

    /// <summary>The index of the sentence that a token stands in.</summary>
    public int SentenceOf(int token)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private int FirstEndingAfter(int place)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The characters of a token, without a string of their own.</summary>
    public ReadOnlySpan<char> WordAt(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    /// <summary>The characters of a token.</summary>
    public string TextOf(int token) => Text.Substring(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    /// <summary>The span of some tokens, at least one.</summary>
    public TextSpan SpanOf(TokenRange range) => TextSpan.FromBounds(Tokens[range.First].Start, Tokens[range.Last].End);

    /// <summary>The characters of some tokens, at least one.</summary>
    public string TextOf(TokenRange range)
    {
        var span = SpanOf(range);
        return Text.Substring(span.Start, span.Length);
    }

    /// <summary>The place of some tokens; where a Markdown link opens among them, its text alone.</summary>
    public TextSpan PlaceOf(TokenRange range)
    {
        var span = SpanOf(range);
        var link = Text.IndexOf('[', span.Start, span.Length);
        return link < 0 || Text.IndexOf(']', link, span.End - link) >= 0 ? span : TextSpan.FromBounds(link + 1, span.End);
    }

    /// <summary>The characters of some tokens with their place, as <see cref="PlaceOf"/> has it.</summary>
    public AnchoredText Anchor(TokenRange range) => new(Source, PlaceOf(range));
}
