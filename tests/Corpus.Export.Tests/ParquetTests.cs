using System.Collections;
using System.Globalization;
using Corpus.Export.Tests.Corpora;
using Corpus.Model;
using CsCheck;
using Parquet.Serialization;

namespace Corpus.Export.Tests;

public sealed class ParquetTests
{
    [Fact]
    public void A_second_reader_finds_every_quote_with_its_article() => Check(TestCorpus.Samples);

    [Fact]
    public void Any_text_is_read_back_and_its_places_count_code_points() => RandomCorpora.Articles.Sample(articles => Check(TestCorpus.Open(articles)), iter: 100);

    [Fact]
    public void A_file_without_rows_is_read_too() => Assert.Empty(Rows(ExportSource.Of(null, Array.Empty<ExportedArticle>())));

    [Fact]
    public void Rows_of_several_groups_are_read_in_their_order()
    {
        var source = ManyQuotes.Source(articles: 40, quotes: 200, length: 2000);
        var rows = Rows(source);
        Assert.Equal(source.Articles.SelectMany(article => article.Quotes).Select(quote => quote.Id), rows.Select(row => (string)row["quote_id"]!));
    }

    private static void Check(ICorpus corpus)
    {
        var rows = Rows(ExportSource.Of(corpus));
        Assert.Equal(corpus.Quotes.Select(Facts), rows.Select(Facts));
        Assert.All(rows.Zip(corpus.Quotes), pair => Assert.Equal(
            (string)pair.First["text"]!, Exported.Select(Exported.CodePoints(pair.Second.Article.Source.ToString()), List(pair.First["spans"]).Cast<IDictionary<string, object>>().Select(span => ((int)span["start"], (int)span["end"])))));
    }

    private static string Facts(Quote quote) => Join(
        quote.Id, quote.Kind, quote.Text, quote.Speaker?.Name, quote.Speaker?.Kind, quote.Mention?.Text, quote.Addressee, quote.Cue, quote.Stance, quote.IsNegated, string.Join("+", quote.Claims.Select(claim => claim.Text)),
        quote.Article.Id, quote.Article.Path, quote.Article.Source.Sha256, quote.Article.Title, quote.Article.Outlet, quote.Article.Published?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        quote.Article.Published?.Offset.TotalMinutes, quote.Article.Language);

    private static string Facts(Dictionary<string, object?> row) => Join(
        row.GetValueOrDefault("quote_id"), row.GetValueOrDefault("kind"), row.GetValueOrDefault("text"), row.GetValueOrDefault("speaker"), row.GetValueOrDefault("speaker_kind"), row.GetValueOrDefault("mention"), row.GetValueOrDefault("addressee"), row.GetValueOrDefault("cue"), row.GetValueOrDefault("stance"), row.GetValueOrDefault("is_negated"), string.Join("+", List(row.GetValueOrDefault("claims")).Cast<object>()),
        row.GetValueOrDefault("article_id"), row.GetValueOrDefault("path"), row.GetValueOrDefault("sha256"), row.GetValueOrDefault("title"), row.GetValueOrDefault("outlet"), row.GetValueOrDefault("published") is DateTime published ? DateTime.SpecifyKind(published, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture) : null,
        row.GetValueOrDefault("published_offset_minutes"), row.GetValueOrDefault("language"));

    private static string Join(params object?[] facts) => string.Join("|", facts.Select(fact => fact is null ? "(null)" : Exported.Written(Convert.ToString(fact, CultureInfo.InvariantCulture)!)));

    private static IEnumerable List(object? value) => value is null ? Array.Empty<object>() : (IEnumerable)value;

    /// <summary>The rows; a key without a value is not there.</summary>
    private static IReadOnlyList<Dictionary<string, object?>> Rows(ExportSource source)
    {
        using var file = new MemoryStream(Exported.Bytes(source, ExportFormat.Parquet));
        return [.. ParquetSerializer.DeserializeUntypedAsync(file).GetAwaiter().GetResult().Data.Select(row => row.ToDictionary(cell => cell.Key, cell => (object?)cell.Value))];
    }
}
