using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Claims;

/// <summary>Words that tell a time.</summary>
/// <param name="Range">The words; empty where there are none.</param>
/// <param name="Days">The days that they mean; null where that cannot be told.</param>
/// <param name="IsEarlier">Whether they tell only that it is past: "several weeks ago".</param>
internal readonly record struct TimeExpression(TokenRange Range, DayRange? Days, bool IsEarlier = false)
{
    public bool IsEmpty => Range.IsEmpty;
}
