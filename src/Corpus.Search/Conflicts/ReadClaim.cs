using Corpus.Model;

namespace Corpus.Search.Conflicts;

/// <summary>What is kept of a claim until conflicts are looked for.</summary>
/// <param name="Proposition">What it says.</param>
/// <param name="Speaker">Key of its speaker, as the article knows him; 0 where nobody is known.</param>
/// <param name="Article">Key of its article.</param>
/// <param name="Stance">What the speaker does with it.</param>
/// <param name="From">First day on which it may have been said, counted from 0001-01-01; -1 where nothing tells.</param>
/// <param name="To">Last day on which it may have been said.</param>
/// <param name="IsTimeStated">Whether the text itself tells the day.</param>
/// <param name="IsEarlier">Whether the text says that it was said before.</param>
/// <param name="Words">Where its words stand in the source.</param>
internal sealed record ReadClaim(Proposition Proposition, ulong Speaker, ulong Article, Stance Stance, int From, int To, bool IsTimeStated, bool IsEarlier, TextSpan[] Words)
{
    public bool HasDay => From >= 0;

    /// <summary>Where words of the claim stand in its source, in one run.</summary>
    /// <param name="start">First character in the text of the claim.</param>
    /// <param name="end">The character behind the last one.</param>
    public TextSpan InSource(int start, int end)
    {
        var at = 0;
        foreach (var span in Words)
        {
            if (start < at + span.Length)
            {
                // Words of one clash may run over pieces; those of the first piece are shown.
                var from = span.Start + Math.Max(0, start - at);
                return TextSpan.FromBounds(from, Math.Max(from + 1, Math.Min(span.End, span.Start + end - at)));
            }
            at += span.Length + 1;
        }
        return Words[0];
    }
}
