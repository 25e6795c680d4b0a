using Corpus.Model;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes the languages that articles of the corpus have.</summary>
internal sealed class LanguageCompleter : NameCompleter
{
    private protected override IEnumerable<Offer> Offers(ICorpus corpus, string typed) => CorpusNames.Of(corpus).Languages.Find(typed);
}
