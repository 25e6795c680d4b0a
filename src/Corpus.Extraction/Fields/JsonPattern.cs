namespace Corpus.Extraction.Fields;

/// <summary>What the characters of a value must fit, as JSON Schema says it.</summary>
internal static class JsonPattern
{
    private const string Day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string Time = "[0-9]{2}:[0-9]{2}";

    /// <summary>The pattern; null where any characters will do, or JSON Schema has another word for it.</summary>
    public static string? Of(FieldShape shape) => shape.Type switch
    {
        FieldType.Int or FieldType.Long => Whole((decimal?)shape.Bounds.Min, (decimal?)shape.Bounds.Max),
        FieldType.Decimal => @"^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$",
        FieldType.Bool => "^(?:true|True|TRUE|false|False|FALSE)$",
        FieldType.Date => $"^{Days(shape.Bounds)}$",
        FieldType.DateTime => $@"^{Day}(?:[T ]{Time}(?::[0-9]{{2}}(?:\.[0-9]{{1,7}})?)?| {Time}(?::[0-9]{{2}})? )(?:Z|[+-]{Time})$",
        _ => shape.Bounds.Pattern is { } pattern ? Anchored(pattern) : null,
    };

    /// <summary>A number in quotation marks is a number to the build. Its bounds stand in the pattern where some are declared; those of 32 and 64 bits would hide what is meant.</summary>
    private static string Whole(decimal? min, decimal? max)
    {
        if (min is null && max is null)
            return "^[+-]?[0-9]+$";
        var ways = new List<string>();
        if (!(max < 0))
            ways.Add(@"\+?" + DigitRange.Numbers(Math.Max(min ?? 0, 0), max));
        if (!(min > 0))
            ways.Add("-" + DigitRange.Numbers(max < 0 ? -max.Value : 0, -min));
        return $"^(?:{string.Join("|", ways)})$";
    }

    private static string Days(FieldBounds bounds) => bounds.Min is null && bounds.Max is null
        ? Day
        : DigitRange.Between(bounds.Min is { } min ? TypeWords.Shown(min) : "0000-00-00", bounds.Max is { } max ? TypeWords.Shown(max) : "9999-99-99");

    /// <summary>A pattern of a declaration fits the whole value, one of JSON Schema a part of it.</summary>
    private static string Anchored(string pattern)
    {
        var bare = pattern.StartsWith("^", StringComparison.Ordinal) ? pattern.Substring(1) : pattern;
        return $"^(?:{(bare.EndsWith("$", StringComparison.Ordinal) && !bare.EndsWith("\\$", StringComparison.Ordinal) ? bare.Substring(0, bare.Length - 1) : bare)})$";
    }
}
