using System.Globalization;
using Corpus.Export.Tests.Corpora;
using Corpus.Model;
using CsCheck;
using Microsoft.Data.Sqlite;

namespace Corpus.Export.Tests;

public sealed class SqliteTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-sqlite-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_database_holds_together()
    {
        using var database = Open(ExportSource.Of(TestCorpus.Samples));
        Assert.Equal(["ok"], Column(database, "PRAGMA integrity_check"));
        Assert.Empty(Column(database, "PRAGMA foreign_key_check"));
        // With 1 the index is held against the table that it is of.
        Assert.Empty(Column(database, "INSERT INTO quote_search (quote_search, rank) VALUES ('integrity-check', 1)"));
        Assert.Equal(["1"], Column(database, "PRAGMA user_version"));
    }

    [Fact]
    public void Every_quote_is_read_back_with_its_article() => Check(TestCorpus.Samples);

    [Fact]
    public void Any_text_is_read_back() => RandomCorpora.Articles.Sample(articles => Check(TestCorpus.Open(articles)), iter: 30);

    [Fact]
    public void Places_select_the_words_in_the_source_by_the_functions_of_the_database()
    {
        using var database = Open(ExportSource.Of(TestCorpus.Samples));
        // Its functions end a text at a NUL.
        const string Words = "SELECT group_concat(substr(source, start_at + 1, end_at - start_at), ' ') FROM quotes JOIN articles ON articles.id = article JOIN quote_spans ON quote = quotes.id WHERE path NOT LIKE '%unwritable%' GROUP BY quotes.id ORDER BY quotes.id, position";
        Assert.Equal(TestCorpus.Samples.Quotes.Where(quote => !quote.Article.Source.ToString().Contains('\0', StringComparison.Ordinal)).Select(quote => Exported.Written(quote.Text)), Column(database, Words));
    }

    [Fact]
    public void Quotes_are_found_by_their_words_and_speakers()
    {
        using var database = Open(ExportSource.Of(TestCorpus.Samples));
        Assert.Equal(["We 😀 have water for 3.2 million people"], Column(database, "SELECT text FROM quote_search WHERE quote_search MATCH 'WATER AND million' ORDER BY rank"));
        Assert.Equal(["Mara Lind", "Mara Lind"], Column(database, "SELECT speaker FROM quote_search WHERE quote_search MATCH 'speaker : lind'"));
    }

    [Fact]
    public void Claims_have_their_values()
    {
        using var database = Open(ExportSource.Of(TestCorpus.Samples));
        Assert.Equal(["Number 3200000", "Money 0.1", "Percent -5", "Date ", "Date "], Column(database, "SELECT kind || ' ' || CASE WHEN amount IS NULL THEN '' ELSE rtrim(rtrim(printf('%.10f', amount), '0'), '.') END FROM claim_values ORDER BY claim, position"));
        Assert.Equal(["2024-03-11 2024-03-12"], Column(database, "SELECT said_from || ' ' || said_to FROM claims WHERE said = 'Dated'"));
    }

    [Fact]
    public void The_columns_that_people_look_for_have_indices()
    {
        using var database = Open(ExportSource.Of(TestCorpus.Samples));
        foreach (var query in new[] { "SELECT 1 FROM quotes WHERE speaker = 1", "SELECT 1 FROM quotes WHERE article = 1", "SELECT 1 FROM claims WHERE quote = 1", "SELECT 1 FROM articles WHERE outlet = 'x'", "SELECT 1 FROM speakers WHERE name = 'x'" })
            Assert.Contains("INDEX", Column(database, "EXPLAIN QUERY PLAN " + query, column: 3)[0], StringComparison.Ordinal);
    }

    private void Check(ICorpus corpus)
    {
        using var database = Open(ExportSource.Of(corpus));
        Assert.Equal(
            corpus.Quotes.Select(quote => Join(quote.Id, quote.Kind, quote.Text, quote.Speaker?.Name, quote.Mention?.Text, quote.Addressee, quote.Cue, quote.Stance, quote.IsNegated ? 1 : 0, quote.ReportedBy?.Id, quote.Rule, quote.Article.Path, quote.Article.Title, quote.Article.Outlet)),
            Rows(database, "SELECT quote_id, quotes.kind, text, name, mention, addressee, cue, stance, is_negated, reported_by, rule, path, title, outlet FROM quotes JOIN articles ON articles.id = article LEFT JOIN speakers ON speakers.id = speaker ORDER BY quotes.id").Select(row => Join(row)));
        Assert.Equal(corpus.Articles.Select(article => Exported.Written(article.Source.ToString())), Column(database, "SELECT source FROM articles ORDER BY id"));
        Assert.Equal(corpus.Claims.Select(claim => Exported.Written(claim.Text)), Column(database, "SELECT text FROM claims ORDER BY id"));
    }

    private static string Join(params object?[] facts) => string.Join("|", facts.Select(fact => fact is null ? "(null)" : Exported.Written(Convert.ToString(fact, CultureInfo.InvariantCulture)!)));

    private SqliteConnection Open(ExportSource source)
    {
        var path = Path.Combine(_folder.FullName, Guid.NewGuid().ToString("N") + ".sqlite");
        CorpusExport.Write(source, path, ExportFormat.Sqlite);
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static List<string> Column(SqliteConnection database, string sql, int column = 0) => [.. Rows(database, sql).Select(row => Convert.ToString(row[column], CultureInfo.InvariantCulture)!)];

    private static List<object?[]> Rows(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
        return rows;
    }
}
