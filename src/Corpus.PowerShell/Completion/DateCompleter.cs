using Corpus.Model;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes moments: the words for some, and the years that the corpus has articles of.</summary>
internal sealed class DateCompleter : NameCompleter
{
    private static readonly Offer[] Words =
    [
        new("today", "The beginning of this day, in UTC"),
        new("yesterday", "The beginning of the day before"),
        new("7 days ago", "Any number of days, weeks, months or years"),
        new("1 month ago", "Any number of days, weeks, months or years"),
        new("1 year ago", "Any number of days, weeks, months or years"),
    ];

    private protected override IEnumerable<Offer> Offers(ICorpus corpus, string typed) =>
        CorpusNames.Of(corpus).Years.Find(typed).Concat(Words.Where(word => word.Value.StartsWith(typed, StringComparison.OrdinalIgnoreCase)));
}
