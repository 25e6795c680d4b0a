using Corpus.Model;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes ids of quotes: the id of an article, <c>#</c>, and a key. The quotes of articles whose ids fit are read, and no others.</summary>
internal sealed class QuoteIdCompleter : NameCompleter
{
    private protected override IEnumerable<Offer> Offers(ICorpus corpus, string typed)
    {
        var mark = typed.LastIndexOf('#');
        var article = mark < 0 ? typed : typed.Substring(0, mark);
        return CorpusNames.Of(corpus).ArticlesWithId(article)
            .SelectMany(row => corpus.Articles[row].Quotes)
            .Where(quote => quote.Id.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(quote => new Offer(quote.Id, $"{quote.Speaker?.Name ?? "(unknown)"}: {quote.Text}"));
    }
}
