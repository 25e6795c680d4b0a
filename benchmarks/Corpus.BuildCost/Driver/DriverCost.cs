namespace Corpus.BuildCost.Driver;

/// <summary>What a run of the driver cost.</summary>
/// <param name="Processor">User and system time of all threads.</param>
/// <param name="Bytes">What it allocated.</param>
internal sealed record DriverCost(TimeSpan Processor, long Bytes);
