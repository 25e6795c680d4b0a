namespace Corpus.Search.Statistics;

/// <summary>What a corpus is counted by.</summary>
public enum CountedBy
{
    /// <summary>Who published the article.</summary>
    Outlet,

    /// <summary>The language of the article.</summary>
    Language,

    /// <summary>The year in which the article was published.</summary>
    Year,

    /// <summary>The month in which the article was published.</summary>
    Month,

    /// <summary>The article.</summary>
    Article,

    /// <summary>Who puts a claim forward.</summary>
    Speaker,

    /// <summary>How the words of a quote are given.</summary>
    Kind,

    /// <summary>What the speaker does with a claim.</summary>
    Stance,
}
