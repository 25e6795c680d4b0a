using Corpus.Model;

namespace Corpus.Search.Queries;

/// <summary>When the claim was said, as far as the text tells.</summary>
internal sealed class SaidField(string name) : SearchField(name)
{
    public override bool IsOrdinaryWord => true;

    public override string? Check(string value) => SaidPeriod.TryParse(value, out _) ? null : $"it takes {SaidPeriod.Forms}";

    public override Func<Claim, bool> Bind(string value, ICorpus corpus)
    {
        SaidPeriod.TryParse(value, out var period);
        return claim => period!.Holds(claim.SaidOn);
    }
}
