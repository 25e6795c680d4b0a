using Corpus.SearchSpeed.Claims;
using Microsoft.Data.Sqlite;

namespace Corpus.SearchSpeed.Engines;

/// <summary>SQLite's FTS5 with its porter tokenizer and bm25, in a file.</summary>
internal sealed class SqliteEngine : ISearchEngine
{
    public const string Called = "SQLite FTS5";

    public string Name => Called;

    public void Build(IEnumerable<ClaimRow> rows, string folder)
    {
        Fill(PathIn(folder), "create virtual table claims using fts5(text, title, speaker, article unindexed, tokenize = 'porter unicode61')", rows, "insert into claims(claims) values ('optimize')");
    }

    /// <summary>What the file is larger than one with the same rows in a plain table.</summary>
    public long IndexBytes(IEnumerable<ClaimRow> rows, string folder)
    {
        var plain = PathIn(folder) + ".plain";
        Fill(plain, "create table claims(text, title, speaker, article)", rows, "vacuum");
        var bytes = new FileInfo(PathIn(folder)).Length - new FileInfo(plain).Length;
        File.Delete(plain);
        return bytes;
    }

    public IOpenIndex Open(string folder) => new OpenSqlite(Connect(PathIn(folder), SqliteOpenMode.ReadOnly));

    private static string PathIn(string folder) => Path.Combine(folder, "claims.db");

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Fill(string path, string table, IEnumerable<ClaimRow> rows, string finish)
    {
        using var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        Execute(connection, "pragma journal_mode = off; pragma synchronous = off");
        Execute(connection, table);
        using (var all = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.Transaction = all;
            insert.CommandText = "insert into claims(text, title, speaker, article) values ($text, $title, $speaker, $article)";
            var cells = Array.ConvertAll(new[] { "$text", "$title", "$speaker", "$article" }, name => insert.Parameters.Add(name, SqliteType.Text));
            foreach (var row in rows)
            {
                (cells[0].Value, cells[1].Value, cells[2].Value, cells[3].Value) = (row.Text, row.Title, row.Speaker, row.Article);
                insert.ExecuteNonQuery();
            }

            all.Commit();
        }

        Execute(connection, finish);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class OpenSqlite(SqliteConnection connection) : IOpenIndex
    {
        public IReadOnlyList<Answer> Find(SpeedQuery query, int count)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "select article, text from claims where claims match $query order by rank limit $count";
            command.Parameters.AddWithValue("$query", TextOf(query));
            command.Parameters.AddWithValue("$count", count);
            using var reader = command.ExecuteReader();
            var found = new List<Answer>();
            while (reader.Read())
                found.Add(new Answer(reader.GetString(0), reader.GetString(1)));
            return found;
        }

        public void Dispose() => connection.Dispose();

        private static string TextOf(SpeedQuery query)
        {
            var words = query.Kind switch
            {
                QueryKind.Phrase => Quoted(string.Join(' ', query.Words)),
                QueryKind.Prefix => Quoted(query.Words[0]) + " *",
                _ => string.Join(" OR ", query.Words.Select(Quoted)),
            };
            return query.Speaker.Length == 0 ? $"{{text title}} : ({words})" : $"{{text title}} : ({words}) AND speaker : {Quoted(query.Speaker)}";
        }

        private static string Quoted(string words) => $"\"{words}\"";
    }
}
