namespace Corpus.Search.Evaluation;

/// <summary>The claims of any of several cursors; their scores are added.</summary>
/// <remarks>
/// Adds up a window of claims at a time, one cursor after the other, as Lucene's BooleanScorer does: a queue of cursors costs a comparison of many for each posting.
/// Once claims must have a score to be wanted, windows that cannot hold one are passed by unread, and cursors that cannot lift a claim above it by themselves
/// are asked only about claims that the others found: the MaxScore of H. Turtle and J. Flood, Query Evaluation: Strategies and Optimizations, 1995.
/// </remarks>
internal sealed class Union : ClaimCursor
{
    private readonly IReadOnlyList<ClaimCursor> _cursors;
    private readonly int _claimCount;
    private readonly ScoreWindow _window = new();

    /// <summary>The cursors of this window, those with the lowest limits first, and their limits.</summary>
    private readonly ClaimCursor[] _ordered;
    private readonly double[] _limits;

    /// <summary>How many of them, from the first on, are asked only about claims that others found.</summary>
    private int _asked;
    private double _askedLimit;
    private int _windowEnd;
    private double _required = Nothing;
    private double _score;

    /// <param name="cursors">The cursors.</param>
    /// <param name="claimCount">Number of all claims.</param>
    public Union(IReadOnlyList<ClaimCursor> cursors, int claimCount)
    {
        _claimCount = claimCount;
        _cursors = cursors;
        _ordered = new ClaimCursor[cursors.Count];
        _limits = new double[cursors.Count];
    }

    public override double Score => _score;

    public override double Limit => _cursors.Sum(cursor => cursor.Limit);

    public override void Require(double score) => _required = score;

    public override int Advance(int target)
    {
        while (target != End)
        {
            if (target >= _windowEnd && !Fill(ref target))
                break;
            for (; target < _windowEnd; target++)
            {
                target = _window.FirstFrom(target, _required - _askedLimit);
                if (target < _windowEnd && TryComplete(target))
                    return Claim = target;
            }

            target = _windowEnd;
        }

        return Claim = End;
    }

    public override void Explain(int claim, ICollection<ScorePart> parts)
    {
        foreach (var cursor in _cursors)
            cursor.Explain(claim, parts);
    }

    /// <summary>Fills the first window from a claim on that can hold a claim with the required score.</summary>
    /// <returns>False where there is none.</returns>
    private bool Fill(ref int target)
    {
        for (; target < _claimCount; target = _windowEnd)
        {
            var start = target - (target % ScoreWindow.Size);
            _windowEnd = (int)Math.Min((long)start + ScoreWindow.Size, End);
            if (!Order(target))
                continue;
            _window.Clear(start);
            _askedLimit = AskedLimit();
            var floor = _asked == _ordered.Length - 1 ? _required - _askedLimit : Nothing;
            for (var i = _asked; i < _ordered.Length; i++)
            {
                if (_limits[i] > Nothing)
                    _ordered[i].AddTo(_window, target, floor);
            }

            return true;
        }

        return false;
    }

    private double AskedLimit()
    {
        var sum = 0.0;
        for (var i = 0; i < _asked; i++)
            sum += Math.Max(_limits[i], 0);
        return sum;
    }

    /// <summary>Orders the cursors by what they can give in the window.</summary>
    /// <returns>Whether they can give more than is required.</returns>
    private bool Order(int target)
    {
        var sum = 0.0;
        var any = false;
        for (var i = 0; i < _ordered.Length; i++)
        {
            var limit = _cursors[i].GetLimit(target, _windowEnd);
            any |= limit > Nothing;
            sum += Math.Max(limit, 0);
            var at = i;
            for (; at > 0 && _limits[at - 1] > limit; at--)
                (_limits[at], _ordered[at]) = (_limits[at - 1], _ordered[at - 1]);
            (_limits[at], _ordered[at]) = (limit, _cursors[i]);
        }

        if (!any || sum <= _required)
            return false;
        _asked = 0;
        for (var below = 0.0; _asked < _ordered.Length - 1; _asked++)
        {
            below += Math.Max(_limits[_asked], 0);
            if (below > _required)
                break;
        }

        return true;
    }

    /// <summary>Asks the cursors that were left out about a claim, those with the highest limits first.</summary>
    /// <returns>False where the claim cannot have the required score, or has a score by its title alone.</returns>
    private bool TryComplete(int claim)
    {
        _score = _window[claim];
        var isHeld = _window.Holds(claim);
        var left = _askedLimit;
        for (var i = _asked - 1; i >= 0; i--)
        {
            if (_score + left <= _required)
                return false;
            left -= Math.Max(_limits[i], 0);
            if (_limits[i] <= Nothing)
                continue;
            _score += _ordered[i].ScoreOf(claim);
            isHeld |= _ordered[i].Finds && _ordered[i].Claim == claim;
        }

        return isHeld && _score > _required;
    }
}
