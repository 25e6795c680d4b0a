using System.Management.Automation;
using System.Text;
using Corpus.Model;
using Corpus.Search;

namespace Corpus.PowerShell.Output;

/// <summary>A claim that a query of Find-Claim found.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ClaimMatch
{
    /// <summary>Characters of a snippet, unless one word is longer.</summary>
    private const int SnippetLength = 200;

    private const string ExplainedName = "Corpus.PowerShell.Output.ClaimMatch#Explained";

    private const string Ellipsis = "…";

    internal ClaimMatch(Claim claim, double score, IEnumerable<TextSpan> highlights, ValueList<ScorePart>? scoreParts = null)
    {
        ScoreParts = scoreParts ?? ValueList<ScorePart>.Empty;
        Claim = claim;
        Score = score;
        Text = claim.Text;
        Highlights = new ValueList<TextSpan>(highlights);
    }

    /// <summary>How well the claim answers the query; higher is better, comparable within one query only.</summary>
    public double Score { get; }

    /// <summary>Which words of the query gave what to the score, the largest share first, where <c>-Explain</c> asked for it.</summary>
    public ValueList<ScorePart> ScoreParts { get; }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>Who puts it forward; null where the text does not tell.</summary>
    public Speaker? Speaker => Claim.Speaker;

    /// <summary>The words of the claim.</summary>
    public string Text { get; }

    /// <summary>The words that the query found, in UTF-16 units of <see cref="Text"/> from zero, in order and not overlapping.</summary>
    public ValueList<TextSpan> Highlights { get; }

    /// <summary>The words around the first highlight, at most about 200 characters, with an ellipsis where the claim goes on.</summary>
    public string Snippet => Highlight("", "");

    /// <summary>Where the claim stands: path below the root of the corpus and line, as <c>path:line</c>; lines count from one.</summary>
    public string Source => SourceLocation.Of(Claim.Words);

    /// <summary>The quote that holds the claim.</summary>
    public Quote Quote => Claim.Quote;

    /// <summary>The article that reports it.</summary>
    public Article Article => Claim.Quote.Article;

    /// <summary>The snippet with marks around what the query found.</summary>
    /// <param name="open">Stands before each highlight.</param>
    /// <param name="close">Stands after each highlight.</param>
    public string Highlight(string open, string close)
    {
        var window = Window();
        var snippet = new StringBuilder(window.Start > 0 ? Ellipsis : "");
        var at = window.Start;
        foreach (var highlight in Highlights.Where(window.Contains))
        {
            snippet.Append(Text, at, highlight.Start - at).Append(open).Append(Text, highlight.Start, highlight.Length).Append(close);
            at = highlight.End;
        }
        return snippet.Append(Text, at, window.End - at).Append(window.End < Text.Length ? Ellipsis : "").ToString();
    }

    /// <summary>The match under a name of its own, by which the view with the parts of its score is chosen.</summary>
    internal static PSObject Explained(ClaimMatch match)
    {
        var shown = new PSObject(match);
        shown.TypeNames.Insert(0, ExplainedName);
        return shown;
    }

    /// <summary>The words.</summary>
    public override string ToString() => Text;

    /// <summary>The part of the text to show: the first highlight a third of the way in, cut between words.</summary>
    private TextSpan Window()
    {
        if (Text.Length <= SnippetLength)
            return new TextSpan(0, Text.Length);
        var first = Highlights.Count > 0 ? Highlights[0] : default;
        var start = Math.Max(0, Math.Min(first.Start - (SnippetLength / 3), Text.Length - SnippetLength));
        if (start > 0)
            start = Math.Min(Text.IndexOf(' ', start) is var gap and >= 0 ? gap + 1 : start, first.Start);
        var end = Math.Min(Text.Length, start + SnippetLength);
        if (end < Text.Length)
            end = Math.Max(Text.LastIndexOf(' ', end - 1, end - start) is var gap and >= 0 ? gap : end, first.End);
        return TextSpan.FromBounds(start, end);
    }
}
