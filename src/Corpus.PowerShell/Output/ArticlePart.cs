using System.Text;
using Corpus.Model;

namespace Corpus.PowerShell.Output;

/// <summary>A part of an article for reading: title, details, who is quoted, or a paragraph in which quotes are marked by speaker.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ArticlePart
{
    /// <summary>Longer lines are hard to read, however wide the screen is.</summary>
    private const int WidestLine = 100;

    private const string Bold = "1";
    private const string Dim = "2";

    /// <summary>Colours of speakers, one after the other; numbers tell apart those that share one.</summary>
    private static readonly string[] Colours = ["96", "93", "95", "92", "94", "91"];

    private readonly IReadOnlyList<MarkedRun> _runs;

    internal ArticlePart(Article article, ArticlePartKind kind, IReadOnlyList<MarkedRun> runs)
    {
        Article = article;
        Kind = kind;
        _runs = runs;
        Text = string.Concat(runs.Select(run => run.Text));
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>What part of it this is.</summary>
    public ArticlePartKind Kind { get; }

    /// <summary>The words. Around a quote stand brackets with the number of its speaker: <c>[1: words]</c>, and <c>[?: words]</c> where the text does not tell who spoke.</summary>
    public string Text { get; }

    /// <summary>The words as the view shows them: in lines that fit a width, and if wanted with a colour for each speaker. Without its escape sequences it is the same text.</summary>
    /// <param name="width">Columns of the screen; lines of more than 100 are not made.</param>
    /// <param name="colours">Whether escape sequences give colours.</param>
    public string Show(int width, bool colours)
    {
        var lines = WordWrap.Fit(Text, width is > 0 and < WidestLine ? width - 1 : WidestLine);
        return colours ? Painted(lines) : lines;
    }

    /// <summary>The words.</summary>
    public override string ToString() => Text;

    /// <summary>The lines with a sequence where the style changes, none of which goes on in the next line. Lines differ from the text in white space alone, so other characters are counted.</summary>
    private string Painted(string lines)
    {
        var styles = _runs.SelectMany(run => run.Text.Where(unit => !char.IsWhiteSpace(unit)).Select(_ => StyleOf(run))).GetEnumerator();
        var painted = new StringBuilder(lines.Length + 64);
        var (style, space) = ("", "");
        foreach (var unit in lines)
        {
            if (char.IsWhiteSpace(unit))
            {
                if (unit == '\n')
                    Change("");
                space = unit.ToString();
                continue;
            }

            styles.MoveNext();
            if (styles.Current != style)
                Change("");
            painted.Append(space);
            space = "";
            Change(styles.Current);
            painted.Append(unit);
        }
        Change("");
        return painted.ToString();

        void Change(string to)
        {
            if (to == style)
                return;
            painted.Append(to.Length > 0 ? $"\u001b[{to}m" : "\u001b[0m");
            style = to;
        }
    }

    private string StyleOf(MarkedRun run) => run switch
    {
        { Speaker: > 0 } => Colours[(run.Speaker - 1) % Colours.Length],
        { Speaker: MarkedRun.UnknownSpeaker } => Dim,
        _ => Kind switch
        {
            ArticlePartKind.Title => Bold,
            ArticlePartKind.Details => Dim,
            _ => "",
        },
    };
}
