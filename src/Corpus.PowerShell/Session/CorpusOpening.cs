using System.Management.Automation;
using Corpus.Model;

namespace Corpus.PowerShell.Session;

/// <summary>A corpus that was opened, or why it could not be.</summary>
/// <param name="Path">The file, or the module where not even the file is known.</param>
/// <param name="Corpus">The corpus; null where it could not be opened.</param>
/// <param name="Typed">Makes an article of the corpus's own type, with a property for each key of the metadata; null where the corpus has none.</param>
/// <param name="Fault">Why it could not be opened; null where it was.</param>
internal sealed record CorpusOpening(string Path, ICorpus? Corpus, Func<Article, Article>? Typed, ErrorRecord? Fault)
{
    /// <summary>An article of this corpus with a property for each key of its metadata: as the corpus's own type, or where it has none, with those that the article has.</summary>
    public object Shown(Article article) => Typed is null ? MetadataProperties.Beside(article) : Typed(article);
}
