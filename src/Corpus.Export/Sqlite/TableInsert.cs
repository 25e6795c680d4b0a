using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Corpus.Export.Sqlite;

/// <summary>Adds rows to one table.</summary>
internal sealed class TableInsert
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _values;

    public TableInsert(SqliteCommand command, int columns)
    {
        _command = command;
        _values = Enumerable.Range(0, columns).Select(column => command.Parameters.Add(new SqliteParameter("$" + column.ToString(CultureInfo.InvariantCulture), null))).ToArray();
    }

    /// <summary>Adds a row: the values of all columns, in their order.</summary>
    public void Add(params object?[] values)
    {
        for (var column = 0; column < _values.Length; column++)
            _values[column].Value = values[column] ?? DBNull.Value;
        Database.Translated(() => _command.ExecuteNonQuery());
    }
}
