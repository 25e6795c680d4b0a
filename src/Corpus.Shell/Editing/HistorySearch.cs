namespace Corpus.Shell.Editing;

/// <summary>Ctrl+R: looks for the newest entry of the history that contains what is typed.</summary>
internal sealed class HistorySearch(LineHistory history, EditBuffer buffer)
{
    private readonly string _original = buffer.Text;
    private readonly int _originalCaret = buffer.Caret;
    private string _part = "";
    private int _found = history.Entries.Count;

    /// <summary>What stands in the place of the prompt.</summary>
    public string Prompt => $"(history: {_part}) ";

    /// <summary>Adds to what is looked for.</summary>
    public void Add(string text) => Find(_part + text, Math.Min(_found + 1, history.Entries.Count));

    /// <summary>Takes the last character off what is looked for, and looks from the newest entry again.</summary>
    public void Shorten() => Find(_part.Length > 0 ? _part[..^1] : "", history.Entries.Count);

    /// <summary>Looks for an older entry.</summary>
    public void Older() => Find(_part, _found);

    /// <summary>Puts back what was there before.</summary>
    public void Undo() => buffer.Set(_original, _originalCaret);

    private void Find(string part, int before)
    {
        _part = part;
        var found = part.Length > 0 ? history.Find(part, before) : -1;
        if (found < 0)
            return;
        _found = found;
        buffer.Set(history.Entries[found]);
    }
}
