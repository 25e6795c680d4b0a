using Corpus.Model;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes names of outlets.</summary>
internal sealed class OutletCompleter : NameCompleter
{
    private protected override IEnumerable<Offer> Offers(ICorpus corpus, string typed) => CorpusNames.Of(corpus).Outlets.Find(typed);
}
