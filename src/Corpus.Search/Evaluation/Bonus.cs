namespace Corpus.Search.Evaluation;

/// <summary>The claims of one cursor; the scores of others are added where they hold the same claim.</summary>
internal sealed class Bonus(ClaimCursor required, IReadOnlyList<ClaimCursor> optional) : ClaimCursor
{
    private readonly double _most = optional.Sum(cursor => cursor.Limit);

    public override double Score
    {
        get
        {
            var sum = required.Score;
            foreach (var cursor in optional)
                sum += cursor.ScoreOf(Claim);

            return sum;
        }
    }

    public override double Limit => required.Limit + _most;

    public override int Advance(int target) => Claim = required.Reach(target);

    public override void Require(double score) => required.Require(score - _most);

    public override void Explain(int claim, ICollection<ScorePart> parts) => ExplainBy([required, .. optional], claim, parts);
}
