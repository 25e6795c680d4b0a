using Corpus.Model;

namespace Corpus.Search.Conflicts;

/// <summary>Compares the claims of a corpus where they are of one subject.</summary>
internal sealed class ConflictSearch
{
    /// <summary>Days between two statements of one speaker from which on he may have changed his mind.</summary>
    private const int DaysOfChange = 7;

    /// <summary>Days between two statements from which on another number is news and no conflict.</summary>
    private const int DaysOfNumbers = 14;

    private readonly List<ReadClaim> _claims;
    private readonly int _stemCount;
    private readonly ulong[] _speakers;

    public ConflictSearch(List<ReadClaim> claims, int stemCount, Dictionary<ulong, ulong> wholeSpeakers)
    {
        (_claims, _stemCount) = (claims, stemCount);
        _speakers = [.. claims.Select(claim => wholeSpeakers.TryGetValue(claim.Speaker, out var whole) ? whole : claim.Speaker)];
    }

    /// <summary>All conflicts, in the order of the first claims, then of the second ones.</summary>
    public IReadOnlyList<ConflictEntry> Find(CancellationToken cancellation, Action<int>? progress)
    {
        var topics = new TopicWeights(_claims, _stemCount);
        var candidates = new CandidatePairs(_claims, topics);
        var found = new List<ConflictEntry>();
        for (var i = 0; i < _claims.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke(i);
            if (!TopicWeights.IsCandidate(_claims[i]))
                continue;
            foreach (var j in candidates.Of(i))
            {
                var pair = new PropositionPair(_claims[i].Proposition, _claims[j].Proposition, topics.WeightOf, isPresented: false);
                if (ConflictRules.Find(pair) is { } hit && Admits(i, j, hit.Rule))
                    found.Add(Entry(i, j, hit.Rule, hit.Clash));
            }
        }
        foreach (var (i, j) in FramePairs.Of(_claims, claim => _speakers[claim]))
        {
            cancellation.ThrowIfCancellationRequested();
            var pair = new PropositionPair(_claims[i].Proposition, _claims[j].Proposition, topics.WeightOf, isPresented: false);
            if (ConflictRules.Frame.Find(pair) is { } clash && Admits(i, j, ConflictRules.Frame))
                found.Add(Entry(i, j, ConflictRules.Frame, clash));
        }
        return StrongestPairs.Of(found, claim => _speakers[claim]);
    }

    /// <summary>Two claims that somebody set side by side.</summary>
    public ConflictEntry? Compare(int i, int j)
    {
        if (!ConflictRules.IsPutForward(_claims[i].Proposition) || !ConflictRules.IsPutForward(_claims[j].Proposition))
            return null;
        var pair = new PropositionPair(_claims[i].Proposition, _claims[j].Proposition, _ => 1, isPresented: true);
        return ConflictRules.Find(pair) is { } hit ? Entry(i, j, hit.Rule, hit.Clash) : null;
    }

    /// <summary>Whether who and when allow a conflict by this rule.</summary>
    private bool Admits(int i, int j, ConflictRule rule)
    {
        var (a, b) = (_claims[i], _claims[j]);
        // Who is said to deny his own words, word for word, was misread.
        if (rule == ConflictRules.Denial && _speakers[i] == _speakers[j] && a.Article == b.Article && a.Words.SequenceEqual(b.Words))
            return false;
        if (rule == ConflictRules.Frame && _speakers[i] != _speakers[j] && a.Article != b.Article)
            return false;
        return rule.Name != "number" || !a.HasDay || !b.HasDay || DaysApart(a, b) < DaysOfNumbers;
    }

    private ConflictEntry Entry(int i, int j, ConflictRule rule, Clash clash)
    {
        var (a, b) = (_claims[i], _claims[j]);
        if (IsLater(a, b))
            (i, j, a, b, clash) = (j, i, b, a, clash.Swapped);
        return new ConflictEntry(KindOf(i, j), rule.Name, i, j, PlaceOf(a, clash.A), PlaceOf(b, clash.B), (int)Math.Round(clash.Strength * 100));
    }

    private ConflictKind KindOf(int i, int j)
    {
        if (_speakers[i] != _speakers[j])
            return ConflictKind.Dispute;
        var (a, b) = (_claims[i], _claims[j]);
        var isSideBySide = a.Article == b.Article && !(a.IsTimeStated || b.IsTimeStated);
        return !isSideBySide && a.HasDay && b.HasDay && DaysApart(a, b) >= DaysOfChange ? ConflictKind.ChangeOverTime : ConflictKind.Contradiction;
    }

    /// <summary>Whether the first was surely said after the second.</summary>
    private static bool IsLater(ReadClaim a, ReadClaim b)
    {
        if (a.Article == b.Article && a.IsEarlier != b.IsEarlier)
            return b.IsEarlier;
        return a.HasDay && b.HasDay && a.From > b.To;
    }

    private static int DaysApart(ReadClaim a, ReadClaim b) => Math.Max(0, Math.Max(a.From - b.To, b.From - a.To));

    private static TextSpan PlaceOf(ReadClaim claim, (int First, int Last) words) =>
        claim.InSource(claim.Proposition.Words[words.First].Span.Start, claim.Proposition.Words[words.Last].Span.End);
}
