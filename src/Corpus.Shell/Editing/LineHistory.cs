namespace Corpus.Shell.Editing;

/// <summary>What was typed before, and the place in it while a person walks through it.</summary>
/// <remarks>Not thread-safe. Entries live in memory; a <see cref="HistoryFile"/> keeps them.</remarks>
internal sealed class LineHistory(IEnumerable<string> entries)
{
    private readonly List<string> _entries = [.. entries];
    private int _place = -1;
    private string _draft = "";

    /// <summary>All entries, the oldest first.</summary>
    public IReadOnlyList<string> Entries => _entries;

    /// <summary>Adds an entry, unless it repeats the last one or is blank, and ends the walk.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(string entry)
    {
        _place = -1;
        if (string.IsNullOrWhiteSpace(entry) || (_entries.Count > 0 && _entries[^1] == entry))
            return false;
        _entries.Add(entry);
        return true;
    }

    /// <summary>The entry before the one that is shown; null when there is none.</summary>
    /// <param name="shown">What is shown now; it comes back at the end of the walk.</param>
    public string? Previous(string shown)
    {
        if (_place < 0)
        {
            _draft = shown;
            _place = _entries.Count;
        }

        return _place > 0 ? _entries[--_place] : null;
    }

    /// <summary>The entry after the one that is shown, at last what was being typed; null when no walk goes on.</summary>
    public string? Next()
    {
        if (_place < 0)
            return null;
        if (++_place < _entries.Count)
            return _entries[_place];
        _place = -1;
        return _draft;
    }

    /// <summary>The place of the newest entry before another one that contains a text; -1 when there is none.</summary>
    /// <param name="part">The text, in any case.</param>
    /// <param name="before">The place before which is searched.</param>
    public int Find(string part, int before) => before <= 0 ? -1 : _entries.FindLastIndex(before - 1, entry => entry.Contains(part, StringComparison.OrdinalIgnoreCase));
}
