namespace Corpus.Search.Evaluation;

/// <summary>The claims of all of several cursors; the scores are added.</summary>
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

    public override double Limit => cursors.Sum(cursor => cursor.Limit);

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

    /// <summary>What is required of all is required of each, less what the others can give.</summary>
    public override void Require(double score)
    {
        var limit = Limit;
        foreach (var cursor in cursors)
            cursor.Require(score - (limit - cursor.Limit));
    }

    public override void Explain(int claim, ICollection<ScorePart> parts) => ExplainBy(cursors, claim, parts);
}
