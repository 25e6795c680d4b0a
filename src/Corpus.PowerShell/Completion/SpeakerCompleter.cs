using Corpus.Model;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes names of speakers, and their other names.</summary>
internal sealed class SpeakerCompleter : NameCompleter
{
    private protected override IEnumerable<Offer> Offers(ICorpus corpus, string typed) => CorpusNames.Of(corpus).Speakers.Find(typed);
}
