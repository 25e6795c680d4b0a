namespace Corpus.Extraction.Joining;

/// <summary>The rules that make one speaker of several.</summary>
internal static class JoinRule
{
    public const string Stated = "stated-alias";
    public const string SameName = "same-name";
    public const string FullerName = "fuller-name";
    public const string Variant = "spelling-variant";
    public const string Acronym = "acronym";

    /// <summary>The one whose name the joined speaker has.</summary>
    public const string Named = "fullest-name";
}
