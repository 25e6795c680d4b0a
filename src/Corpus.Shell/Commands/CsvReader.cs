using System.Text;

namespace Corpus.Shell.Commands;

/// <summary>Reads rows of comma-separated values, as pwsh does: values in quotation marks may hold anything, blanks before others do not count, empty lines are no rows.</summary>
internal sealed class CsvReader(TextReader text, char delimiter)
{
    private readonly StringBuilder _value = new();

    /// <summary>The next row; null behind the last one.</summary>
    public IReadOnlyList<string>? Read()
    {
        while (text.Peek() is '\r' or '\n')
            text.Read();
        if (text.Peek() < 0)
            return null;

        var values = new List<string>();
        do
            values.Add(ReadValue());
        while (ReadDelimiter());
        return values;
    }

    private string ReadValue()
    {
        _value.Clear();
        SkipBlanks();
        var isQuoted = text.Peek() == '"';
        if (isQuoted)
            ReadQuoted();
        var quoted = _value.Length;
        while (text.Peek() is var next && next >= 0 && next != delimiter && next is not ('\r' or '\n'))
            _value.Append((char)text.Read());
        if (isQuoted && _value.ToString(quoted, _value.Length - quoted).Trim(' ', '\t').Length == 0)
            _value.Length = quoted;
        return _value.ToString();
    }

    private void SkipBlanks()
    {
        while (text.Peek() is var blank && (blank == ' ' || blank == '\t') && blank != delimiter)
            text.Read();
    }

    // A mark within is written twice.
    private void ReadQuoted()
    {
        text.Read();
        while (text.Read() is var next and >= 0)
        {
            if (next == '"' && text.Peek() != '"')
                return;
            if (next == '"')
                text.Read();
            _value.Append((char)next);
        }
    }

    private bool ReadDelimiter()
    {
        if (text.Peek() != delimiter)
            return false;
        text.Read();
        return true;
    }
}
