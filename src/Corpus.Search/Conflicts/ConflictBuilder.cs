using Corpus.Model;

namespace Corpus.Search.Conflicts;

/// <summary>Takes the claims of a corpus one after the other, and then finds those that may not fit together.</summary>
/// <remarks>What it keeps of a claim is a kilobyte or so, and not the claim itself. Not thread-safe.</remarks>
public sealed class ConflictBuilder
{
    /// <summary>Characters before a quote in which the beginning of its sentence is looked for.</summary>
    private const int LongestLead = 200;

    private static readonly char[] EndsOfSentences = ['.', '!', '?', '\n', '\r'];

    private readonly Vocabulary _vocabulary = new();
    private readonly PropositionReader _reader;
    private readonly List<ReadClaim> _claims = [];
    private Quote? _quote;
    private bool _isContrasted;
    private int _lastPlace = -1;

    /// <summary>Begins without claims.</summary>
    public ConflictBuilder() => _reader = new PropositionReader(_vocabulary);

    /// <summary>Adds a claim; claims come in the order of their corpus.</summary>
    public void Add(Claim claim)
    {
        var quote = (claim ?? throw new ArgumentNullException(nameof(claim))).Quote;
        if (!ReferenceEquals(quote, _quote))
            (_quote, _lastPlace, _isContrasted) = (quote, -1, IsContrasted(quote));
        var proposition = _reader.Read(claim.Text, claim.Stance, _isContrasted ? Moods.Contrasted : Moods.None, ref _lastPlace);
        var (from, to) = DaysOf(claim);
        _claims.Add(new ReadClaim(
            proposition,
            claim.Speaker?.Key ?? 0,
            quote.Article.Key,
            claim.Stance,
            from,
            to,
            claim.SaidOn.Kind == SaidTimeKind.Dated,
            claim.SaidOn.Kind == SaidTimeKind.Earlier,
            [.. claim.Words.Spans]));
    }

    /// <summary>Finds the conflicts.</summary>
    /// <param name="joins">Speakers of articles who are one in the corpus.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>In the order of the first claims, then of the second ones.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IReadOnlyList<ConflictEntry> Find(IReadOnlyList<SpeakerJoin> joins, CancellationToken cancellation = default)
    {
        var whole = new Dictionary<ulong, ulong>();
        foreach (var join in joins ?? throw new ArgumentNullException(nameof(joins)))
        {
            foreach (var member in join.Members)
                whole[member.Key] = join.Key;
        }
        return FindBetween(whole, cancellation);
    }

    /// <summary>Finds the conflicts.</summary>
    /// <param name="wholeSpeakers">By key of a speaker of an article: that of the speaker of the corpus.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="progress">Is told before each claim how many have been compared with others.</param>
    internal IReadOnlyList<ConflictEntry> FindBetween(Dictionary<ulong, ulong> wholeSpeakers, CancellationToken cancellation, Action<int>? progress = null) =>
        new ConflictSearch(_claims, _vocabulary.StemCount, wholeSpeakers).Find(cancellation, progress);

    /// <summary>Compares two of the claims as ones that somebody set side by side.</summary>
    internal ConflictEntry? Compare(int first, int second)
    {
        var search = new ConflictSearch(_claims, _vocabulary.StemCount, []);
        return search.Compare(first, second);
    }

    private static (int From, int To) DaysOf(Claim claim)
    {
        if (claim.SaidOn is { From: { } from, To: { } to })
            return (DayNumber(from), DayNumber(to));
        return claim.ReportedOn is { } reported ? (DayNumber(reported.Date), DayNumber(reported.Date)) : (-1, -1);
    }

    private static int DayNumber(DateTime day) => (int)(day.Ticks / TimeSpan.TicksPerDay);

    /// <summary>Whether the sentence of a quote begins with "However" and its like.</summary>
    private static bool IsContrasted(Quote quote)
    {
        var start = quote.Words.Envelope.Start;
        var lead = quote.Words.Source.GetText(TextSpan.FromBounds(Math.Max(0, start - LongestLead), start));
        var at = lead.LastIndexOfAny(EndsOfSentences) + 1;
        while (at < lead.Length && !char.IsLetter(lead[at]))
            at++;
        var end = at;
        while (end < lead.Length && char.IsLetter(lead[end]))
            end++;
        var first = lead.Substring(at, end - at).ToLowerInvariant();
        return ConflictLexicon.Classes.TryGetValue(first, out var classes) && (classes & WordClass.Contrast) != 0;
    }
}
