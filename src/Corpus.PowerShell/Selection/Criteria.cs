using System.Management.Automation;
using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Errors;
using Corpus.Search;

namespace Corpus.PowerShell.Selection;

/// <summary>What rows must fit: the filter values of a cmdlet, resolved against one corpus.</summary>
internal sealed class Criteria
{
    private readonly FilterValues _values;
    private readonly WholeSpeakers _whole;
    private readonly NameFilter? _articles;
    private readonly NameFilter? _titles;
    private readonly NameFilter? _outlets;
    private readonly NameFilter? _languages;
    private readonly NameFilter? _text;
    private readonly SaidPeriod? _said;

    private Criteria(FilterValues values, ICorpus corpus, CancellationToken stop)
    {
        _values = values;
        Corpus = corpus;
        _whole = new WholeSpeakers(corpus);
        _articles = NameFilter.For(values.Article);
        _titles = NameFilter.For(values.Title);
        _outlets = NameFilter.For(values.Outlet);
        _languages = NameFilter.For(values.Language);
        _text = NameFilter.For(values.Text);
        if (values.Said is { } said)
            SaidPeriod.TryParse(said, out _said);
        if (NameFilter.For(values.Speaker) is { } speakers)
            Speakers = KnownSpeakers.KeysOf(speakers, corpus, stop);
    }

    /// <summary>The corpus that the values are resolved against.</summary>
    public ICorpus Corpus { get; }

    /// <summary>The keys of the speakers that may speak; null where all may.</summary>
    public HashSet<ulong>? Speakers { get; }

    /// <summary>Whether anything is asked of the articles themselves.</summary>
    public bool RestrictsArticles =>
        _articles is not null || _titles is not null || _outlets is not null || _languages is not null || _values.After is not null || _values.Before is not null || _values.Id is not null;

    /// <summary>Whether kinds of quotes are asked for.</summary>
    public bool RestrictsKind => _values.Kind is { Length: > 0 };

    /// <summary>Whether stances are asked for.</summary>
    public bool RestrictsStance => _values.Stance is { Length: > 0 };

    /// <summary>Resolves filter values; names without wildcards that the corpus does not know are reported and fit nothing.</summary>
    public static Criteria Resolve(FilterValues values, ICorpus corpus, Action<ErrorRecord> report, CancellationToken stop)
    {
        var criteria = new Criteria(values, corpus, stop);
        void ReportUnknown(NameFilter? filter, Func<IEnumerable<string>> known, Func<string, IReadOnlyList<string>, ErrorRecord> error)
        {
            foreach (var pattern in (filter?.Patterns ?? []).Where(pattern => pattern.IsLiteral && !Stoppable.Rows(known(), stop).Any(pattern.Fits)))
                report(error(pattern.Value, NearestNames.Of(pattern.Value, Stoppable.Rows(known(), stop))));
        }

        ReportUnknown(NameFilter.For(values.Speaker), () => KnownSpeakers.NamesIn(corpus, stop), CorpusErrors.SpeakerNotFound);
        ReportUnknown(criteria._articles, () => KnownNames.Articles(corpus), CorpusErrors.ArticleNotFound);
        ReportUnknown(criteria._outlets, () => KnownNames.Outlets(corpus), CorpusErrors.OutletNotFound);
        ReportUnknown(criteria._languages, () => KnownNames.Languages(corpus), CorpusErrors.LanguageNotFound);
        foreach (var id in (values.Id ?? []).Where(id => !IsKnownQuote(id, corpus)))
            report(CorpusErrors.QuoteNotFound(id));
        return criteria;
    }

    /// <summary>The key that the whole corpus has for a speaker of an article.</summary>
    public ulong KeyOf(Speaker speaker) => _whole.KeyOf(speaker);

    /// <summary>Whether an article is one of those asked for; its words are not looked at.</summary>
    public bool Admits(Article article) => !RestrictsArticles || Admits(new ArticleHead(article));

    /// <summary>Whether an article is one of those asked for, by its head alone.</summary>
    public bool Admits(ArticleHead article) =>
        (_articles?.FitsAny(KnownNames.Of(article)) ?? true)
        && (_titles?.FitsText(article.Title) ?? true)
        && (_outlets?.Fits(article.Outlet) ?? true)
        && (_languages?.Fits(article.Language) ?? true)
        && (_values.After is not { } after || article.Published?.UtcDateTime >= after)
        && (_values.Before is not { } before || article.Published?.UtcDateTime < before)
        && (_values.Id is not { } ids || Array.Exists(ids, id => id.StartsWith(article.Id, StringComparison.OrdinalIgnoreCase)));

    public bool Fit(Article article) =>
        Admits(article)
        && (Speakers is null || article.Speakers.Any(Speaks))
        && (_text is null || _text.FitsText(article.Title) || article.Paragraphs.Any(paragraph => _text.FitsText(paragraph.Text)));

    public bool Fit(Quote quote) =>
        Speaks(quote.Speaker)
        && Among(_values.Kind, quote.Kind)
        && Among(_values.Stance, quote.Stance)
        && (_values.Id is null || _values.Id.Contains(quote.Id, StringComparer.OrdinalIgnoreCase))
        && Admits(quote.Article)
        && (_text?.FitsText(quote.Text) ?? true);

    public bool Fit(Claim claim) =>
        Speaks(claim.Speaker)
        && Among(_values.Kind, claim.Quote.Kind)
        && Among(_values.Stance, claim.Stance)
        && (_said?.Holds(claim.SaidOn) ?? true)
        && Admits(claim.Quote.Article)
        && (_text?.FitsText(claim.Text) ?? true);

    public bool Fit(Speaker speaker) => Speaks(speaker) && Among(_values.SpeakerKind, speaker.Kind);

    private bool Speaks(Speaker? speaker) => Speakers is null || (speaker is not null && Speakers.Contains(KeyOf(speaker)));

    private static bool Among<T>(T[]? wanted, T value)
        where T : struct, Enum => wanted is null || wanted.Length == 0 || wanted.Contains(value);

    /// <summary>The id of a quote begins with that of its article, so that the quotes of one article need to be looked at.</summary>
    private static bool IsKnownQuote(string id, ICorpus corpus) =>
        KnownNames.Heads(corpus)
            .Select((article, row) => (article.Id, Row: row))
            .Where(article => id.StartsWith(article.Id, StringComparison.OrdinalIgnoreCase))
            .SelectMany(article => corpus.Articles[article.Row].Quotes)
            .Any(quote => string.Equals(quote.Id, id, StringComparison.OrdinalIgnoreCase));
}
