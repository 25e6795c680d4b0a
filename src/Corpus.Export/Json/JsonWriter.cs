using System.Globalization;
using Corpus.Export.Text;

namespace Corpus.Export.Json;

/// <summary>Writes JSON, compact, as UTF-8.</summary>
/// <remarks>
/// By hand, because Windows PowerShell has no JSON writer that streams without packages of its own, and because what stands in a source text must come out one code point for one.
/// Names come in the order in which they are written.
/// </remarks>
internal sealed class JsonWriter(Stream output) : IDisposable
{
    private const int BufferSize = 1 << 16;
    private const string HexDigits = "0123456789abcdef";

    private readonly StreamWriter _text = new(output, WellFormed.Utf8, BufferSize, leaveOpen: true);

    /// <summary>Whether a comma stands before what comes next.</summary>
    private bool _needsComma;

    public JsonWriter Open(char bracket)
    {
        Separate();
        _text.Write(bracket);
        _needsComma = false;
        return this;
    }

    public JsonWriter Close(char bracket)
    {
        _text.Write(bracket);
        _needsComma = true;
        return this;
    }

    public JsonWriter Name(string name)
    {
        Separate();
        WriteString(name);
        _text.Write(':');
        _needsComma = false;
        return this;
    }

    /// <summary>A string, or null.</summary>
    public JsonWriter Value(string? value)
    {
        Separate();
        if (value is null)
            _text.Write("null");
        else
            WriteString(value);
        _needsComma = true;
        return this;
    }

    public JsonWriter Value(bool value) => Raw(value ? "true" : "false");

    public JsonWriter Value(int value) => Raw(value.ToString(CultureInfo.InvariantCulture));

    public JsonWriter Value(decimal? value) => Raw(value?.ToString(CultureInfo.InvariantCulture) ?? "null");

    public JsonWriter Property(string name, string? value) => Name(name).Value(value);

    /// <summary>A property that is left out where there is no value.</summary>
    public JsonWriter Optional(string name, string? value) => value is null ? this : Property(name, value);

    /// <summary>An array, each item as it is written by whoever knows it.</summary>
    public JsonWriter Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        Name(name).Open('[');
        foreach (var item in items)
            write(item);
        return Close(']');
    }

    /// <summary>Ends a line, and with it what a comma would part.</summary>
    public JsonWriter EndLine()
    {
        _text.Write('\n');
        _needsComma = false;
        return this;
    }

    /// <summary>Begins a line inside an array.</summary>
    public JsonWriter NewLine()
    {
        if (_needsComma)
            _text.Write(',');
        _text.Write('\n');
        _needsComma = false;
        return this;
    }

    public void Flush() => _text.Flush();

    public void Dispose()
    {
        try
        {
            _text.Dispose();
        }
        catch (IOException)
        {
            // What could not be written has been told where it was written; this is what was left of it.
        }
    }

    private JsonWriter Raw(string value)
    {
        Separate();
        _text.Write(value);
        _needsComma = true;
        return this;
    }

    private void Separate()
    {
        if (_needsComma)
            _text.Write(',');
    }

    private void WriteString(string value)
    {
        _text.Write('"');
        var written = 0;
        for (var at = 0; at < value.Length; at++)
        {
            if (!NeedsEscape(value[at]))
                continue;
            Write(value, written, at);
            WriteEscape(value[at]);
            written = at + 1;
        }
        Write(value, written, value.Length);
        _text.Write('"');
    }

    /// <summary>JSON wants it of control characters, quotation mark and backslash; the line separators end a line in JavaScript.</summary>
    private static bool NeedsEscape(char unit) => unit is < ' ' or '"' or '\\' or '\u007F' or '\u2028' or '\u2029';

    private void WriteEscape(char unit)
    {
        _text.Write('\\');
        switch (unit)
        {
            case '"' or '\\':
                _text.Write(unit);
                break;
            case '\n':
                _text.Write('n');
                break;
            case '\r':
                _text.Write('r');
                break;
            case '\t':
                _text.Write('t');
                break;
            default:
                _text.Write('u');
                for (var shift = 12; shift >= 0; shift -= 4)
                    _text.Write(HexDigits[(unit >> shift) & 0xF]);
                break;
        }
    }

    private void Write(string value, int from, int to)
    {
        if (to - from == value.Length)
            _text.Write(value);
        else
            _text.Write(value.Substring(from, to - from));
    }
}
