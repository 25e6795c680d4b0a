using System.Globalization;
using System.Text;
using Corpus.Export.Formats;
using Corpus.Export.Tests.Corpora;
using Corpus.Model;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;

namespace Corpus.Export.Tests;

public sealed class CsvTests
{
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    [Fact]
    public void A_second_reader_finds_every_quote_with_its_article()
    {
        var corpus = TestCorpus.Samples;
        Assert.Equal(corpus.Quotes.Select(quote => Facts(quote)), Rows(ExportSource.Of(corpus)).Select(Facts));
    }

    [Fact]
    public void Any_text_is_read_back_and_its_places_count_code_points() => RandomCorpora.Articles.Sample(articles =>
    {
        var corpus = TestCorpus.Open(articles);
        var rows = Rows(ExportSource.Of(corpus));
        Assert.Equal(corpus.Quotes.Select(quote => Facts(quote)), rows.Select(Facts));
        Assert.All(rows.Zip(corpus.Quotes), pair => Assert.Equal(pair.First["text"], Exported.Select(Exported.CodePoints(pair.Second.Article.Source.ToString()), Spans(pair.First["spans"]))));
    }, iter: 200);

    [Fact]
    public void No_cell_is_a_formula() => Assert.All(
        RawRows(ExportSource.Of(TestCorpus.Samples)).SelectMany(row => row.Values),
        cell => Assert.False(cell.Length > 0 && FormulaStarts.Contains(cell[0], StringComparison.Ordinal), cell));

    [Fact]
    public void The_guard_can_be_taken_away_from_any_text() =>
        Gen.OneOf(Gen.String, Gen.Char["'=+-@\ta"].Array[0, 5].Select(units => new string(units))).Sample(text => Assert.Equal(text, Unguarded(CsvFormat.Guard(text))));

    [Fact]
    public void It_begins_with_a_byte_order_mark_and_ends_lines_as_the_format_has_it()
    {
        var bytes = Exported.Bytes(ExportSource.Of(TestCorpus.Samples), ExportFormat.Csv);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.StartsWith("quote_id,kind,text,spans,speaker,", Encoding.UTF8.GetString(bytes[3..]), StringComparison.Ordinal);
        Assert.EndsWith("\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private static string Facts(Quote quote) => string.Join("|", new[]
    {
        quote.Id, quote.Kind.ToString(), quote.Text, quote.Speaker?.Name, quote.Speaker?.Kind.ToString(), quote.Mention?.Text, quote.Addressee, quote.Cue, quote.Stance.ToString(),
        quote.IsNegated ? "true" : "false", quote.Claims.Count.ToString(CultureInfo.InvariantCulture), quote.Article.Id, quote.Article.Path, quote.Article.Source.Sha256, quote.Article.Title, quote.Article.Outlet,
        quote.Article.Published?.ToString("O", CultureInfo.InvariantCulture), quote.Article.Language,
    }.Select(fact => Exported.Written(fact ?? "")));

    private static string Facts(Dictionary<string, string> row) => string.Join("|", new[]
    {
        row["quote_id"], row["kind"], row["text"], row["speaker"], row["speaker_kind"], row["mention"], row["addressee"], row["cue"], row["stance"], row["is_negated"], row["claims"], row["article_id"], row["path"],
        row["sha256"], row["title"], row["outlet"], row["published"].Length == 0 ? "" : DateTimeOffset.Parse(row["published"], CultureInfo.InvariantCulture).ToString("O", CultureInfo.InvariantCulture), row["language"],
    });

    private static IEnumerable<(int Start, int End)> Spans(string cell) =>
        cell.Split(' ').Select(span => span.Split('-')).Select(borders => (int.Parse(borders[0], CultureInfo.InvariantCulture), int.Parse(borders[1], CultureInfo.InvariantCulture)));

    private static List<Dictionary<string, string>> Rows(ExportSource source) => [.. RawRows(source).Select(row => row.ToDictionary(cell => cell.Key, cell => Unguarded(cell.Value)))];

    private static List<Dictionary<string, string>> RawRows(ExportSource source)
    {
        using var text = new StreamReader(new MemoryStream(Exported.Bytes(source, ExportFormat.Csv)), Encoding.UTF8);
        using var reader = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = fault => Assert.Fail(fault.RawRecord) });
        reader.Read();
        reader.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(reader.HeaderRecord!.ToDictionary(name => name, name => reader.GetField(name)!));
        return rows;
    }

    /// <summary>What docs/exporting.md tells a reader to do.</summary>
    private static string Unguarded(string cell)
    {
        var first = cell.Length - cell.TrimStart('\'').Length;
        return first > 0 && first < cell.Length && FormulaStarts.Contains(cell[first], StringComparison.Ordinal) ? cell[1..] : cell;
    }
}
