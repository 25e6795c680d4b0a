using System.Globalization;

namespace Corpus.Extraction.Lexicon;

/// <summary>What values.txt knows of one word.</summary>
/// <param name="Class">What the word tells.</param>
/// <param name="Number">Of a weekday, month, day, number or scale: which; of a unit its <see cref="TimeUnit"/>.</param>
/// <param name="Currency">Of a currency: its code.</param>
internal readonly record struct ValueWord(ValueClass Class, decimal Number, string? Currency)
{
    public TimeUnit Unit => (TimeUnit)(int)Number;
}

/// <summary>The words of a language for times, numbers and money.</summary>
internal sealed class ValueWords
{
    private readonly WordTable _places = new();
    private readonly List<ValueWord> _words = [default];

    /// <summary>Reads <c>LANGUAGE/values.txt</c>.</summary>
    public ValueWords(string folder)
    {
        foreach (var entry in LexiconFile.Read(folder + "/values.txt"))
        {
            // The table's classes are places in the list here.
            _places.Add(entry[0], (WordTags)(ulong)_words.Count);
            _words.Add(Of((ValueClass)Enum.Parse(typeof(ValueClass), entry[1].Replace("-", ""), ignoreCase: true), entry.Length > 2 ? entry[2] : null));
        }
        _places.Freeze();
    }

    /// <summary>What is known of a word; the empty entry where nothing is.</summary>
    public ValueWord Find(ReadOnlySpan<char> word) => _words[(int)_places.Find(word).Tags];

    private static ValueWord Of(ValueClass kind, string? value) => kind switch
    {
        ValueClass.Currency => new(kind, 0, value),
        ValueClass.Unit => new(kind, (int)(TimeUnit)Enum.Parse(typeof(TimeUnit), value!, ignoreCase: true), null),
        _ => new(kind, value is null ? 1 : decimal.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), null),
    };
}
