using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Reads the lines of files: UTF-8, or what the byte-order mark says. Of pwsh's parameters, -Encoding, -Tail, -Wait, -Delimiter, -ReadCount, -AsByteStream and the filters are missing.</summary>
[Cmdlet(VerbsCommon.Get, "Content", DefaultParameterSetName = "Path")]
[OutputType(typeof(string))]
public sealed class GetContentCommand : PSCmdlet
{
    /// <summary>The files; wildcards name several.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Path", ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>The files, by names in which nothing is a wildcard.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath", ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The whole text of a file as one string.</summary>
    [Parameter]
    public SwitchParameter Raw { get; set; }

    /// <summary>How many lines from the beginning of each file.</summary>
    [Parameter]
    [Alias("First", "Head")]
    [ValidateRange(0, long.MaxValue)]
    public long TotalCount { get; set; } = long.MaxValue;

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
            if (Raw)
            {
                WriteObject(File.ReadAllText(file));
                return;
            }

            var count = 0L;
            foreach (var line in File.ReadLines(file))
            {
                if (count++ >= TotalCount)
                    return;
                WriteObject(line);
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            WriteError(new ErrorRecord(new ItemNotFoundException($"Cannot find path '{file}' because it does not exist."), "PathNotFound", ErrorCategory.ObjectNotFound, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            WriteError(new ErrorRecord(exception, "GetContentReaderIOError", ErrorCategory.ReadError, file));
        }
    }
}
