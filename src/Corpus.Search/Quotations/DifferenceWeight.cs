namespace Corpus.Search.Quotations;

/// <summary>What makes a difference matter; the later, the more.</summary>
public enum DifferenceWeight
{
    /// <summary>Nothing: the words are the same, or their omission is marked and leaves the sense.</summary>
    None,

    /// <summary>Upper and lower case.</summary>
    Case,

    /// <summary>Other words.</summary>
    Wording,

    /// <summary>A name is another, was added or is gone.</summary>
    Name,

    /// <summary>A number, an amount or its unit is another, was added or is gone.</summary>
    Number,

    /// <summary>A negation was added or is gone.</summary>
    Negation,
}
