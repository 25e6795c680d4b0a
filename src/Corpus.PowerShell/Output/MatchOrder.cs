namespace Corpus.PowerShell.Output;

/// <summary>What decides the order of what a query finds.</summary>
public enum MatchOrder
{
    /// <summary>The score, best first.</summary>
    Relevance,

    /// <summary>When the article was published, newest first, without a date last.</summary>
    Date,

    /// <summary>The name of the speaker, unknown ones last.</summary>
    Speaker,
}
