using System.Text;
using Corpus.Shell.Hosting;

namespace Corpus.Shell.Editing;

/// <summary>A prompt and the text behind it, as rows of a screen, and where the caret is in them.</summary>
/// <remarks>Rows are broken here and not by the terminal: terminals differ in where the cursor is after the last column.</remarks>
internal sealed class TextLayout
{
    private const string Continuation = ">> ";
    private const string Tab = "    ";

    private readonly int _width;
    private readonly List<StringBuilder> _rows = [new()];
    private int _column;

    private TextLayout(int width) => _width = width;

    /// <summary>The rows, from the first of the prompt to the last of the text; each fits the width.</summary>
    public IReadOnlyList<string> Rows => [.. _rows.Select(row => row.ToString())];

    /// <summary>The row of the caret.</summary>
    public int CaretRow { get; private set; }

    /// <summary>The column of the caret.</summary>
    public int CaretColumn { get; private set; }

    /// <summary>Lays out.</summary>
    /// <param name="prompt">What stands before the text; may hold escape sequences for colours.</param>
    /// <param name="buffer">The text and its caret.</param>
    /// <param name="width">Columns of the screen; at least two.</param>
    public static TextLayout Of(string prompt, EditBuffer buffer, int width)
    {
        var layout = new TextLayout(width);
        layout.AddPrompt(prompt);
        layout.AddText(buffer);
        return layout;
    }

    private void AddPrompt(string prompt)
    {
        for (var i = 0; i < prompt.Length;)
        {
            var end = EndOfEscape(prompt, i);
            if (end > i)
                _rows[^1].Append(prompt, i, end - i);
            else if (prompt[i] == '\n')
                Break();
            else
                Put(RuneAt(prompt, i));
            i = Math.Max(end, i + RuneAt(prompt, i).Utf16SequenceLength);
        }

        if (_column >= _width)
            Break();
    }

    private void AddText(EditBuffer buffer)
    {
        var text = buffer.Text;
        for (var i = 0; i < text.Length;)
        {
            var rune = RuneAt(text, i);
            MakeRoom(CellWidth.Of(rune));
            if (i == buffer.Caret)
                (CaretRow, CaretColumn) = (_rows.Count - 1, _column);
            if (text[i] == '\n')
                Continue();
            else
                Put(rune);
            i += rune.Utf16SequenceLength;
        }

        if (_column >= _width)
            Break();
        if (buffer.Caret == text.Length)
            (CaretRow, CaretColumn) = (_rows.Count - 1, _column);
    }

    // What is no sign is shown as one: a text from elsewhere must not speak to the terminal.
    private void Put(Rune rune)
    {
        if (rune.Value == '\t')
            Append(Tab, Tab.Length);
        else if (Rune.IsControl(rune))
            Append($"^{(char)((rune.Value & 0x1F) + '@')}", 2);
        else
            Append(rune.ToString(), CellWidth.Of(rune));
    }

    private void Append(string sign, int cells)
    {
        MakeRoom(cells);
        _rows[^1].Append(sign);
        _column += cells;
    }

    private void MakeRoom(int cells)
    {
        if (_column + cells > _width)
            Break();
    }

    private void Break()
    {
        _rows.Add(new StringBuilder());
        _column = 0;
    }

    private void Continue()
    {
        Break();
        if (_width > 2 * Continuation.Length)
            Append(Continuation, Continuation.Length);
    }

    private static Rune RuneAt(string text, int place) => Rune.TryGetRuneAt(text, place, out var rune) ? rune : Rune.ReplacementChar;

    // The place behind an escape sequence that begins here; the place itself where none does.
    private static int EndOfEscape(string text, int place)
    {
        if (text[place] != '\e' || place + 1 == text.Length || text[place + 1] != '[')
            return place;
        var end = place + 2;
        while (end < text.Length && !char.IsAsciiLetter(text[end]))
            end++;
        return Math.Min(end + 1, text.Length);
    }
}
