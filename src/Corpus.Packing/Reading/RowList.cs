using System.Collections;

namespace Corpus.Packing.Reading;

/// <summary>A list whose items are made when they are asked for.</summary>
internal sealed class RowList<T>(int count, Func<int, T> read) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] => index >= 0 && index < count
        ? read(index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"The list has {count} items."));

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
            yield return read(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
