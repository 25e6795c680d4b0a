using Corpus.Model;
using Corpus.Search;
using Corpus.Search.Quotations;

namespace Corpus.PowerShell.Session;

/// <summary>What searches a corpus, made once: the names of its speakers are read and put in order for it.</summary>
/// <remarks>Thread-safe.</remarks>
internal static class CorpusSearches
{
    private static readonly PerCorpus<ClaimSearch> Searches = new();
    private static readonly PerCorpus<DraftReader> Readers = new();
    private static readonly PerCorpus<QuotationCheck> Checks = new();

    public static ClaimSearch SearchOf(ICorpus corpus) => Searches.Of(corpus, () => new ClaimSearch(corpus));

    public static DraftReader ReaderOf(ICorpus corpus) => Readers.Of(corpus, () => new DraftReader(corpus));

    public static QuotationCheck CheckOf(ICorpus corpus) => Checks.Of(corpus, () => new QuotationCheck(corpus));
}
