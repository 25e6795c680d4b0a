namespace Corpus.Authoring;

/// <summary>A seed that can be written.</summary>
public sealed class PlannedSeed
{
    /// <summary>The absolute path.</summary>
    public required string Path { get; init; }

    /// <summary>The title of the article, as the engine reads it.</summary>
    public required string Title { get; init; }

    /// <summary>The whole text.</summary>
    public required string Text { get; init; }

    /// <summary>What a build will say of the seed, each with its code.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>The file that has this name, or would have the same id; null where there is none.</summary>
    public required string? Occupant { get; init; }

    /// <summary>The article of the corpus that has the text already; null where there is none.</summary>
    public required CopiedArticle? Copied { get; init; }
}
