using Corpus.Faces;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Parsing;

/// <summary>A row of the index that is about the whole corpus, equal by its mark. It lets the index go when it is read, as a chunk does.</summary>
/// <param name="index">The index.</param>
/// <param name="row">The row.</param>
/// <param name="read">Reads it; gives null where it is not as it was written.</param>
internal sealed class IndexPart<T>(RoslynText index, IndexRow row, Func<string, T?> read) : SeedSource, IEquatable<IndexPart<T>>
    where T : class
{
    private readonly object _reading = new();
    private readonly IndexRow _row = row;
    private RoslynText? _index = index;
    private T? _value;

    /// <summary>What the row says; null where it is damaged.</summary>
    public T? Value
    {
        get
        {
            lock (_reading)
            {
                if (_index is not null)
                    _value = read(_index.ToString(new(_row.Start, _row.Length)));
                _index = null;
                return _value;
            }
        }
    }

    public override IEnumerable<ParsedSeed> Parse(CancellationToken cancellation) => Value is null ? [IndexChunk.Damaged] : [];

    public bool Equals(IndexPart<T>? other) => other is not null && _row.SaysTheSame(other._row);

    public override bool Equals(object? obj) => Equals(obj as IndexPart<T>);

    public override int GetHashCode() => _row.Mark.GetHashCode();
}
