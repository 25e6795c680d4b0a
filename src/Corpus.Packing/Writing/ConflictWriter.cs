using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Writes the claims that may not fit together.</summary>
internal sealed class ConflictWriter
{
    private const int MostStrength = 100;

    public RowBuffer<ConflictRow> Rows { get; } = new();

    /// <exception cref="ArgumentException">A claim is not there, a strength is none, or the conflicts are not in order.</exception>
    public void Add(IReadOnlyList<ConflictEntry> conflicts, int claimCount, StringTable strings)
    {
        var (first, second) = (-1, -1);
        foreach (var conflict in conflicts)
        {
            var isInOrder = conflict.First > first || (conflict.First == first && conflict.Second > second);
            if (!isInOrder || conflict.First < 0 || conflict.First >= claimCount || conflict.Second < 0 || conflict.Second >= claimCount || conflict.Strength is < 0 or > MostStrength)
                throw new ArgumentException(FormattableString.Invariant($"The conflict of the claims {conflict.First} and {conflict.Second} is out of order, of other claims, or of no strength."), nameof(conflicts));
            (first, second) = (conflict.First, conflict.Second);
            Rows.Add(new ConflictRow
            {
                Kind = (byte)conflict.Kind,
                Strength = (byte)conflict.Strength,
                RuleString = strings.Add(conflict.Rule),
                First = (uint)conflict.First,
                Second = (uint)conflict.Second,
                FirstWords = AnchorOf(conflict.FirstWords),
                SecondWords = AnchorOf(conflict.SecondWords),
            });
        }
    }

    private static Anchor AnchorOf(TextSpan span) => new() { Start = (uint)span.Start, Length = (uint)span.Length };
}
