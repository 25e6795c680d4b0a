using Corpus.Extraction.Lexicon;
using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Phrases that pages of many makes and languages use for their interface.</summary>
/// <remarks>
/// A phrase is matched against a whole line, case and punctuation apart. In a phrase <c>0</c> stands for any number, <c>:</c> for a separator
/// after a word, and one <c>*</c> for any words. A phrase with <c>*</c> never takes a line that reads as a sentence,
    /// and one without a separator none with quotation marks.
/// </remarks>
internal static class InterfaceLexicon
{
    private static readonly string[] Languages = ["English", "German", "French", "Spanish", "Portuguese", "Italian", "Dutch", "Russian", "Turkish", "Arabic", "Persian"];

    private static readonly PhraseMap<Entry> Whole = new();

    /// <summary>The phrases with <c>*</c>, by what stands before it.</summary>
    private static readonly PhraseMap<List<Entry>> Open = new();

    private static readonly HashSet<ulong> FirstWords = [];
    private static readonly HashSet<ulong> LastWords = [];

    static InterfaceLexicon()
    {
        foreach (var language in Languages)
        {
            foreach (var fields in LexiconFile.Read($"Chrome/{language}.txt"))
                Add(PhraseKey.OfPhrase(fields[0]), fields[1]);
        }
    }

    /// <summary>The class of the phrase that the whole block is, and whether it may as well be a word of an article.</summary>
    public static (InterfaceClass Class, bool IsOfEdges) Classify(string text, TextSpan content, LineShape shape)
    {
        if (content.Length > PhraseKey.MaximumLength || shape.Words == 0 || !(FirstWords.Contains(shape.FirstWord) || LastWords.Contains(shape.LastWord)))
            return (InterfaceClass.None, false);
        var key = PhraseKey.Of(text, content, stackalloc char[PhraseKey.MaximumLength * PhraseKey.Growth]);
        if (key.Length == 0)
            return (InterfaceClass.None, false);
        if (Whole.TryGetValue(key, out var entry) && !shape.HasQuotationMarks)
            return (entry.Class, entry.IsOfEdges);
        entry = MatchOpen(key, shape);
        return (entry.Class, entry.IsOfEdges);
    }

    private static Entry MatchOpen(ReadOnlySpan<char> key, LineShape shape)
    {
        for (var end = 0; end >= 0; end = NextSpace(key, end + 1))
        {
            if (!Open.TryGetValue(key.Slice(0, end), out var entries))
                continue;
            foreach (var entry in entries)
            {
                var fits = key.Length > end + entry.Ending.Length + 1 && key.EndsWith(entry.Ending.AsSpan());
                if (fits && !shape.IsSentence && (entry.IsLabel || !shape.HasQuotationMarks))
                    return entry;
            }
        }

        return default;
    }

    private static int NextSpace(ReadOnlySpan<char> key, int at) => key.Slice(at).IndexOf(' ') is var offset && offset >= 0 ? at + offset : -1;

    private static void Add(string phrase, string classes)
    {
        var names = classes.Split(',');
        var kind = (InterfaceClass)Enum.Parse(typeof(InterfaceClass), names[0], ignoreCase: true);
        var star = phrase.IndexOf('*');
        var shape = LineShape.Of(phrase, new TextSpan(0, phrase.Length));
        (star == 0 ? LastWords : FirstWords).Add(star == 0 ? shape.LastWord : shape.FirstWord);
        if (star < 0)
        {
            Whole.Set(phrase, new Entry(kind, names.Length > 1, false, ""));
            return;
        }

        var beginning = phrase.Substring(0, star).TrimEnd();
        if (!Open.TryGetValue(beginning.AsSpan(), out var entries))
            Open.Set(beginning, entries = []);
        entries.Add(new Entry(kind, names.Length > 1, beginning.EndsWith(":", StringComparison.Ordinal), phrase.Substring(star + 1)));
    }

    /// <param name="Class">What the phrase is there for.</param>
    /// <param name="IsOfEdges">Whether it counts only where the page has its furniture.</param>
    /// <param name="IsLabel">Whether a separator stands before the open end.</param>
    /// <param name="Ending">What stands after the open end, with the space before it; empty where nothing does.</param>
    private readonly record struct Entry(InterfaceClass Class, bool IsOfEdges, bool IsLabel, string Ending);
}
