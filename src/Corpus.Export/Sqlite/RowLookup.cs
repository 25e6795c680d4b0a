using Microsoft.Data.Sqlite;

namespace Corpus.Export.Sqlite;

/// <summary>Finds the row of a value.</summary>
internal sealed class RowLookup
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter _value;

    public RowLookup(SqliteCommand command)
    {
        _command = command;
        _value = command.Parameters.Add(new SqliteParameter("$value", null));
    }

    /// <summary>The row; null where there is none.</summary>
    public long? Find(string value)
    {
        _value.Value = value;
        return (long?)_command.ExecuteScalar();
    }
}
