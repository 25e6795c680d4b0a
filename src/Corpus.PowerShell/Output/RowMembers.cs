using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Session;
using Corpus.Search.Concordances;

namespace Corpus.PowerShell.Output;

/// <summary>The code behind the members that Corpus.types.ps1xml adds to rows.</summary>
/// <remarks>Public because the engine calls it by name. Pure and thread-safe.</remarks>
public static class RowMembers
{
    /// <summary>Path and line where a quote, a claim, a piece of evidence or a keyword starts, as <c>path:line</c>; lines count from one.</summary>
    /// <param name="instance">A <see cref="Quote"/>, a <see cref="Claim"/>, an <see cref="Evidence"/> or a <see cref="ConcordanceLine"/>; anything else has no source and gives null.</param>
    public static string? Source(PSObject instance) => instance?.BaseObject switch
    {
        Quote quote => SourceLocation.Of(quote.Words),
        Claim claim => SourceLocation.Of(claim.Words),
        Evidence evidence => SourceLocation.Of(evidence.Words),
        ConcordanceLine line => FormattableString.Invariant($"{line.Article.Path}:{line.Line}"),
        _ => null,
    };

    /// <summary>The name of the corpus that an article, quote or claim was read out of, as <c>Get-Corpus</c> gives it.</summary>
    /// <param name="instance">An <see cref="Model.Article"/>, a <see cref="Quote"/> or a <see cref="Claim"/>; anything else, and one of no corpus of a session, gives null.</param>
    public static string? Corpus(PSObject instance) => instance?.BaseObject is { } row and not Speaker ? CorpusOpening.OfRow(row)?.Name : null;

    /// <summary>The article that a quote, claim or keyword stands in, with a property for each key of its metadata, as <c>Get-Article</c> gives it.</summary>
    /// <param name="instance">A <see cref="Quote"/>, a <see cref="Claim"/>, a <see cref="ClaimMatch"/>, a <see cref="QuoteMatch"/>, a <see cref="ConcordanceLine"/> or a <see cref="QuoteTest"/>; anything else stands in none and gives null.</param>
    public static object? Article(PSObject instance) => instance?.BaseObject switch
    {
        Quote quote => CorpusOpening.ShownByItsOwn(quote.Article),
        Claim claim => CorpusOpening.ShownByItsOwn(claim.Quote.Article),
        ClaimMatch match => CorpusOpening.ShownByItsOwn(match.Article),
        QuoteMatch match => CorpusOpening.ShownByItsOwn(match.Article),
        ConcordanceLine line => CorpusOpening.ShownByItsOwn(line.Article),
        QuoteTest { Article: { } article } => CorpusOpening.ShownByItsOwn(article),
        _ => null,
    };

    /// <summary>When a claim was said: the day or days where they are known, otherwise the words of the text; empty where it does not say.</summary>
    /// <param name="instance">A <see cref="Claim"/>; anything else gives null.</param>
    public static string? Said(PSObject instance) => instance?.BaseObject switch
    {
        Claim { SaidOn: { From: { } from, To: { } to } } => from == to ? Shown(from) : $"{Shown(from)} to {Shown(to)}",
        Claim claim => claim.SaidOn.ToString(),
        _ => null,
    };

    private static string Shown(DateTime day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The paragraphs of an article with an empty line between them; null for anything else.</summary>
    /// <param name="instance">An <see cref="Article"/>.</param>
    public static string? Body(PSObject instance) =>
        instance?.BaseObject is Article article ? string.Join("\n\n", article.Paragraphs) : null;
}
