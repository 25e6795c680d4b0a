namespace Corpus.PowerShell.Completion;

/// <summary>What can be typed for one kind of rows: their names and their other names.</summary>
/// <param name="names">What the rows are called.</param>
/// <param name="others">What else leads to them.</param>
/// <param name="tip">What a tooltip says about a name of a row.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class NameList(NameIndex names, NameIndex others, Func<string, int, string> tip)
{
    private static readonly NameIndex None = new([]);

    public NameList(IEnumerable<string> names, Func<string, string> tip)
        : this(new NameIndex(names.Select(name => (name, 0))), None, (name, _) => tip(name))
    {
    }

    /// <summary>The names that fit what was typed: first those that begin so, then those with a word that does; own names before other ones.</summary>
    public IEnumerable<Offer> Find(string typed)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return names.BeginningWith(typed).Concat(others.BeginningWith(typed)).Concat(names.WithWord(typed)).Concat(others.WithWord(typed))
            .Where(found => seen.Add(found.Name))
            .Select(found => new Offer(found.Name, tip(found.Name, found.Row)));
    }
}

/// <summary>A value that may be meant.</summary>
/// <param name="Value">The value itself, without quotation marks.</param>
/// <param name="Tip">What a tooltip says about it.</param>
internal readonly record struct Offer(string Value, string Tip);
