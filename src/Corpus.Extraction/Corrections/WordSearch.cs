using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>Looks for words in folded texts; case counts for nothing, nor do quotation marks around the words.</summary>
/// <remarks>Knuth, Morris and Pratt's way: time grows with the length of the text, whatever words and text are.</remarks>
internal sealed class WordSearch
{
    private readonly string _words;
    private readonly int[] _borders;

    public WordSearch(string words)
    {
        _words = WithoutMarks(FoldedText.Of(words).Text).ToLowerInvariant();
        _borders = BordersOf(_words);
    }

    /// <summary>Where the words stand, in the order of the text; never within a longer word.</summary>
    public IEnumerable<TextSpan> In(FoldedText folded)
    {
        var text = folded.Text;
        var matched = 0;
        for (var at = 0; at < text.Length && _words.Length > 0; at++)
        {
            var unit = char.ToLowerInvariant(text[at]);
            while (matched > 0 && unit != _words[matched])
                matched = _borders[matched - 1];
            if (unit == _words[matched])
                matched++;
            if (matched < _words.Length)
                continue;
            var first = at + 1 - matched;
            matched = _borders[matched - 1];
            if (!IsInWord(text, first) && !IsInWord(text, at + 1))
                yield return folded.PlaceOf(first, at + 1);
        }
    }

    /// <summary>Whether the words are all of a text.</summary>
    public bool IsAllOf(FoldedText folded) => string.Equals(WithoutMarks(folded.Text).ToLowerInvariant(), _words, StringComparison.Ordinal);

    /// <summary>Whether a word, or the pair of surrogates of one character, goes on over an index.</summary>
    private static bool IsInWord(string text, int at) =>
        at > 0 && at < text.Length
        && ((char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at])) || char.IsSurrogatePair(text[at - 1], text[at]));

    private static string WithoutMarks(string words) =>
        words.Length > 2 && words[0] == '"' && words.IndexOf('"', 1) == words.Length - 1 ? words.Substring(1, words.Length - 2).Trim() : words;

    /// <summary>For each prefix of the words: the length of its longest end that is a beginning of the words too.</summary>
    private static int[] BordersOf(string words)
    {
        var borders = new int[words.Length];
        for (var (at, border) = (1, 0); at < words.Length; at++)
        {
            while (border > 0 && words[at] != words[border])
                border = borders[border - 1];
            if (words[at] == words[border])
                border++;
            borders[at] = border;
        }
        return borders;
    }
}
