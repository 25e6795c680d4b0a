using Corpus.Model;

namespace Corpus.PowerShell.Output;

/// <summary>A quote with a claim that a query found.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class QuoteMatch
{
    internal QuoteMatch(ClaimMatch best) => Best = best;

    /// <summary>How well the best claim of the quote answers; higher is better, comparable within one query only.</summary>
    public double Score => Best.Score;

    /// <summary>The quote.</summary>
    public Quote Quote => Best.Quote;

    /// <summary>Who is quoted; null where the text does not tell.</summary>
    public Speaker? Speaker => Quote.Speaker;

    /// <summary>The words of the quote.</summary>
    public string Text => Quote.Text;

    /// <summary>The claim of the quote that answers best.</summary>
    public ClaimMatch Best { get; }

    /// <summary>Where the quote stands: path below the root of the corpus and line, as <c>path:line</c>; lines count from one.</summary>
    public string Source => SourceLocation.Of(Quote.Words);

    /// <summary>The article that reports it.</summary>
    public Article Article => Quote.Article;

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
