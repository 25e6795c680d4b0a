using Corpus.Model;

namespace Corpus.Extraction.Lexicon;

/// <summary>Tells once per article which language's words and rules read it.</summary>
internal static class LanguageDetector
{
    /// <summary>So much of the text tells its language.</summary>
    private const int SampleLength = 4000;

    /// <summary>Fewer function words prove nothing.</summary>
    private const int MinimumWords = 3;

    /// <summary>A language leads the others by this factor.</summary>
    private const int Lead = 2;

    private static readonly Lazy<WordTable> Marks = new(Load);

    /// <summary>The language that the metadata states, else the one whose function words the text has; English where neither tells.</summary>
    /// <param name="stated">The metadata's language tag, such as <c>de</c> or <c>fa-AF</c>; null where it has none.</param>
    /// <param name="text">The source text.</param>
    /// <param name="paragraphs">Where its words are.</param>
    public static Language Detect(string? stated, string text, List<TextSpan> paragraphs)
    {
        return string.IsNullOrWhiteSpace(stated) ? ByWords(text, paragraphs) : ByTag(stated!);
    }

    private static Language ByTag(string stated)
    {
        var code = stated.Trim().Split('-', '_')[0].ToLowerInvariant();
        code = code is "prs" or "per" or "fas" ? Language.Persian.Code : code;
        return Language.All.FirstOrDefault(language => language.Code == code) ?? Language.English;
    }

    private static Language ByWords(string text, List<TextSpan> paragraphs)
    {
        Span<int> counts = stackalloc int[Language.All.Count];
        CountFunctionWords(text, paragraphs, counts);
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            best = counts[i] > counts[best] ? i : best;
        for (var i = 0; i < counts.Length; i++)
        {
            if (i != best && counts[best] < counts[i] * Lead)
                return Language.English;
        }
        return counts[best] >= MinimumWords ? Language.All[best] : Language.English;
    }

    /// <summary>Counts the function words at the beginning of a text.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="paragraphs">Where its words are.</param>
    /// <param name="counts">Gets the number for each of <see cref="Language.All"/>.</param>
    public static void CountFunctionWords(string text, List<TextSpan> paragraphs, Span<int> counts)
    {
        var left = SampleLength;
        foreach (var span in paragraphs)
        {
            Count(text.AsSpan(span.Start, Math.Min(span.Length, left)), counts);
            left -= Math.Min(span.Length, left);
            if (left == 0)
                break;
        }
    }

    private static void Count(ReadOnlySpan<char> text, Span<int> counts)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
                continue;
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            var languages = Marks.Value.Find(text.Slice(start, at - start)).Tags;
            for (var i = 0; languages != WordTags.None && i < counts.Length; i++)
                counts[i] += (languages & Mark(i)) == WordTags.None ? 0 : 1;
        }
    }

    /// <summary>One table for all languages, because most words are marks of none: a look-up for each language took a tenth of all time.</summary>
    private static WordTable Load()
    {
        var words = new WordTable();
        foreach (var entry in LexiconFile.Read("detection.txt"))
        {
            for (var i = 0; i < Language.All.Count; i++)
            {
                if (entry[1] == Language.All[i].Code)
                    words.Add(entry[0], Mark(i));
            }
        }
        return words.Freeze();
    }

    /// <summary>The classes of this table are not those of words: a bit for each language.</summary>
    private static WordTags Mark(int language) => (WordTags)(1UL << language);
}
