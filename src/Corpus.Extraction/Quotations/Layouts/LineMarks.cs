using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>What the marks of Markdown on a paragraph's first line, and the bullets of plain text, say about it.</summary>
/// <param name="QuoteDepth">How many <c>&gt;</c> stand before it.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
/// <param name="IsEmphasised">Whether emphasis encloses all of it, bold or not.</param>
internal readonly record struct LineMarks(int QuoteDepth, bool IsItem, bool IsHeading, bool IsEmphasised)
{
    /// <summary>Marks before a paragraph are not followed further than this.</summary>
    private const int MaximumMarks = 64;

    /// <summary>Reads the marks before and behind a paragraph.</summary>
    public static LineMarks Of(ArticleTokens article, TokenRange paragraph)
    {
        var (start, end) = (article.Tokens[paragraph.First].Start, article.Tokens[paragraph.Last].End);
        var (text, depth, isItem, isHeading) = (article.Text, 0, false, false);
        var emphasis = start > 0 && text[start - 1] is '*' or '_' && end < text.Length && text[end] == text[start - 1];
        for (var at = start - 1; at >= 0 && at >= start - MaximumMarks && text[at] is not ('\n' or '\r'); at--)
        {
            depth += text[at] == '>' ? 1 : 0;
            isHeading |= text[at] == '#';
            isItem |= text[at] is '-' or '+' or '\u2022' or '\u00B7' || (text[at] is '*' && text[at + 1] is ' ') || (text[at] is '.' or ')' && at > 0 && char.IsDigit(text[at - 1]));
        }

        return new(depth, isItem || text[start] is '\u2022' or '\u00B7' or '\u25AA' or '\u25CF', isHeading, emphasis);
    }
}
