using System.Globalization;

namespace Corpus.Shell.Editing;

/// <summary>A text that is being typed, and the place of the caret in it. Knows nothing of keys and screens.</summary>
/// <remarks>The caret stands between characters as a reader sees them, never inside one: a letter and its marks move as one.</remarks>
internal sealed class EditBuffer
{
    private string _killed = "";

    /// <summary>The text; lines end with <c>\n</c>.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How many UTF-16 units stand before the caret.</summary>
    public int Caret { get; private set; }

    /// <summary>Puts a text in the place of all, with the caret at its end, or where the second argument says.</summary>
    public void Set(string text, int? caret = null)
    {
        Text = text;
        Caret = caret ?? text.Length;
    }

    /// <summary>Puts a text in before the caret.</summary>
    public void Insert(string text)
    {
        Text = Text.Insert(Caret, text);
        Caret += text.Length;
    }

    /// <summary>Goes one character back; false at the beginning.</summary>
    public bool MoveLeft() => MoveTo(Before(Caret));

    /// <summary>Goes one character on; false at the end.</summary>
    public bool MoveRight() => MoveTo(After(Caret));

    /// <summary>Goes to the beginning of this word, or of the one before.</summary>
    public void MoveWordLeft() => MoveTo(WordStart());

    /// <summary>Goes behind the end of this word, or of the next one.</summary>
    public void MoveWordRight() => MoveTo(WordEnd());

    /// <summary>Goes to the beginning of the line.</summary>
    public void MoveToLineStart() => MoveTo(LineStart(Caret));

    /// <summary>Goes to the end of the line.</summary>
    public void MoveToLineEnd() => MoveTo(LineEnd(Caret));

    /// <summary>Goes one line up, to the same column or the end; false in the first line.</summary>
    public bool MoveUp()
    {
        var start = LineStart(Caret);
        return start > 0 && MoveTo(Math.Min(LineStart(start - 1) + Caret - start, start - 1));
    }

    /// <summary>Goes one line down, to the same column or the end; false in the last line.</summary>
    public bool MoveDown()
    {
        var end = LineEnd(Caret);
        return end < Text.Length && MoveTo(Math.Min(end + 1 + Caret - LineStart(Caret), LineEnd(end + 1)));
    }

    /// <summary>Takes away the character before the caret.</summary>
    public void DeleteLeft() => Remove(Before(Caret), Caret);

    /// <summary>Takes away the character behind the caret.</summary>
    public void DeleteRight() => Remove(Caret, After(Caret));

    /// <summary>Takes away what stands before the caret in its line, and keeps it for <see cref="Yank"/>.</summary>
    public void KillToLineStart() => Kill(LineStart(Caret), Caret);

    /// <summary>Takes away what stands behind the caret in its line, and keeps it for <see cref="Yank"/>.</summary>
    public void KillToLineEnd() => Kill(Caret, LineEnd(Caret));

    /// <summary>Takes away the word before the caret, and keeps it for <see cref="Yank"/>.</summary>
    public void KillWordLeft() => Kill(WordStart(), Caret);

    /// <summary>Takes away the word behind the caret, and keeps it for <see cref="Yank"/>.</summary>
    public void KillWordRight() => Kill(Caret, WordEnd());

    /// <summary>Puts in what was taken away last.</summary>
    public void Yank() => Insert(_killed);

    private bool MoveTo(int place)
    {
        var moved = place != Caret;
        Caret = place;
        return moved;
    }

    private void Kill(int start, int end)
    {
        if (end > start)
            _killed = Text[start..end];
        Remove(start, end);
    }

    private void Remove(int start, int end)
    {
        Text = Text.Remove(start, end - start);
        Caret = start;
    }

    private int After(int place) => place + StringInfo.GetNextTextElementLength(Text.AsSpan(place));

    private int Before(int place)
    {
        var before = LineStart(Math.Max(0, place - 1));
        for (var next = before; next < place; next = After(next))
            before = next;
        return before;
    }

    private int LineStart(int place) => Text.LastIndexOf('\n', Math.Max(0, place - 1), Math.Max(0, place)) + 1;

    private int LineEnd(int place) => Text.IndexOf('\n', place) is var end and >= 0 ? end : Text.Length;

    private int WordStart()
    {
        var place = Caret;
        while (place > 0 && !IsWord(Text[place - 1]))
            place--;
        while (place > 0 && IsWord(Text[place - 1]))
            place--;
        return place;
    }

    private int WordEnd()
    {
        var place = Caret;
        while (place < Text.Length && !IsWord(Text[place]))
            place++;
        while (place < Text.Length && IsWord(Text[place]))
            place++;
        return place;
    }

    // Marks and halves of surrogate pairs belong to the word that they stand in.
    private static bool IsWord(char character) =>
        char.IsLetterOrDigit(character) || character == '_' || char.IsSurrogate(character) || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
