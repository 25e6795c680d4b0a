using System.Globalization;
using System.Text;
using Corpus.Model;

namespace Corpus.Faces.Index;

/// <summary>Reads what <see cref="RowWriter"/> has written.</summary>
/// <remarks>It never throws: a line that somebody has cut or edited gives empty values, and <see cref="IsWhole"/> tells so.</remarks>
/// <param name="row">The line, without its end.</param>
/// <param name="length">Number of its characters that are read.</param>
internal sealed class RowReader(string row, int length)
{
    private const int Digits = 4;

    private int _at;
    private bool _isBroken;

    /// <summary>Reads a whole line.</summary>
    public RowReader(string row)
        : this(row, row.Length)
    {
    }

    /// <summary>Whether everything was read, and was as it is written.</summary>
    public bool IsWhole => !_isBroken && _at > length;

    /// <summary>Says that the values make no sense.</summary>
    public void Break() => _isBroken = true;

    /// <summary>Words that must be there.</summary>
    public string Words()
    {
        if (Text() is { } words)
            return words;
        _isBroken = true;
        return "";
    }

    /// <summary>Words, or null.</summary>
    public string? Text()
    {
        var (start, end) = Next();
        var escape = row.IndexOf(RowWriter.Escape, start, end - start);
        if (escape < 0)
            return row.Substring(start, end - start);
        return end - start == 2 && row[start + 1] == RowWriter.Null ? null : Unescaped(start, end);
    }

    /// <summary>A number.</summary>
    public int Number()
    {
        var (start, end) = Next();
        var (number, isNumber) = (0L, end > start && end - start < 12);
        for (var at = end > start && row[start] == '-' ? start + 1 : start; at < end; at++)
        {
            number = (10 * number) + (row[at] - '0');
            isNumber &= row[at] is >= '0' and <= '9';
        }
        number = isNumber && row[start] == '-' ? -number : number;
        _isBroken |= !isNumber || number is < int.MinValue or > int.MaxValue;
        return _isBroken ? 0 : (int)number;
    }

    /// <summary>A key.</summary>
    public ulong Key()
    {
        var (start, end) = Next();
        _isBroken |= end == start || end - start > 16;
        var key = 0UL;
        for (var at = start; at < end && !_isBroken; at++)
        {
            var digit = row[at] is >= '0' and <= '9' ? row[at] - '0' : row[at] is >= 'a' and <= 'f' ? row[at] - 'a' + 10 : -1;
            _isBroken |= digit < 0;
            key = (key << 4) | (uint)digit;
        }
        return _isBroken ? 0 : key;
    }

    /// <summary>Yes or no.</summary>
    public bool Flag() => Number() == 1;

    /// <summary>Values that are read apart; null for none.</summary>
    public string? Part()
    {
        var (count, start) = (Number(), _at);
        var isPart = count >= 0 && count <= length - start && (start + count == length || row[start + count] == RowWriter.Separator);
        _isBroken |= !isPart;
        _at = _isBroken ? length + 1 : start + count + 1;
        return _isBroken || count == 0 ? null : row.Substring(start, count);
    }

    /// <summary>A list. It is never longer than what is left of the line.</summary>
    public ValueList<T> List<T>(Func<T> read)
    {
        var count = Number();
        if (count < 0 || count > length - _at + 1)
            _isBroken = true;
        if (_isBroken || count == 0)
            return ValueList<T>.Empty;
        var items = new List<T>(count);
        while (items.Count < count && !_isBroken)
            items.Add(read());
        return new(items);
    }

    private (int Start, int End) Next()
    {
        if (_at > length)
        {
            _isBroken = true;
            return (0, 0);
        }
        var start = _at;
        var end = row.IndexOf(RowWriter.Separator, start, length - start);
        end = end < 0 ? length : end;
        _at = end + 1;
        return (start, end);
    }

    private string Unescaped(int start, int end)
    {
        var words = new StringBuilder(end - start);
        for (var at = start; at < end; at++)
        {
            if (row[at] != RowWriter.Escape)
                words.Append(row[at]);
            else if (++at < end && row[at] == RowWriter.Escape)
                words.Append(RowWriter.Escape);
            else
                at = AppendUnit(words, at, end);
        }
        return words.ToString();
    }

    private int AppendUnit(StringBuilder words, int at, int end)
    {
        var isUnit = at + Digits < end && row[at] == 'u';
        if (isUnit && int.TryParse(row.Substring(at + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            words.Append((char)unit);
        else
            _isBroken = true;
        return at + Digits;
    }
}
