using System.Globalization;
using System.Text.Json;
using Corpus.Export.Tests.Corpora;
using Corpus.Model;

namespace Corpus.Export.Tests.Validation;

/// <summary>What JSON Lines tell of a quote, to be compared with the quote itself.</summary>
internal sealed class QuoteFacts : IEquatable<QuoteFacts>
{
    private readonly string _facts;

    public QuoteFacts(Quote quote)
    {
        var article = quote.Article;
        _facts = Join(
            quote.Id, quote.Kind, quote.Text, quote.Speaker?.Name, quote.Speaker?.Kind, quote.Mention?.Kind, quote.Mention?.Text, quote.Addressee, quote.Cue, quote.Stance, quote.IsNegated,
            quote.NegationWords?.Text, quote.ReportedBy?.Id, quote.Rule, article.Id, article.Path, article.Source.Sha256, article.Title, article.Outlet,
            article.Published?.ToString("O", CultureInfo.InvariantCulture), article.Language, string.Join("\n", quote.Claims.Select(Of)));
    }

    private QuoteFacts(string facts) => _facts = facts;

    public static QuoteFacts Of(JsonElement quote)
    {
        var article = quote.GetProperty("article");
        return new(Join(
            Text(quote, "id"), Text(quote, "kind"), Text(quote, "text"), Text(quote, "speaker", "name"), Text(quote, "speaker", "kind"), Text(quote, "mention", "kind"), Text(quote, "mention", "text"),
            Text(quote, "addressee", "text"), Text(quote, "cue", "text"), Text(quote, "stance"), quote.GetProperty("isNegated").GetBoolean(),
            Text(quote, "negation", "text"), Text(quote, "reportedBy"), Text(quote, "rule"), Text(article, "id"), Text(article, "path"), Text(article, "sha256"), Text(article, "title"), Text(article, "outlet"),
            Moment(Text(article, "published")), Text(article, "language"), string.Join("\n", quote.GetProperty("claims").EnumerateArray().Select(OfClaim))));
    }

    public bool Equals(QuoteFacts? other) => _facts == other?._facts;

    public override bool Equals(object? obj) => Equals(obj as QuoteFacts);

    public override int GetHashCode() => _facts.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _facts;

    private static string Of(Claim claim) => Join(
        claim.Text, claim.Stance, claim.Polarity, claim.SaidOn.Kind, claim.SaidOn.Words?.Text, Day(claim.SaidOn.From), Day(claim.SaidOn.To),
        string.Join("\n", claim.Values.Select(value => Join(value.Kind, value.Words.Text, value.Amount, value.Currency, Day(value.From), Day(value.To)))),
        string.Join("\n", claim.References.Select(reference => Join(reference.Words.Text, reference.Name))));

    private static string OfClaim(JsonElement claim) => Join(
        Text(claim, "text"), Text(claim, "stance"), Text(claim, "polarity"), Text(claim, "said", "kind"), Text(claim.GetProperty("said"), "words", "text"), Text(claim, "said", "from"), Text(claim, "said", "to"),
        string.Join("\n", claim.GetProperty("values").EnumerateArray().Select(value => Join(Text(value, "kind"), Text(value, "text"), Number(value), Text(value, "currency"), Text(value, "from"), Text(value, "to")))),
        string.Join("\n", claim.GetProperty("references").EnumerateArray().Select(reference => Join(Text(reference, "text"), Text(reference, "name")))));

    private static string Join(params object?[] facts) => string.Join("|", facts.Select(fact => fact is null ? "(null)" : Exported.Written(Convert.ToString(fact, CultureInfo.InvariantCulture)!)));

    private static string? Text(JsonElement element, params string[] names)
    {
        foreach (var name in names)
        {
            if (element.ValueKind == JsonValueKind.Null)
                return null;
            element = element.GetProperty(name);
        }
        return element.ValueKind == JsonValueKind.Null ? null : element.GetString();
    }

    private static decimal? Number(JsonElement value) => value.GetProperty("amount") is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static string? Moment(string? text) => text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ToString("O", CultureInfo.InvariantCulture);

    private static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
