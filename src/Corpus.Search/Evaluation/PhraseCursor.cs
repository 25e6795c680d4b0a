using Corpus.Model;

namespace Corpus.Search.Evaluation;

/// <summary>The claims in which words follow each other exactly as they are written.</summary>
/// <param name="candidates">The claims that hold all of the words; gives the score.</param>
/// <param name="words">The words in order: the cursors of the candidates that stand at them, and the form that counts.</param>
internal sealed class PhraseCursor(ClaimCursor candidates, IReadOnlyList<(PostingsCursor Places, int Form)> words) : ClaimCursor
{
    private double _required = Nothing;

    public override double Score => candidates.Score;

    public override double Limit => candidates.Limit;

    public override int Advance(int target)
    {
        var claim = candidates.Reach(target);
        while (claim != End && ((_required > Nothing && candidates.Score <= _required) || !StandsIn()))
            claim = candidates.Next();
        return Claim = claim;
    }

    public override double GetLimit(int start, int end) => candidates.GetLimit(start, end);

    public override void Require(double score)
    {
        _required = score;
        candidates.Require(score);
    }

    public override void Explain(int claim, ICollection<ScorePart> parts) => ExplainBy([candidates], claim, parts);

    private bool StandsIn()
    {
        var (first, form) = words[0];
        var block = first.Places;
        for (var i = 0; i < first.Count; i++)
        {
            if (block.Forms[i] == form && FollowsFrom(block.Places[i]))
                return true;
        }

        return false;
    }

    private bool FollowsFrom(int place)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (!StandsAt(words[i].Places, words[i].Form, place + i))
                return false;
        }

        return true;
    }

    private static bool StandsAt(PostingsCursor word, int form, int place)
    {
        var block = word.Places;
        for (var i = 0; i < word.Count; i++)
        {
            if (block.Places[i] == place)
                return block.Forms[i] == form;
        }

        return false;
    }
}
