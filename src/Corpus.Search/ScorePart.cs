using System.Globalization;

namespace Corpus.Search;

/// <summary>What one part of a query gave to the score of one claim.</summary>
/// <param name="Words">The word as the query writes it, or the two that follow each other.</param>
/// <param name="Field">Where it was found.</param>
/// <param name="Score">Its share of the score; not negative.</param>
public readonly record struct ScorePart(string Words, ScoreField Field, double Score)
{
    /// <summary>The words, where they were found, and their share with two decimal places: <c>dam (title) 1.25</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Field == ScoreField.Claim ? "{0} {2:0.00}" : "{0} ({1}) {2:0.00}", Words, Field.ToString().ToLowerInvariant(), Score);
}

/// <summary>Where a part of a query was found.</summary>
public enum ScoreField
{
    /// <summary>In the claim.</summary>
    Claim,

    /// <summary>In the title of the article.</summary>
    Title,

    /// <summary>In the claim, where two words of the query follow each other.</summary>
    Pair,
}
