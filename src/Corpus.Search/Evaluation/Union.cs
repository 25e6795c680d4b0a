namespace Corpus.Search.Evaluation;

/// <summary>The claims of any of several cursors; their scores are added in the order of the cursors.</summary>
/// <remarks>
/// Adds up a window of claims at a time, one cursor after the other, as Lucene's BooleanScorer does:
/// a queue of cursors costs a comparison of many for each posting.
/// </remarks>
internal sealed class Union(IReadOnlyList<ClaimCursor> cursors) : ClaimCursor
{
    private const int WindowSize = 4096;

    private readonly double[] _scores = new double[WindowSize];
    private readonly bool[] _holds = new bool[WindowSize];
    private int _start;
    private int _end;

    public override double Score => _scores[Claim - _start];

    public override int Advance(int target)
    {
        while (true)
        {
            for (var at = Math.Max(target, _start); at < _end; at++)
            {
                if (_holds[at - _start])
                    return Claim = at;
            }

            if (!Fill(Math.Max(target, _end)))
                return Claim = End;
        }
    }

    /// <summary>Fills the window that starts at the first claim from <paramref name="target"/> on; false where there is none.</summary>
    private bool Fill(int target)
    {
        var start = End;
        foreach (var cursor in cursors)
            start = Math.Min(start, cursor.Reach(target));
        if (start == End)
            return false;
        Array.Clear(_scores, 0, WindowSize);
        Array.Clear(_holds, 0, WindowSize);
        _start = start;
        _end = (int)Math.Min((long)start + WindowSize, End);
        foreach (var cursor in cursors)
        {
            for (; cursor.Claim < _end; cursor.Next())
            {
                _scores[cursor.Claim - start] += cursor.Score;
                _holds[cursor.Claim - start] = true;
            }
        }

        return true;
    }
}
