using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Corpus.Export.Sqlite;

/// <summary>A new database that is written in one transaction, and is dropped as a file where something fails.</summary>
internal sealed class Database : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly List<IDisposable> _commands = [];
    private readonly SqliteTransaction? _transaction;

    public Database(string path)
    {
        // No pool, which would hold the file; no journal, as there is nothing to return to.
        var place = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        _connection = new SqliteConnection(place.ToString());
        try
        {
            _connection.Open();
            Run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF;");
            _transaction = _connection.BeginTransaction();
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>The row that was added last.</summary>
    public long LastRow => raw.sqlite3_last_insert_rowid(_connection.Handle);

    public void Execute(string sql) => Translated(() => Run(sql));

    /// <summary>Adds rows to a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">How many columns it has.</param>
    public TableInsert Insert(string table, int columns)
    {
        var command = Command($"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(column => $"${column}"))})");
        return new TableInsert(command, columns);
    }

    public RowLookup Lookup(string sql) => new(Command(sql));

    /// <summary>Runs what makes the database complete, and writes it.</summary>
    public void Complete(string sql, CancellationToken cancellation)
    {
        using (cancellation.Register(() => raw.sqlite3_interrupt(_connection.Handle)))
        {
            try
            {
                Translated(() => Run(sql));
            }
            catch (IOException) when (cancellation.IsCancellationRequested)
            {
                throw new OperationCanceledException(cancellation);
            }
        }
        cancellation.ThrowIfCancellationRequested();
        Translated(_transaction!.Commit);
    }

    public void Dispose()
    {
        _commands.ForEach(command => command.Dispose());
        try
        {
            _transaction!.Dispose();
        }
        catch (SqliteException)
        {
            // It cannot be rolled back without a journal; the file is deleted.
        }
        _connection.Dispose();
    }

    /// <summary>What SQLite complains of here is the file: a full disk, or a folder that is gone.</summary>
    internal static void Translated(Action work)
    {
        try
        {
            work();
        }
        catch (SqliteException fault)
        {
            throw new IOException(fault.Message, fault);
        }
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.Transaction = _transaction;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        _commands.Add(command);
        return command;
    }
}
