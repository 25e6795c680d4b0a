using Corpus.Model;

namespace Corpus.Packing.Writing;

/// <summary>Rows of designations, one for each text: the first in the order of the corpus.</summary>
internal sealed class DesignationSet
{
    private readonly Dictionary<string, uint> _rows = new(StringComparer.Ordinal);

    /// <summary>Adds the designations of an article, which stand in a run of rows behind all that were added.</summary>
    public void Add(ValueList<Designation> designations, uint firstRow)
    {
        for (var i = 0; i < designations.Count; i++)
            Add(designations[i].Text, firstRow + (uint)i);
    }

    /// <summary>Adds those of another speaker.</summary>
    public void Add(DesignationSet other)
    {
        foreach (var designation in other._rows)
            Add(designation.Key, designation.Value);
    }

    /// <summary>The rows in ascending order.</summary>
    /// <param name="isWanted">Whether a text counts.</param>
    public IEnumerable<uint> Rows(Func<string, bool> isWanted) =>
        _rows.Where(designation => isWanted(designation.Key)).Select(designation => designation.Value).OrderBy(row => row);

    private void Add(string text, uint row)
    {
        if (!_rows.TryGetValue(text, out var known) || row < known)
            _rows[text] = row;
    }
}
