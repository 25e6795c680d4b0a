using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>Finds the row of a key by binary search.</summary>
internal static class KeyTable
{
    /// <summary>The row that has the key; -1 when none has.</summary>
    public static int Find(CorpusImage image, SectionKind keys, ulong key)
    {
        using var reader = new CorpusReader(image);
        var low = 0;
        var high = image.Count(keys) - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var row = reader.Row<KeyRow>(keys, middle);
            if (row.Key == key)
                return row.Row <= int.MaxValue ? (int)row.Row : throw image.Damaged("a key has no row");
            if (row.Key < key)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }
}
