namespace Corpus.Export.Sqlite;

/// <summary>The tables of the database. Places count code points from zero, as <c>substr(source, start_at + 1, end_at - start_at)</c> does.</summary>
internal static class SqliteSchema
{
    /// <summary>What is there before the first row.</summary>
    public const string Tables = """
        PRAGMA user_version = 1;
        CREATE TABLE articles (
          id INTEGER PRIMARY KEY,
          article_id TEXT NOT NULL,
          path TEXT NOT NULL,
          sha256 TEXT NOT NULL,
          title TEXT NOT NULL,
          outlet TEXT,
          published TEXT,
          language TEXT,
          url TEXT,
          source TEXT NOT NULL
        );
        CREATE TABLE article_metadata (
          article INTEGER NOT NULL REFERENCES articles (id),
          position INTEGER NOT NULL,
          key TEXT NOT NULL,
          value TEXT NOT NULL,
          PRIMARY KEY (article, position)
        ) WITHOUT ROWID;
        CREATE TABLE speakers (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          kind TEXT NOT NULL
        );
        CREATE TABLE quotes (
          id INTEGER PRIMARY KEY,
          quote_id TEXT NOT NULL,
          article INTEGER NOT NULL REFERENCES articles (id),
          speaker INTEGER REFERENCES speakers (id),
          kind TEXT NOT NULL,
          text TEXT NOT NULL,
          mention TEXT,
          addressee TEXT,
          cue TEXT,
          stance TEXT NOT NULL,
          is_negated INTEGER NOT NULL,
          reported_by TEXT,
          rule TEXT NOT NULL
        );
        CREATE TABLE quote_spans (
          quote INTEGER NOT NULL REFERENCES quotes (id),
          position INTEGER NOT NULL,
          start_at INTEGER NOT NULL,
          end_at INTEGER NOT NULL,
          PRIMARY KEY (quote, position)
        ) WITHOUT ROWID;
        CREATE TABLE claims (
          id INTEGER PRIMARY KEY,
          quote INTEGER NOT NULL REFERENCES quotes (id),
          position INTEGER NOT NULL,
          text TEXT NOT NULL,
          stance TEXT NOT NULL,
          polarity TEXT NOT NULL,
          said TEXT NOT NULL,
          said_words TEXT,
          said_from TEXT,
          said_to TEXT
        );
        CREATE TABLE claim_values (
          claim INTEGER NOT NULL REFERENCES claims (id),
          position INTEGER NOT NULL,
          kind TEXT NOT NULL,
          text TEXT NOT NULL,
          amount REAL,
          currency TEXT,
          from_day TEXT,
          to_day TEXT,
          PRIMARY KEY (claim, position)
        ) WITHOUT ROWID;
        CREATE VIEW quote_list AS
          SELECT quotes.id AS id, quotes.quote_id AS quote_id, quotes.text AS text, quotes.kind AS kind, quotes.stance AS stance,
            speakers.name AS speaker, articles.title AS title, articles.outlet AS outlet, articles.published AS published, articles.path AS path
          FROM quotes JOIN articles ON articles.id = quotes.article LEFT JOIN speakers ON speakers.id = quotes.speaker;
        CREATE VIRTUAL TABLE quote_search USING fts5 (text, speaker, title, content = 'quote_list', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
        """;

    /// <summary>What is made when all rows are there, which is faster.</summary>
    public const string Indices = """
        CREATE UNIQUE INDEX articles_path ON articles (path);
        CREATE INDEX articles_outlet ON articles (outlet, published);
        CREATE INDEX articles_published ON articles (published);
        CREATE INDEX speakers_name ON speakers (name);
        CREATE UNIQUE INDEX quotes_quote_id ON quotes (quote_id);
        CREATE INDEX quotes_article ON quotes (article);
        CREATE INDEX quotes_speaker ON quotes (speaker);
        CREATE INDEX claims_quote ON claims (quote, position);
        INSERT INTO quote_search (quote_search) VALUES ('rebuild');
        INSERT INTO quote_search (quote_search) VALUES ('optimize');
        ANALYZE;
        """;
}
