using System.Collections;

namespace Corpus.Model;

/// <summary>An immutable list that is equal to another with equal items in the same order.</summary>
/// <remarks>Never null where this model returns one. Thread-safe.</remarks>
/// <typeparam name="T">The items; their own equality decides.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The items; null for one alone, which needs no array: most lists of an article have one.</summary>
    private readonly T[]? _items;
    private readonly T _single = default!;

    /// <summary>Makes a list of these items; the array is copied.</summary>
    public ValueList(params T[] items)
    {
        if ((items ?? throw new ArgumentNullException(nameof(items))).Length == 1)
            _single = items[0];
        else
            _items = (T[])items.Clone();
    }

    /// <summary>Makes a list of the items of a sequence.</summary>
    public ValueList(IEnumerable<T> items)
    {
        if ((items ?? throw new ArgumentNullException(nameof(items))) is List<T> list) // Asked first: of an interface it takes long to say.
        {
            if (list.Count == 1)
                _single = list[0];
            else
                _items = list.ToArray();
        }
        else if (items is IReadOnlyList<T> { Count: 1 } one)
        {
            _single = one[0];
        }
        else
        {
            _items = items.ToArray();
        }
    }

    /// <summary>Makes a list of one item.</summary>
    internal ValueList(T item) => _single = item;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new();

    /// <summary>Number of items.</summary>
    public int Count => _items is null ? 1 : _items.Length;

    /// <summary>The item at a zero-based index.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index] => _items is not null ? _items[index] : index == 0 ? _single : throw new IndexOutOfRangeException();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            var hash = 17;
            for (var i = 0; i < Count; i++)
                hash = (hash * 31) + (this[i]?.GetHashCode() ?? 0);
            return hash;
        }
    }

    /// <summary>Whether both hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => Equals(left, right);

    /// <summary>Whether the items differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !Equals(left, right);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [_single])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items, separated by commas.</summary>
    public override string ToString() => string.Join(", ", this);
}
