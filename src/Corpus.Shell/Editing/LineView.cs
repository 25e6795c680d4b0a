using System.Globalization;
using System.Text;
using Corpus.Shell.Hosting;

namespace Corpus.Shell.Editing;

/// <summary>Draws a prompt, the text behind it and the rows below, over what it drew before.</summary>
/// <remarks>
/// Breaks lines itself instead of leaving it to the terminal: terminals differ in where the cursor is after the last column.
/// </remarks>
internal sealed class LineView(Terminal terminal)
{
    private const string Continuation = ">> ";

    private int _cursorRow;

    /// <summary>Begins on the row of the cursor.</summary>
    public void Begin() => _cursorRow = 0;

    /// <summary>Empties the screen; the next drawing begins in its first row.</summary>
    public void Clear()
    {
        terminal.Output.Write("\e[H\e[2J");
        _cursorRow = 0;
    }

    /// <summary>Draws, and leaves the cursor at the caret.</summary>
    public void Draw(string prompt, EditBuffer buffer, IReadOnlyList<string> below)
    {
        var drawing = new Drawing(Math.Max(2, terminal.Size().Width));
        drawing.Up(_cursorRow);
        drawing.Output.Append("\r\e[J");
        drawing.Prompt(prompt);
        drawing.Text(buffer);
        foreach (var row in below)
            drawing.Row(row);
        drawing.ToCaret();
        _cursorRow = drawing.CaretRow;
        terminal.Output.Write(drawing.Output.ToString());
        terminal.Output.Flush();
    }

    /// <summary>Leaves the drawing: the cursor goes to the row below the text.</summary>
    public void End() => terminal.Output.Write("\r\n");

    private sealed class Drawing(int width)
    {
        private int _row;
        private int _column;
        private int _caretColumn;

        public StringBuilder Output { get; } = new();

        public int CaretRow { get; private set; }

        public void Up(int rows)
        {
            if (rows > 0)
                Output.Append(CultureInfo.InvariantCulture, $"\e[{rows}A");
        }

        public void Prompt(string prompt)
        {
            Output.Append(prompt);
            _column = CellWidth.Of(prompt);
        }

        public void Text(EditBuffer buffer)
        {
            for (var i = 0; i < buffer.Text.Length; i++)
            {
                var isPair = char.IsHighSurrogate(buffer.Text[i]) && i + 1 < buffer.Text.Length;
                Place(buffer, i, CellWidth.Of(buffer.Text[i]) + (isPair ? 1 : 0));
                if (buffer.Text[i] == '\n')
                {
                    Break();
                    Output.Append(Continuation);
                    _column = Continuation.Length;
                    continue;
                }

                Output.Append(buffer.Text[i]);
                if (isPair)
                    Output.Append(buffer.Text[++i]);
            }

            if (_column >= width)
                Break();
            if (buffer.Caret == buffer.Text.Length)
                (CaretRow, _caretColumn) = (_row, _column);
        }

        public void Row(string text)
        {
            Break();
            Output.Append(text);
        }

        public void ToCaret()
        {
            Up(_row - CaretRow);
            Output.Append('\r');
            if (_caretColumn > 0)
                Output.Append(CultureInfo.InvariantCulture, $"\e[{_caretColumn}C");
        }

        private void Place(EditBuffer buffer, int index, int cells)
        {
            if (_column + cells > width)
                Break();
            if (buffer.Caret == index)
                (CaretRow, _caretColumn) = (_row, _column);
            _column += cells;
        }

        private void Break()
        {
            Output.Append("\r\n");
            _row++;
            _column = 0;
        }
    }
}
