using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>One line of the page that holds something to read.</summary>
/// <param name="Start">First character that prints.</param>
/// <param name="End">Just after the last character that prints.</param>
/// <param name="Indent">Blank characters before it.</param>
/// <param name="IsAfterBlank">Whether a blank line, or nothing, stands before it.</param>
internal readonly record struct PageLine(int Start, int End, int Indent, bool IsAfterBlank)
{
    private static readonly char[] LineEnds = ['\n', '\r', '\f', '\u2028', '\u2029'];

    public int Length => End - Start;

    /// <summary>The lines of a part of a text, blank ones left out.</summary>
    public static List<PageLine> Split(Workspace workspace, string text, TextSpan body)
    {
        var lines = workspace.List<PageLine>();
        var afterBlank = true;
        for (var at = body.Start; at < body.End;)
        {
            var length = text.AsSpan(at, body.End - at).IndexOfAny(LineEnds);
            var end = length < 0 ? body.End : at + length;
            var (start, stop) = Blank.Trim(text, at, end);
            if (start < stop)
                lines.Add(new PageLine(start, stop, start - at, afterBlank));
            afterBlank = start == stop;
            at = end + (end + 1 < body.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
