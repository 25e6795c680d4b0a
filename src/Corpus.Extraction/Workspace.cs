namespace Corpus.Extraction;

/// <summary>The lists and tables that one extraction works with. The next extraction on the same thread uses them again.</summary>
/// <remarks>
/// An article is a few kilobytes; what was made and thrown away for it was forty times that, and the collector took its time for it.
/// Whoever takes something has it until the end of the extraction and gives nothing back himself. Nothing of it may be part of the result.
/// A workspace is dropped after a long text, so that no thread keeps the memory that one needed, and where an exception ends the extraction.
/// </remarks>
internal sealed class Workspace
{
    /// <summary>After a longer text, in UTF-16 units, the workspace is dropped.</summary>
    private const int LongestKept = 1 << 17;

    [ThreadStatic]
    private static Workspace? _free;

    private static int _types;

    /// <summary>By the number of the type that they hold; null where none has been taken yet.</summary>
    private readonly List<Shelf?> _shelves = [];

    /// <summary>The workspace of this thread, empty; a new one where it is in use.</summary>
    public static Workspace Rent()
    {
        var workspace = _free ?? new Workspace();
        _free = null;
        return workspace;
    }

    /// <summary>Ends its use.</summary>
    /// <param name="length">Length of the text that was worked on: what it holds is at most in proportion to it.</param>
    public void Return(int length)
    {
        if (length > LongestKept)
            return;
        foreach (var shelf in _shelves)
            shelf?.Clear();
        _free = this;
    }

    /// <summary>An empty list.</summary>
    public List<T> List<T>() => Take(static () => new List<T>(), static list => list.Clear());

    /// <summary>An empty set.</summary>
    public HashSet<T> Set<T>() => Take(static () => new HashSet<T>(), static set => set.Clear());

    /// <summary>An empty dictionary.</summary>
    public Dictionary<TKey, TValue> Map<TKey, TValue>()
        where TKey : notnull => Take(static () => new Dictionary<TKey, TValue>(), static map => map.Clear());

    /// <summary>A tool of one's own that is made once and cleared after each use.</summary>
    /// <param name="make">Makes another one where all are in use.</param>
    /// <param name="clear">Makes it as good as new.</param>
    public T Take<T>(Func<T> make, Action<T> clear)
        where T : class
    {
        while (_shelves.Count <= Number<T>.Value)
            _shelves.Add(null);
        var shelf = _shelves[Number<T>.Value] ??= new Shelf<T>(make, clear);
        return ((Shelf<T>)shelf).Take();
    }

    /// <summary>The number of a type: it is asked for a hundred times for each article.</summary>
    private static class Number<T>
    {
        public static readonly int Value = Interlocked.Increment(ref _types) - 1;
    }

    /// <summary>All things of one type.</summary>
    private abstract class Shelf
    {
        public abstract void Clear();
    }

    private sealed class Shelf<T>(Func<T> make, Action<T> clear) : Shelf
        where T : class
    {
        private readonly List<T> _things = [];
        private int _taken;

        public T Take()
        {
            if (_taken == _things.Count)
                _things.Add(make());
            return _things[_taken++];
        }

        public override void Clear()
        {
            for (; _taken > 0; _taken--)
                clear(_things[_taken - 1]);
        }
    }
}
