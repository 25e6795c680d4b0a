using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Turns claims into rows.</summary>
/// <param name="strings">Gets the currencies and names.</param>
/// <param name="anchorOf">Gives words their row.</param>
internal sealed class ClaimWriter(StringTable strings, Func<AnchoredText?, Anchor> anchorOf)
{
    public RowBuffer<ClaimRow> Rows { get; } = new();

    public RowBuffer<ClaimValueRow> Values { get; } = new();

    public RowBuffer<ClaimReferenceRow> References { get; } = new();

    /// <summary>Adds a claim with its values and references.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="quote">Row of its quote.</param>
    public void Add(Claim claim, uint quote)
    {
        Rows.Add(RowOf(claim, quote));
        foreach (var value in claim.Values)
            Values.Add(RowOf(value));
        foreach (var reference in claim.References)
            References.Add(new ClaimReferenceRow { Words = anchorOf(reference.Words), NameString = strings.Add(reference.Name) });
    }

    private ClaimRow RowOf(Claim claim, uint quote) => new()
    {
        Stance = (byte)claim.Stance,
        Polarity = (byte)claim.Polarity,
        SaidKind = (byte)claim.SaidOn.Kind,
        Quote = quote,
        Words = anchorOf(claim.Words),
        SaidWords = anchorOf(claim.SaidOn.Words),
        SaidFromDay = DayOf(claim.SaidOn.From),
        SaidToDay = DayOf(claim.SaidOn.To),
        FirstValue = Values.Count,
        ValueCount = (uint)claim.Values.Count,
        FirstReference = References.Count,
        ReferenceCount = (uint)claim.References.Count,
    };

    private ClaimValueRow RowOf(ClaimValue value)
    {
        var amount = decimal.GetBits(value.Amount ?? 0);
        return new ClaimValueRow
        {
            Words = anchorOf(value.Words),
            Kind = (uint)value.Kind,
            CurrencyString = strings.Add(value.Currency),
            AmountLow = amount[0],
            AmountMiddle = amount[1],
            AmountHigh = amount[2],
            AmountFlags = amount[3],
            FromDay = value.From is null ? ClaimValueRow.NoDay : DayOf(value.From),
            ToDay = value.To is null ? ClaimValueRow.NoDay : DayOf(value.To),
        };
    }

    private static int DayOf(DateTime? day) => (int)((day?.Ticks ?? 0) / TimeSpan.TicksPerDay);
}
