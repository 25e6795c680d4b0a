namespace Corpus.Shell.Commands;

/// <summary>What Measure-Object gives.</summary>
public sealed class MeasureInfo
{
    /// <summary>How many objects, or how many that have the property.</summary>
    public int Count { get; internal set; }

    /// <summary>The mean; null when it was not asked for.</summary>
    public double? Average { get; internal set; }

    /// <summary>The sum; null when it was not asked for.</summary>
    public double? Sum { get; internal set; }

    /// <summary>The greatest value; null when it was not asked for.</summary>
    public object? Maximum { get; internal set; }

    /// <summary>The least value; null when it was not asked for.</summary>
    public object? Minimum { get; internal set; }

    /// <summary>The standard deviation of a sample; null when it was not asked for.</summary>
    public double? StandardDeviation { get; internal set; }

    /// <summary>The name of the property; null when objects themselves were measured.</summary>
    public string? Property { get; internal set; }
}
