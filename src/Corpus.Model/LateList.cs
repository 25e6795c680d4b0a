namespace Corpus.Model;

/// <summary>A list that is made when it is asked for: few ask for all parts of an article.</summary>
/// <remarks>Thread-safe: where several ask at once, all get the same list. Equal to another when the lists are.</remarks>
internal abstract class LateList<T> : IEquatable<LateList<T>>
{
    private ValueList<T>? _list;

    /// <summary>The list.</summary>
    public ValueList<T> Value => _list ?? Interlocked.CompareExchange(ref _list, Make(), null) ?? _list;

    /// <summary>A list that is there already.</summary>
    public static LateList<T> Of(ValueList<T> list) => new Made { _list = list };

    /// <summary>Makes the list; the same each time.</summary>
    protected abstract ValueList<T> Make();

    /// <inheritdoc/>
    public bool Equals(LateList<T>? other) => other is not null && Value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LateList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    private sealed class Made : LateList<T>
    {
        protected override ValueList<T> Make() => throw new InvalidOperationException("The list is made.");
    }
}
