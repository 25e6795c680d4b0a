using Corpus.Model;

namespace Corpus.Search.Concordances;

/// <summary>The lines of a source text; a line ends with LF, CR or both.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];

    public LineStarts(SourceText source)
    {
        var text = source.ToString();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    /// <summary>The line of a position, counted from one.</summary>
    public int LineOf(int position)
    {
        var found = _starts.BinarySearch(position);
        return found >= 0 ? found + 1 : ~found;
    }
}
