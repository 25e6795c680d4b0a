using Corpus.Model;

namespace Corpus.Export.Text;

/// <summary>The source text of an article, with the way from UTF-16 units to Unicode code points.</summary>
internal sealed class ArticleText
{
    /// <summary>Where the second halves of surrogate pairs stand, ascending.</summary>
    private readonly List<int> _secondHalves = [];

    public ArticleText(SourceText source)
    {
        Text = source.ToString();
        for (var at = 1; at < Text.Length; at++)
        {
            if (char.IsSurrogatePair(Text[at - 1], Text[at]))
                _secondHalves.Add(at);
        }
    }

    /// <summary>The characters as .NET has them.</summary>
    public string Text { get; }

    /// <summary>The span in code points.</summary>
    /// <remarks>A border between the halves of a pair, which no word has, is taken as the end of the pair.</remarks>
    public CodePointSpan Of(TextSpan span) => new(CodePointsBefore(span.Start), CodePointsBefore(span.End));

    private int CodePointsBefore(int unit)
    {
        var found = _secondHalves.BinarySearch(unit);
        return unit - (found < 0 ? ~found : found);
    }
}

/// <summary>A run of code points.</summary>
/// <param name="Start">The first, from zero.</param>
/// <param name="End">Just after the last.</param>
internal readonly record struct CodePointSpan(int Start, int End);
