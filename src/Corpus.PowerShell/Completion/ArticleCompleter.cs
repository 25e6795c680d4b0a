using Corpus.Model;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes ids and titles of articles.</summary>
internal sealed class ArticleCompleter : NameCompleter
{
    private protected override IEnumerable<Offer> Offers(ICorpus corpus, string typed) => CorpusNames.Of(corpus).Articles.Find(typed);
}
