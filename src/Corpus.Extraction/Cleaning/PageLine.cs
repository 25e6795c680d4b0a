using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>One line of the page that holds something to read.</summary>
/// <param name="Start">First character that prints.</param>
/// <param name="End">Just after the last character that prints.</param>
/// <param name="Indent">Blank characters before it.</param>
/// <param name="IsAfterBlank">Whether a blank line, or nothing, stands before it.</param>
internal readonly record struct PageLine(int Start, int End, int Indent, bool IsAfterBlank)
{
    public int Length => End - Start;

    /// <summary>The lines of a part of a text, blank ones left out.</summary>
    public static List<PageLine> Split(Workspace workspace, string text, TextSpan body)
    {
        var lines = workspace.List<PageLine>();
        var afterBlank = true;
        for (var at = body.Start; at < body.End;)
        {
            var end = at;
            while (end < body.End && !IsLineEnd(text[end]))
                end++;
            var (start, stop) = Blank.Trim(text, at, end);
            if (start < stop)
                lines.Add(new PageLine(start, stop, start - at, afterBlank));
            afterBlank = start == stop;
            at = end + (end + 1 < body.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f' or '\u2028' or '\u2029';
}
