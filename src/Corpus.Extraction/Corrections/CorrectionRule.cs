namespace Corpus.Extraction.Corrections;

/// <summary>The rules of what a person decided.</summary>
internal static class CorrectionRule
{
    /// <summary>Of a quote and of its speaker.</summary>
    public const string Quote = "correction";

    /// <summary>Of an alias.</summary>
    public const string Alias = "corrected-name";
}
