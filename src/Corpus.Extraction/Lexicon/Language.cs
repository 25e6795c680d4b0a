namespace Corpus.Extraction.Lexicon;

/// <summary>A language that articles are read in: its code and the words that the rules know.</summary>
internal sealed class Language
{
    private readonly Lazy<WordTable> _words;

    private Language(string code, Func<WordTable> load)
    {
        Code = code;
        _words = new(load);
    }

    /// <summary>English; also the reading of every language that has no lexicon of its own.</summary>
    public static Language English { get; } = new("en", () => EnglishLexicon.Words);

    /// <summary>The code of ISO 639-1.</summary>
    public string Code { get; }

    /// <summary>All known word forms, read once when the first article needs them.</summary>
    public WordTable Words => _words.Value;
}
