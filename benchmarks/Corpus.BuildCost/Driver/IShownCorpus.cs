using Microsoft.CodeAnalysis;

namespace Corpus.BuildCost.Driver;

/// <summary>A corpus as the compiler sees it.</summary>
internal interface IShownCorpus
{
    /// <summary>Number of seeds.</summary>
    int Count { get; }

    /// <summary>What the compiler is handed.</summary>
    IReadOnlyList<AdditionalText> Files { get; }

    /// <summary>Edits a seed, once.</summary>
    ShownEdit Edit(int seed, Func<string, string> edit);

    /// <summary>Adds a seed.</summary>
    ShownEdit Add(int number);
}

/// <summary>A file that takes the place of another.</summary>
/// <param name="Before">The file before; null for a new one.</param>
/// <param name="After">The file now.</param>
internal sealed record ShownEdit(AdditionalText? Before, AdditionalText After);
