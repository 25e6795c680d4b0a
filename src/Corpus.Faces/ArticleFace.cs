using System.Globalization;
using Corpus.Faces.Naming;
using Corpus.Model;

namespace Corpus.Faces;

/// <summary>What the compiler needs to know of an article: no text of the body but its first words, no span, so that an edit which moves only those changes nothing.</summary>
/// <param name="Path">Relative to the root of the corpus.</param>
/// <param name="Key"><see cref="Article.Key"/>.</param>
/// <param name="Id"><see cref="Article.Id"/>.</param>
/// <param name="Identifier">The name of the member before collisions are settled.</param>
/// <param name="FormerNames">The names that the member had before: as stated, and in a named member those that are kept, with the classes before them.</param>
/// <param name="Title">The title, as it stands in a comment.</param>
/// <param name="FirstWords">The first words of the body, as they stand in a comment; null where there is no body.</param>
/// <param name="Outlet">Who published it; null where nothing says so.</param>
/// <param name="Published">The day in ISO 8601; null where nothing says so.</param>
/// <param name="QuoteCount">Number of quotes, those without a member included.</param>
/// <param name="Quotes">The quotes that get members, in the order of the text.</param>
internal sealed record ArticleFace(
    string Path,
    ulong Key,
    string Id,
    string Identifier,
    ValueList<string> FormerNames,
    string Title,
    string? FirstWords,
    string? Outlet,
    string? Published,
    int QuoteCount,
    ValueList<QuoteFace> Quotes)
{
    /// <summary>The most quotes of one article that get members: more than anybody tells apart by number, far from the limits of a class.</summary>
    public const int MaxQuoteMembers = 1_000;

    /// <summary>The face of an article.</summary>
    public static ArticleFace Of(Article article, string identifier, ValueList<string> formerNames, bool quoteMembers)
    {
        var names = new QuoteNames();
        return new ArticleFace(
            article.Path,
            article.Key,
            article.Id,
            identifier,
            formerNames,
            CommentText.OneLine(article.Title),
            FirstWordsOf(article),
            article.Outlet is { } outlet ? CommentText.OneLine(outlet) : null,
            article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            article.Quotes.Count,
            quoteMembers ? new(article.Quotes.Take(MaxQuoteMembers).Select(quote => QuoteFace.Of(quote, names))) : ValueList<QuoteFace>.Empty);
    }

    /// <summary>The beginning of the first paragraph. No more is read than can be shown, white space between words included.</summary>
    private static string? FirstWordsOf(Article article)
    {
        if (article.Paragraphs.Count == 0)
            return null;
        var span = article.Paragraphs[0].Span;
        var read = Math.Min(span.Length, 4 * CommentText.FirstWordsLength);
        return CommentText.OneLine(article.Source.GetText(new TextSpan(span.Start, read)), CommentText.FirstWordsLength);
    }
}

/// <summary>What the compiler needs to know of a quote.</summary>
/// <param name="Key"><see cref="Quote.Key"/>.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Kind">How the words are given.</param>
/// <param name="Speaker">Who said it, as it stands in a comment; null where the text does not tell.</param>
/// <param name="FirstWords">The first words, as they stand in a comment.</param>
internal sealed record QuoteFace(ulong Key, string Member, QuoteKind Kind, string? Speaker, string FirstWords)
{
    /// <summary>The face of the next quote of an article.</summary>
    public static QuoteFace Of(Quote quote, QuoteNames names) => new(
        quote.Key,
        names.Next(quote.Speaker),
        quote.Kind,
        quote.Speaker is { } speaker ? CommentText.OneLine(speaker.Name) : null,
        CommentText.OneLine(quote.Text));
}
