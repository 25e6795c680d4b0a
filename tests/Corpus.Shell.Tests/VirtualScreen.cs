using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Shell.Tests;

/// <summary>A terminal in memory: it understands the escape sequences that the shell writes, and fails on any other.</summary>
internal sealed partial class VirtualScreen(int width, int height = int.MaxValue) : StringWriter
{
    private readonly List<StringBuilder> _rows = [new()];
    private int _top;
    private int _row;
    private int _column;

    /// <summary>The rows, without blanks at their ends and without empty rows at the end.</summary>
    public string Shown => string.Join('\n', _rows.Select(row => row.ToString().TrimEnd())).TrimEnd('\n');

    /// <summary>Whether the terminal was told to mark what is pasted.</summary>
    public bool MarksPastes { get; private set; }

    /// <summary>Columns; a person may change the window. Rows that are there stay as they are.</summary>
    public int Width { get; set; } = width;

    /// <summary>How many rows have left the screen at its upper end.</summary>
    public int Gone => _top;

    /// <summary>Where the cursor is, from zero.</summary>
    public (int Row, int Column) Cursor => (_row, _column);

    public override void Write(char value) => Write(value.ToString());

    public override void WriteLine(string? value) => Write(value + "\r\n");

    public override void Write(string? value)
    {
        for (var i = 0; i < value!.Length; i++)
        {
            if (value[i] == '\e')
            {
                var sequence = Sequence().Match(value, i);
                Assert.True(sequence.Success, "unknown escape sequence in " + value[i..].Replace('\e', '^'));
                Obey(sequence.Groups["final"].Value, sequence.Groups["number"].Value);
                i += sequence.Length - 1;
            }
            else
            {
                Put(value[i]);
            }
        }
    }

    private void Put(char character)
    {
        switch (character)
        {
            case '\r':
                _column = 0;
                break;
            case '\n':
                // A terminal adds the return itself.
                _column = 0;
                if (++_row == _rows.Count)
                    _rows.Add(new StringBuilder());
                _top = Math.Max(_top, _row - height + 1);
                break;
            default:
                Assert.True(_column < Width, "written behind the last column");
                while (_rows[_row].Length <= _column)
                    _rows[_row].Append(' ');
                _rows[_row][_column++] = character;
                break;
        }
    }

    private void Obey(string final, string number)
    {
        if (final is "h" or "l")
        {
            Assert.Equal("?2004", number);
            MarksPastes = final == "h";
            return;
        }

        var count = number.Length > 0 ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 0;
        switch (final)
        {
            case "A":
                _row -= count;
                Assert.True(_row >= _top, "moved above the screen");
                break;
            case "C":
                _column += count;
                break;
            case "H":
                (_row, _column) = (_top, 0);
                break;
            case "J":
                _rows.RemoveRange(_row + 1, _rows.Count - _row - 1);
                _rows[_row].Length = count == 2 ? 0 : Math.Min(_rows[_row].Length, _column);
                break;
            case "K":
                _rows[_row].Length = Math.Min(_rows[_row].Length, _column);
                break;
        }
    }

    [GeneratedRegex(@"\G\e\[(?<number>\??[0-9;]*)(?<final>[ACHJKmhl])")]
    private static partial Regex Sequence();
}
