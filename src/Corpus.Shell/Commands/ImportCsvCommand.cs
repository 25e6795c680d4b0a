using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Reads objects out of files of comma-separated values: UTF-8, or what the byte-order mark says. Of pwsh's parameters, -UseCulture and -Encoding are missing.</summary>
[Cmdlet(VerbsData.Import, "Csv", DefaultParameterSetName = "Path")]
[OutputType(typeof(PSObject))]
public sealed class ImportCsvCommand : PSCmdlet
{
    /// <summary>The files; wildcards name several.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Path", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>The files, by names in which nothing is a wildcard.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath", ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>What stands between values.</summary>
    [Parameter(Position = 1)]
    public char Delimiter { get; set; } = ',';

    /// <summary>The names of the columns, where the first row has none.</summary>
    [Parameter]
    public string[]? Header { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var isLiteral = ParameterSetName == "LiteralPath";
        foreach (var file in (isLiteral ? LiteralPath : Path).SelectMany(path => FilePath.ToRead(this, path, isLiteral)))
            Read(file);
    }

    private void Read(string file)
    {
        try
        {
            using var text = new StreamReader(file);
            Read(new CsvReader(text, Delimiter));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            WriteError(new ErrorRecord(new ItemNotFoundException($"Cannot find path '{file}' because it does not exist."), "PathNotFound", ErrorCategory.ObjectNotFound, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            WriteError(new ErrorRecord(exception, "FileOpenFailure", ErrorCategory.OpenError, file));
        }
    }

    private void Read(CsvReader rows)
    {
        var names = Header ?? rows.Read();

        // Windows PowerShell writes the type of the objects into the first line.
        if (Header is null && names is [var first, ..] && first.StartsWith("#TYPE", StringComparison.Ordinal))
            names = rows.Read();
        if (names is null)
            return;
        var columns = Columns(names);
        while (rows.Read() is { } row)
            WriteObject(ObjectOf(columns, row));
    }

    private string[] Columns(IReadOnlyList<string> names)
    {
        var unnamed = 0;
        string[] columns = [.. names.Select(name => name.Length > 0 ? name : $"H{++unnamed}")];
        if (unnamed > 0)
            WriteWarning("One or more headers were not specified. Default names starting with \"H\" have been used in place of any missing headers.");
        if (columns.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { Key: var twice })
            ThrowTerminatingError(new ErrorRecord(new PSArgumentException($"The member \"{twice}\" is already present."), "AlreadyPresentPSMemberInfoInternalCollectionAdd", ErrorCategory.InvalidArgument, twice));
        return columns;
    }

    private static PSObject ObjectOf(string[] columns, IReadOnlyList<string> row)
    {
        var item = new PSObject();
        for (var column = 0; column < columns.Length; column++)
            item.Properties.Add(new PSNoteProperty(columns[column], column < row.Count ? row[column] : null));
        return item;
    }
}
