using System.Globalization;
using System.Text;

namespace Corpus.Faces.Index;

/// <summary>Writes values as one line of printable characters, with tabs between.</summary>
/// <remarks>The line is text in any encoding of Unicode and on any system: what ends lines, hides, reorders or is half a pair is escaped.</remarks>
internal sealed class RowWriter
{
    /// <summary>Stands between values.</summary>
    public const char Separator = '\t';

    /// <summary>Begins what is escaped: one of <see cref="Null"/>, itself, or <c>u</c> and four digits.</summary>
    public const char Escape = '\\';

    /// <summary>Stands behind the escape for words that are not there.</summary>
    public const char Null = '0';

    private readonly StringBuilder _row = new();
    private bool _isBegun;

    /// <summary>The line so far, without its end.</summary>
    public override string ToString() => _row.ToString();

    /// <summary>Words, or null.</summary>
    public void Text(string? words)
    {
        Begin();
        if (words is null)
        {
            _row.Append(Escape).Append(Null);
            return;
        }
        var start = 0; // of what is as it is
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] != Escape && IsPlain(words[at]))
                continue;
            if (char.IsSurrogatePair(words, at))
                at++;
            else
            {
                _row.Append(words, start, at - start).Append(Escape).Append(Escaped(words[at]));
                start = at + 1;
            }
        }
        _row.Append(words, start, words.Length - start);
    }

    /// <summary>A number.</summary>
    public void Number(int number)
    {
        Begin();
        _row.Append(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A key.</summary>
    public void Key(ulong key)
    {
        Begin();
        _row.Append(key.ToString("x", CultureInfo.InvariantCulture));
    }

    /// <summary>Yes or no.</summary>
    public void Flag(bool value) => Number(value ? 1 : 0);

    /// <summary>Values that a reader may pass over, and their length before them; null for none.</summary>
    public void Part(RowWriter? part)
    {
        Number(part?._row.Length ?? 0);
        Begin();
        if (part is not null)
            _row.Append(part.ToString());
    }

    /// <summary>A list: its length, and its items.</summary>
    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    private static string Escaped(char unit) => unit == Escape ? "\\" : "u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture);

    private void Begin()
    {
        if (_isBegun)
            _row.Append(Separator);
        _isBegun = true;
    }

    /// <summary>Characters that no encoding, editor or terminal takes for anything but themselves.</summary>
    private static bool IsPlain(char unit) =>
        unit is >= ' ' and < '\u007F'
        || (unit > '\u009F' && CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Control));
}
