namespace Corpus.Extraction.Lexicon;

/// <summary>A language that articles are read in: its code, its words and its settings.</summary>
internal sealed class Language
{
    /// <summary>A part of a compound is not shorter than this.</summary>
    private const int MinimumPart = 3;

    /// <summary>Longer words are not taken apart: a bound for hostile text.</summary>
    private const int MaximumCompound = 48;

    private readonly Lazy<WordTable> _words;
    private readonly Lazy<ValueWords> _values;

    private Language(string code, string folder, Func<WordTable> load)
    {
        Code = code;
        _words = new(load);
        _values = new(() => new ValueWords(folder));
    }

    /// <summary>English; also the reading of every language that has no lexicon of its own.</summary>
    public static Language English { get; } = new("en", "English", () => EnglishLexicon.Words);

    public static Language German { get; } = new("de", "German", GermanLexicon.Load) { HasCompounds = true, HasDecimalComma = true, CapitalisesNouns = true };

    public static Language Persian { get; } = new("fa", "Persian", PersianLexicon.Load);

    /// <summary>All languages with a lexicon.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, German, Persian];

    /// <summary>The code of ISO 639-1.</summary>
    public string Code { get; }

    /// <summary>All known word forms, read once when the first article needs them.</summary>
    public WordTable Words => _words.Value;

    /// <summary>Its words for times, numbers and money.</summary>
    public ValueWords Values => _values.Value;

    /// <summary>Whether all nouns begin with a capital, so that capitals tell no title.</summary>
    public bool CapitalisesNouns { get; private init; }

    /// <summary>Whether a comma parts a number from its decimals, and a full stop its thousands.</summary>
    public bool HasDecimalComma { get; private init; }

    /// <summary>Whether a noun written together with others tells what its last part tells.</summary>
    private bool HasCompounds { get; init; }

    /// <summary>What the lexicon knows of a word.</summary>
    public LexiconEntry Find(ReadOnlySpan<char> word)
    {
        var entry = Words.Find(word);
        return HasCompounds && entry == default && char.IsUpper(word[0]) ? LastPart(word) : entry;
    }

    /// <summary>"Verkehrsminister" is a "minister"; only nouns are last parts.</summary>
    private LexiconEntry LastPart(ReadOnlySpan<char> word)
    {
        const WordTags Nouns = WordTags.Title | WordTags.Role | WordTags.Group | WordTags.Organization | WordTags.Document | WordTags.Feminine;
        for (var at = MinimumPart; at <= word.Length - MinimumPart && word.Length <= MaximumCompound; at++)
        {
            var tags = Words.Find(word.Slice(at)).Tags;
            if ((tags & Nouns & ~WordTags.Feminine) != 0 && (word.Length - at > MinimumPart || word[at - 1] == 's'))
                return new LexiconEntry(tags & Nouns, null, VerbForms.None);
        }
        return default;
    }
}
