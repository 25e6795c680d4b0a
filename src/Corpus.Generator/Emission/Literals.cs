using System.Globalization;
using System.Text;
using Corpus.Extraction.Fields;
using Corpus.Model;

namespace Corpus.Generator.Emission;

/// <summary>Writes values as C#.</summary>
internal static class Literals
{
    /// <summary>A string. All but plain ASCII letters, digits and marks is escaped: the words may be hostile.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var unit in text)
        {
            if (unit is '"' or '\\' || unit < ' ' || unit > '~')
                literal.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            else
                literal.Append(unit);
        }
        return literal.Append('"').ToString();
    }

    /// <summary>A scalar of the metadata that is known to be of its type.</summary>
    public static string Of(FieldType type, string text) => type switch
    {
        FieldType.Int when MetadataScalar.TryReadInt32(text, out var number) => number.ToString(CultureInfo.InvariantCulture),
        FieldType.Long when MetadataScalar.TryReadInt64(text, out var number) => number.ToString(CultureInfo.InvariantCulture) + "L",
        FieldType.Decimal when MetadataScalar.TryReadDecimal(text, out var number) => number.ToString(CultureInfo.InvariantCulture) + "m",
        FieldType.Bool when MetadataScalar.TryReadBoolean(text, out var truth) => truth ? "true" : "false",
        FieldType.Date when MetadataScalar.TryReadDate(text, out var day) => FormattableString.Invariant($"new global::System.DateTime({day.Year}, {day.Month}, {day.Day})"),
        FieldType.DateTime when MetadataScalar.TryReadMoment(text, out var moment) => FormattableString.Invariant($"new global::System.DateTimeOffset({moment.Ticks}L, new global::System.TimeSpan({moment.Offset.Ticks}L))"),
        FieldType.Uri => $"new global::System.Uri({Of(text)})",
        _ => Of(text),
    };
}
