using Corpus.Model;

namespace Corpus.Extraction.Fields;

/// <summary>The types that have a word, and the values that they take.</summary>
internal static class TypeWords
{
    private static readonly (FieldType Type, string Word, string Example)[] Table =
    [
        (FieldType.String, "string", "words on one line"),
        (FieldType.Int, "int", "42"),
        (FieldType.Long, "long", "42"),
        (FieldType.Decimal, "decimal", "3.14"),
        (FieldType.Bool, "bool", "true or false"),
        (FieldType.Date, "date", "2024-05-31"),
        (FieldType.DateTime, "datetime", "2024-05-31T14:30:00+02:00"),
        (FieldType.Uri, "uri", "https://example.org/page"),
        (FieldType.Article, "ref article", "the id or the path of an article"),
        (FieldType.Speaker, "ref speaker", "the name of a speaker"),
        (FieldType.Any, "any", "any value"),
    ];

    /// <summary>All words, in the order in which they are told.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Table.Select(row => row.Word)];

    /// <summary>The type of a word; null where it is none.</summary>
    public static FieldType? TypeOf(string word)
    {
        foreach (var row in Table)
        {
            if (row.Word == word)
                return row.Type;
        }
        return null;
    }

    public static string Of(FieldType type) => Table.First(row => row.Type == type).Word;

    /// <summary>How a value of the type is written.</summary>
    public static string ExampleOf(FieldType type) => Table.First(row => row.Type == type).Example;

    /// <summary>Whether the characters are a value of the type.</summary>
    public static bool Fits(FieldType type, string text) => type switch
    {
        FieldType.Int => MetadataScalar.TryReadInt32(text, out _),
        FieldType.Long => MetadataScalar.TryReadInt64(text, out _),
        FieldType.Decimal => MetadataScalar.TryReadDecimal(text, out _),
        FieldType.Bool => MetadataScalar.TryReadBoolean(text, out _),
        FieldType.Date => MetadataScalar.TryReadDate(text, out _),
        FieldType.DateTime => MetadataScalar.TryReadMoment(text, out _),
        FieldType.Uri => MetadataScalar.TryReadUri(text, out _),
        FieldType.Article or FieldType.Speaker => !string.IsNullOrWhiteSpace(text),
        _ => true,
    };

    /// <summary>Whether values of the type have an order, and so bounds.</summary>
    public static bool HasOrder(FieldType type) => type is FieldType.Int or FieldType.Long or FieldType.Decimal or FieldType.Date or FieldType.DateTime;

    /// <summary>The value as something that has an order; null where the characters are no value of the type, or it has none.</summary>
    public static IComparable? Ordered(FieldType type, string text) => type switch
    {
        FieldType.Int or FieldType.Long or FieldType.Decimal when Fits(type, text) && MetadataScalar.TryReadDecimal(text, out var number) => number,
        FieldType.Date when MetadataScalar.TryReadDate(text, out var day) => day,
        FieldType.DateTime when MetadataScalar.TryReadMoment(text, out var moment) => moment,
        _ => null,
    };

    /// <summary>A bound as a file writes it.</summary>
    public static string Shown(IComparable bound) => bound switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture),
        _ => ((IFormattable)bound).ToString(null, System.Globalization.CultureInfo.InvariantCulture),
    };
}
