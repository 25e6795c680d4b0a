namespace Corpus.Search.Quotations;

/// <summary>What happened to a run of words between what was said and how it is quoted.</summary>
public enum DifferenceKind
{
    /// <summary>The words are the same; only typography may differ.</summary>
    Same,

    /// <summary>Other words stand in their place.</summary>
    Changed,

    /// <summary>The quotation has words that were not said.</summary>
    Added,

    /// <summary>Words are left out, and nothing tells so.</summary>
    Dropped,

    /// <summary>Words are left out at an end of the quotation, or where an ellipsis tells so.</summary>
    Trimmed,

    /// <summary>Words in square brackets stand for others, or explain them.</summary>
    Bracketed,
}
