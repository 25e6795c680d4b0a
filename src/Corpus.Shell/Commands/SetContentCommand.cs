using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Writes texts into a file, in UTF-8, one a line. Of pwsh's parameters, -Encoding, -Force, -PassThru, -NoNewline, -AsByteStream and the filters are missing.</summary>
[Cmdlet(VerbsCommon.Set, "Content", SupportsShouldProcess = true, DefaultParameterSetName = "Path")]
public sealed class SetContentCommand : PSCmdlet, IDisposable
{
    private TextWriter? _file;

    /// <summary>The file; what was in it is replaced.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Path")]
    public string Path { get; set; } = "";

    /// <summary>The file, by a name in which nothing is a wildcard.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "LP")]
    public string LiteralPath { get; set; } = "";

    /// <summary>The texts.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyCollection]
    public object?[]? Value { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        var path = FilePath.ToWrite(this, ParameterSetName == "Path" ? Path : LiteralPath);
        if (ShouldProcess(path))
            _file = FilePath.Create(this, path, append: false);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var value in Value ?? [])
            _file?.WriteLine(value);
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => _file?.Dispose();

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file?.Dispose();
}
