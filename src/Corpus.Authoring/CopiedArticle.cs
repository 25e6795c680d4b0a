namespace Corpus.Authoring;

/// <summary>An article of the corpus that has the text already.</summary>
/// <param name="Path">The absolute path of its file.</param>
/// <param name="Share">How much of the shorter text stands in the other one: 1 where the words are the very same, less where some differ.</param>
public sealed record CopiedArticle(string Path, double Share)
{
    /// <summary>Whether all words are the same, in the same order.</summary>
    public bool IsSame => Share >= 1;
}
