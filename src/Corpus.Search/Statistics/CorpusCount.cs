using Corpus.Model;

namespace Corpus.Search.Statistics;

/// <summary>How much of a corpus has something in common.</summary>
/// <remarks>What was not counted by is null; so is what the articles do not tell. Immutable and thread-safe.</remarks>
public sealed class CorpusCount
{
    internal CorpusCount(string name) => Name = name;

    /// <summary>What all of it has in common, in words, in the order of what was counted by; empty where everything was counted.</summary>
    public string Name { get; }

    /// <summary>Who published the articles.</summary>
    public string? Outlet { get; init; }

    /// <summary>Their language as an IETF tag.</summary>
    public string? Language { get; init; }

    /// <summary>The year of their publication.</summary>
    public int? Year { get; init; }

    /// <summary>The month of their publication as <c>2024-03</c>, in the time zone that each article writes.</summary>
    public string? Month { get; init; }

    /// <summary>The article.</summary>
    public Article? Article { get; init; }

    /// <summary>Who puts the claims forward.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>How the words of the quotes are given.</summary>
    public QuoteKind? Kind { get; init; }

    /// <summary>What the speakers do with the claims.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Number of articles.</summary>
    public required int Articles { get; init; }

    /// <summary>Number of quotes that the claims belong to.</summary>
    public required int Quotes { get; init; }

    /// <summary>Number of claims.</summary>
    public required int Claims { get; init; }

    /// <summary>Number of words in the claims, as search counts them; a denial has the words of what it denies.</summary>
    public required long Words { get; init; }

    /// <summary>What all of it has in common, in words.</summary>
    public override string ToString() => Name;
}
