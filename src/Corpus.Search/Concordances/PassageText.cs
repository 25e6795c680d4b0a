using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Concordances;

/// <summary>The characters of a passage, its words, and the way back from them to the source.</summary>
internal sealed class PassageText
{
    private readonly AnchoredText _words;

    public PassageText(Passage passage)
    {
        _words = passage.Words;
        Text = passage.Words.Text;
        Tokens = ClaimTokenizer.Tokenize(Text);
    }

    /// <summary>The characters; where they stand at several spans, one space is between those.</summary>
    public string Text { get; }

    /// <summary>The words as search sees them.</summary>
    public IReadOnlyList<ClaimToken> Tokens { get; }

    /// <summary>The place in the source of some characters of <see cref="Text"/>.</summary>
    public AnchoredText Anchor(TextSpan span)
    {
        var places = new List<TextSpan>();
        var start = 0;
        foreach (var part in _words.Spans)
        {
            var from = Math.Max(span.Start, start);
            var to = Math.Min(span.End, start + part.Length);
            if (from < to)
                places.Add(new TextSpan(part.Start + from - start, to - from));
            start += part.Length + 1;
        }

        return new AnchoredText(_words.Source, new ValueList<TextSpan>(places));
    }
}
