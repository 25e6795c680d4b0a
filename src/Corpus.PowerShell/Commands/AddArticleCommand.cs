using System.Management.Automation;
using Corpus.Authoring;
using Corpus.Authoring.Folders;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Isolation;
using Corpus.PowerShell.Parameters;

namespace Corpus.PowerShell.Commands;

/// <summary>Makes a seed of a text, a file or a saved page.</summary>
[Cmdlet(VerbsCommon.Add, "Article", DefaultParameterSetName = ByText, SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class AddArticleCommand : PSCmdlet, IDisposable
{
    private const string ByText = "Text";
    private const string ByPath = "Path";
    private const string ByLiteralPath = "LiteralPath";

    private readonly StopSource _stop = new();
    private readonly List<string> _lines = [];
    private ArticleAdder? _adder;

    /// <summary>Lines of one article, files, or objects with a property Text.</summary>
    [Parameter(ParameterSetName = ByText, ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>The text of the article; several strings are its lines.</summary>
    [Parameter(ParameterSetName = ByText, ValueFromPipelineByPropertyName = true)]
    public string[]? Text { get; set; }

    /// <summary>Files with an article each; wildcards are taken.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ByPath)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files with an article each, exactly as they are called.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ByLiteralPath)]
    [Alias("PSPath")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The folder that the seed is written to.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Destination { get; set; }

    /// <summary>The headline.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ValidateCount(1, 1)]
    public string[]? Title { get; set; }

    /// <summary>When it was published.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [FriendlyDate]
    public DateTime? Published { get; set; }

    /// <summary>Who published it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ValidateCount(1, 1)]
    [ArgumentCompleter(typeof(OutletCompleter))]
    public string[]? Outlet { get; set; }

    /// <summary>Who wrote it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string[]? Author { get; set; }

    /// <summary>The language as an IETF tag.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ValidateCount(1, 1)]
    [ValidatePattern("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    public string[]? Language { get; set; }

    /// <summary>Where it was published.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ValidateAddress]
    public Uri? Url { get; set; }

    /// <summary>The id of the article in the corpus.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ValidateCount(1, 1)]
    public string[]? Id { get; set; }

    /// <summary>Adds an article that the corpus has already.</summary>
    [Parameter]
    public SwitchParameter AllowDuplicate { get; set; }

    /// <summary>Replaces a file of the same name.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Returns the file.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (EngineLoader.Fault("Add-Article") is { } fault)
            ThrowTerminatingError(fault);
        Open();
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var files = new FilePaths(SessionState.Path, WriteError);
        switch (ParameterSetName)
        {
            case ByPath:
                AddFiles([.. files.Resolve(Path)]);
                break;
            case ByLiteralPath:
                AddFiles([.. files.Literal(LiteralPath)]);
                break;
            default:
                AddInput();
                break;
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_lines.Count > 0)
            AddText(_lines);
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => _stop.Stop();

    private void Open()
    {
        var here = SessionState.Path.CurrentFileSystemLocation.ProviderPath;
        var folder = Destination is null ? CorpusFolder.Find(here) : FolderOf(Destination);
        if (folder is null)
            ThrowTerminatingError(CorpusErrors.CorpusFolderNotFound(here));
        WriteVerbose($"Seeds are written to '{folder}'.");
        _adder = new ArticleAdder(folder!);
    }

    private string FolderOf(string path)
    {
        var folder = SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
        if (provider.Name != "FileSystem")
            ThrowTerminatingError(CorpusErrors.PathNotOfFiles(path, provider.Name));
        if (File.Exists(folder))
            ThrowTerminatingError(CorpusErrors.DestinationIsFile(folder));
        return folder;
    }

    private void AddInput()
    {
        switch (InputObject?.BaseObject)
        {
            case null when MyInvocation.ExpectingInput:
                break;
            case null when Text is null:
                ThrowTerminatingError(CorpusErrors.NothingToAdd(MyInvocation.MyCommand.Name));
                break;
            case string line:
                _lines.Add(line);
                break;
            case FileInfo file:
                AddFiles([file.FullName]);
                break;
            case { } input when Text is null:
                WriteError(CorpusErrors.ArticleInputNotUnderstood(input));
                break;
            default:
                AddText(Text!);
                break;
        }
    }

    private void AddText(IEnumerable<string> lines)
    {
        var text = string.Join("\n", lines);
        Guarded("the text", () => Add("the text", _adder!.PlanText(text, Stated(), out var fault, _stop.Token), fault));
    }

    private void AddFiles(IReadOnlyList<string> files)
    {
        var progress = new ProgressRecord(1, "Adding articles", " ");
        for (var i = 0; i < files.Count; i++)
        {
            if (files.Count > 1 && (i * 100 / files.Count) is var percent && percent != progress.PercentComplete)
            {
                progress.PercentComplete = percent;
                progress.StatusDescription = System.IO.Path.GetFileName(files[i]);
                WriteProgress(progress);
            }
            AddFile(files[i]);
        }
        progress.RecordType = ProgressRecordType.Completed;
        if (files.Count > 1)
            WriteProgress(progress);
    }

    private void AddFile(string path)
    {
        if (!File.Exists(path) || !ArticleFile.IsKnown(path))
            WriteError(CorpusErrors.ArticleFileNotKnown(path));
        else
            Guarded(path, () => Add(path, _adder!.PlanFile(path, Stated(), out var fault, _stop.Token), fault));
    }

    private void Add(string source, PlannedSeed? seed, DraftFault? fault)
    {
        if (seed is null)
            WriteError(CorpusErrors.ArticleLeftOut(source, fault!.Code, fault.Line, fault.Column, fault.Message));
        else if (seed.Copied is { } copied && !AllowDuplicate)
            WriteError(CorpusErrors.ArticleCopied(seed.Title, copied.Path, copied.IsSame ? "the same text" : FormattableString.Invariant($"{Math.Floor(copied.Share * 100)} per cent of the same text")));
        else if (seed.Occupant is { } occupant && !(Force && occupant == seed.Path))
            WriteError(CorpusErrors.ArticleExists(occupant));
        else if (ShouldProcess(seed.Path, $"Add the article '{seed.Title}'"))
            Write(seed);
    }

    private void Write(PlannedSeed seed)
    {
        _adder!.Write(seed, Force);
        foreach (var warning in seed.Warnings)
            WriteWarning($"{seed.Path}: {warning}");
        if (PassThru)
            WriteObject(new FileInfo(seed.Path));
    }

    private StatedMetadata Stated() => new()
    {
        Id = Id?[0],
        Title = Title?[0],
        Published = Published,
        Outlet = Outlet?[0],
        Authors = new(Author ?? []),
        Language = Language?[0],
        Url = Url?.OriginalString,
    };

    /// <summary>What the disk refuses costs one article.</summary>
    private void Guarded(string source, Action work)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException) when (_stop.Token.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            WriteError(CorpusErrors.ArticleNotWritten(source, reason));
        }
    }

    /// <summary>Releases what stopping needs.</summary>
    public void Dispose() => _stop.Dispose();
}
