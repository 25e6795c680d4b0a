using Corpus.Search.Words;

namespace Corpus.Search.Queries;

/// <summary>A part of a query that was read.</summary>
/// <remarks>
/// <see cref="object.ToString"/> gives the part as one would write it: two nodes that read the same ask for the same,
/// and their ordinal order is the order in which a group is evaluated, so that the order in which a user types words changes nothing.
/// </remarks>
internal abstract class QueryNode
{
}

/// <summary>Claims that hold a word.</summary>
internal sealed class WordNode(TermPattern word) : QueryNode
{
    public TermPattern Word { get; } = word;

    public override string ToString() => Word.Text;
}

/// <summary>Claims that hold words one after the other.</summary>
internal sealed class PhraseNode(WordSequence words) : QueryNode
{
    public WordSequence Words { get; } = words;

    public override string ToString() => Words.ToString();
}

/// <summary>Claims that hold one word or phrase at most some words away from another, before or behind it.</summary>
internal sealed class NearNode(WordSequence one, WordSequence other, int distance) : QueryNode
{
    public WordSequence One { get; } = one;

    public WordSequence Other { get; } = other;

    /// <summary>The most steps from word to word between the two; 1 where they touch.</summary>
    public int Distance { get; } = distance;

    public override string ToString() => FormattableString.Invariant($"{One} near:{Distance} {Other}");
}

/// <summary>Claims for which a field has a value.</summary>
internal sealed class FieldNode(SearchField field, string value) : QueryNode
{
    public SearchField Field { get; } = field;

    public string Value { get; } = value;

    public override string ToString() => $"{Field.Name}:\"{Value}\"";
}

/// <summary>All claims.</summary>
internal sealed class EverythingNode : QueryNode
{
    public override string ToString() => "*";
}

/// <summary>Claims that hold all required parts, no excluded one, and where nothing is required at least one of the optional ones.</summary>
/// <remarks>A group that only excludes takes all other claims; a group of nothing takes none.</remarks>
internal sealed class GroupNode : QueryNode
{
    public GroupNode(IEnumerable<Clause> clauses)
    {
        Clauses = [.. clauses
            .GroupBy(clause => clause.ToString(), StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.First())];
    }

    /// <summary>The parts, each once, in ordinal order.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>Whether fields alone decide: no word is looked for, and nothing is ranked.</summary>
    public bool IsFilter => Clauses.Count > 0 && Clauses.All(clause => clause.Node is FieldNode or GroupNode { IsFilter: true });

    public IEnumerable<QueryNode> Of(Occurrence occurrence) =>
        Clauses.Where(clause => clause.Occurrence == occurrence).Select(clause => clause.Node);

    public override string ToString() => $"({string.Join(" ", Clauses)})";
}

/// <summary>A part of a group and what it is there for.</summary>
internal sealed record Clause(Occurrence Occurrence, QueryNode Node)
{
    public override string ToString() => Occurrence switch
    {
        Occurrence.Required => $"+{Node}",
        Occurrence.Excluded => $"-{Node}",
        _ => Node.ToString()!,
    };
}

/// <summary>What a part of a group is there for.</summary>
internal enum Occurrence
{
    /// <summary>A claim that holds it ranks higher.</summary>
    Optional,

    /// <summary>Only claims that hold it answer.</summary>
    Required,

    /// <summary>Claims that hold it do not answer.</summary>
    Excluded,
}
