using Corpus.Model;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes titles of articles.</summary>
internal sealed class TitleCompleter : NameCompleter
{
    private protected override IEnumerable<Offer> Offers(ICorpus corpus, string typed) => CorpusNames.Of(corpus).Titles.Find(typed);
}
