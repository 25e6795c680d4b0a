namespace Corpus.Search.Evaluation;

/// <summary>The claims of all of several cursors; the scores are added in the order of the cursors.</summary>
internal sealed class Intersection(IReadOnlyList<ClaimCursor> cursors) : ClaimCursor
{
    public override double Score
    {
        get
        {
            var sum = 0.0;
            foreach (var cursor in cursors)
                sum += cursor.Score;
            return sum;
        }
    }

    public override int Advance(int target)
    {
        var agreed = 0;
        while (agreed < cursors.Count && target != End)
        {
            agreed = 0;
            foreach (var cursor in cursors)
            {
                var claim = cursor.Reach(target);
                if (claim == target)
                {
                    agreed++;
                    continue;
                }

                target = claim;
                break;
            }
        }

        return Claim = target;
    }
}
