namespace Corpus.PowerShell.Output;

/// <summary>What the claims of one group have in common.</summary>
public enum MatchGrouping
{
    /// <summary>The article.</summary>
    Article,

    /// <summary>Who published the article.</summary>
    Outlet,

    /// <summary>Who puts the claim forward.</summary>
    Speaker,

    /// <summary>How the words of the quote are given.</summary>
    Kind,

    /// <summary>What the speaker does with the claim.</summary>
    Stance,

    /// <summary>The month in which the article was published, in its own time zone.</summary>
    Month,
}
