using System.Globalization;
using System.Text;

namespace Corpus.Generator.Emission;

/// <summary>Writes words that may be hostile as a string of C#: whatever could end it, hide or reorder what follows is escaped.</summary>
internal static class StringLiteral
{
    public static string Of(string words)
    {
        var literal = new StringBuilder("\"");
        foreach (var unit in words)
        {
            if (char.IsLetterOrDigit(unit) || (unit is >= ' ' and < '\u007F' and not ('"' or '\\')))
                literal.Append(unit);
            else
                literal.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
        }
        return literal.Append('"').ToString();
    }
}
