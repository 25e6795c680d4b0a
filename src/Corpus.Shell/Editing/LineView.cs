using System.Globalization;
using System.Text;
using Corpus.Shell.Hosting;

namespace Corpus.Shell.Editing;

/// <summary>Draws a prompt, the text behind it and the rows below, over what it drew before.</summary>
internal sealed class LineView(Terminal terminal)
{
    private int _cursorRow;
    private int _cursorColumn;
    private int _firstRow;
    private int _width;

    /// <summary>Begins on the row of the cursor.</summary>
    public void Begin() => (_cursorRow, _cursorColumn, _firstRow) = (0, 0, 0);

    /// <summary>Empties the screen; the next drawing begins in its first row.</summary>
    public void Clear()
    {
        terminal.Output.Write("\e[H\e[2J");
        _cursorRow = 0;
    }

    /// <summary>Draws, and leaves the cursor at the caret.</summary>
    public void Draw(string prompt, EditBuffer buffer, IReadOnlyList<string> below)
    {
        var (width, height) = terminal.Size();
        var layout = TextLayout.Of(prompt, buffer, Math.Max(2, width));
        var shownBelow = below.Take(Math.Max(0, height - 1)).ToList();
        var shown = Window(layout, Math.Max(1, height - shownBelow.Count));
        var caretRow = layout.CaretRow - _firstRow;

        var drawing = new StringBuilder();
        if (IsElsewhere(width))
            drawing.Append("\r\n");
        else
            Move(drawing, _cursorRow, 'A');
        drawing.Append("\r\e[J").AppendJoin("\r\n", shown.Concat(shownBelow));
        Move(drawing, shown.Count + shownBelow.Count - 1 - caretRow, 'A');
        drawing.Append('\r');
        Move(drawing, layout.CaretColumn, 'C');

        (_cursorRow, _cursorColumn, _width) = (caretRow, layout.CaretColumn, width);
        terminal.Output.Write(drawing.ToString());
        terminal.Output.Flush();
    }

    /// <summary>Leaves the drawing: the cursor goes to the row below the text.</summary>
    public void End() => terminal.Output.Write("\r\n");

    // When a window changes its width, some terminals break rows anew and others do not: nobody knows where rows above the cursor are then.
    // What stands there may be another's, so the text is drawn again below.
    private bool IsElsewhere(int width) => width != _width && (_cursorRow > 0 || _cursorColumn >= width);

    // Rows that have left the screen cannot be drawn over: of a text that is taller only the part around the caret is drawn.
    private List<string> Window(TextLayout layout, int height)
    {
        var rows = layout.Rows;
        _firstRow = Math.Clamp(_firstRow, Math.Max(0, layout.CaretRow - height + 1), layout.CaretRow);
        _firstRow = Math.Min(_firstRow, Math.Max(0, rows.Count - height));
        return [.. rows.Skip(_firstRow).Take(height)];
    }

    private static void Move(StringBuilder drawing, int places, char direction)
    {
        if (places > 0)
            drawing.Append(CultureInfo.InvariantCulture, $"\e[{places}{direction}");
    }
}
