using System.Runtime.CompilerServices;
using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Fields;

/// <summary>Tells which bound a value does not keep to.</summary>
internal static class BoundsCheck
{
    /// <summary>Patterns as they were read, for as long as their bounds live: every file of a corpus is held against the same ones.</summary>
    private static readonly ConditionalWeakTable<FieldBounds, LinearPattern> Patterns = new();

    /// <summary>The bound in words, such as "at most 5"; null where all are kept.</summary>
    public static string? Broken(FieldShape shape, LocatedValue value)
    {
        var bounds = shape.Bounds;
        if (ReferenceEquals(bounds, FieldBounds.None))
            return null;
        return shape.Type == FieldType.List ? BrokenLength(bounds, Math.Max(value.Items.Count, value.Value.Text is null ? 0 : 1), "item") : BrokenByText(shape, bounds, value.Value.Text!);
    }

    private static string? BrokenByText(FieldShape shape, FieldBounds bounds, string text)
    {
        if (TypeWords.Ordered(shape.Type, text) is { } number)
        {
            if (bounds.Min?.CompareTo(number) > 0)
                return $"at least {TypeWords.Shown(bounds.Min)}";
            return bounds.Max?.CompareTo(number) < 0 ? $"at most {TypeWords.Shown(bounds.Max)}" : null;
        }
        if (BrokenLength(bounds, text.Count(unit => !char.IsLowSurrogate(unit)), "character") is { } length)
            return length;
        return bounds.Pattern is null || PatternOf(bounds).Fits(text) ? null : $"the pattern {bounds.Pattern}";
    }

    private static string? BrokenLength(FieldBounds bounds, int length, string unit)
    {
        if (length < bounds.MinLength)
            return FormattableString.Invariant($"at least {Count(bounds.MinLength.Value, unit)}");
        return length > bounds.MaxLength ? FormattableString.Invariant($"at most {Count(bounds.MaxLength.Value, unit)}") : null;
    }

    private static string Count(int count, string unit) => FormattableString.Invariant($"{count} {unit}{(count == 1 ? "" : "s")}");

    private static LinearPattern PatternOf(FieldBounds bounds) => Patterns.GetValue(bounds, known => LinearPattern.Read(known.Pattern!, out _)!);
}
