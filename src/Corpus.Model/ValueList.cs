using System.Collections;

namespace Corpus.Model;

/// <summary>An immutable list that is equal to another with equal items in the same order.</summary>
/// <remarks>Never null where this model returns one. Thread-safe.</remarks>
/// <typeparam name="T">The items; their own equality decides.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    /// <summary>Makes a list of these items; the array is copied.</summary>
    public ValueList(params T[] items) => _items = (T[])(items ?? throw new ArgumentNullException(nameof(items))).Clone();

    /// <summary>Makes a list of the items of a sequence.</summary>
    public ValueList(IEnumerable<T> items) => _items = (items ?? throw new ArgumentNullException(nameof(items))).ToArray();

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new();

    /// <summary>Number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a zero-based index.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(_items, other._items) || _items.SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            var hash = 17;
            foreach (var item in _items)
                hash = (hash * 31) + (item?.GetHashCode() ?? 0);
            return hash;
        }
    }

    /// <summary>Whether both hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => Equals(left, right);

    /// <summary>Whether the items differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !Equals(left, right);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The items, separated by commas.</summary>
    public override string ToString() => string.Join(", ", _items);
}
