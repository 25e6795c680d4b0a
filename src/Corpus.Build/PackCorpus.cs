using System.Diagnostics;
using Corpus.Build.Apart;
using Corpus.Build.Caching;
using Corpus.Extraction.Reading;
using Corpus.Faces;
using Corpus.Faces.Index;
using Corpus.Import.Files;
using Corpus.Search.Conflicts;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Corpus.Build;

/// <summary>The MSBuild task that packs seeds into <c>corpus.bin</c>.</summary>
/// <remarks>
/// The same files give the same bytes, in whatever order they are listed and wherever they stand.
/// A file that cannot be read as text, and one that the disk does not give, is written to <see cref="LeftOutList"/> with the reason;
/// <see cref="ReportLeftOut"/> tells the user in this and in every later build. All other faults are told by the compiler.
/// The outputs are replaced at once when everything is done: a build that fails, is cancelled or is killed leaves the old ones.
/// </remarks>
public sealed class PackCorpus : Task, ICancelableTask, IDisposable
{
    /// <summary>Fewer files are extracted sooner than another process has started.</summary>
    internal const int WorthAProcess = 250;

    /// <summary>The same where most articles are taken over from the last pack.</summary>
    internal const int WorthAProcessAgain = 2500;

    /// <summary>Bytes of the largest corpus that the compiler embeds: an assembly has at most 2^31 of them, and there is code beside it.</summary>
    internal const long LargestCorpus = 2_000_000_000;

    /// <summary>Seeds up to which a build looks for conflicts by itself: it compares all claims anew in each pack, also after one edit.</summary>
    internal const int MostForConflicts = 2000;

    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The seeds, their sidecars and their corrections.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The settings of the corpus: <c>corpus.yaml</c>, or nothing.</summary>
    public ITaskItem[] Settings { get; set; } = [];

    /// <summary>The absolute folder that the paths of the articles are relative to.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>Path of the list of what the project states of the seeds (<see cref="SeedDefaultsList"/>), or nothing.</summary>
    public string Defaults { get; set; } = "";

    /// <summary>Path of the packed corpus.</summary>
    [Required]
    public string Output { get; set; } = "";

    /// <summary>Path of the list of files that are left out.</summary>
    [Required]
    public string UnreadableList { get; set; } = "";

    /// <summary>Path of the list of what the articles of the packed corpus were read from.</summary>
    [Required]
    public string Cache { get; set; } = "";

    /// <summary>Path of the index: what the compiler is told of each file.</summary>
    [Required]
    public string Index { get; set; } = "";

    /// <summary>Whether quotes get members; where it is <c>false</c>, the index says nothing of them.</summary>
    public string QuoteMembers { get; set; } = "";

    /// <summary>Whether conflicts are looked for: <c>always</c>, <c>never</c>, or where there are not too many seeds (<see cref="MostForConflicts"/>).</summary>
    public string Conflicts { get; set; } = "";

    /// <summary>Path of the JSON Schema of the metadata.</summary>
    [Required]
    public string SchemaFile { get; set; } = "";

    /// <summary>The <c>dotnet</c> that runs a large pack in a process of its own; nothing where all is packed in this process.</summary>
    public string Host { get; set; } = "";

    /// <summary>Packs.</summary>
    /// <returns>Whether the outputs were written.</returns>
    public override bool Execute() => (IsWorthAProcess() ? PackerProcess.Run(this, _cancellation.Token) : null) ?? ExecuteHere();

    private bool IsWorthAProcess() => Host.Length > 0 && Files.Length >= (File.Exists(Cache) ? WorthAProcessAgain : WorthAProcess);

    private bool ExecuteHere()
    {
        try
        {
            Pack();
        }
        catch (OperationCanceledException)
        {
            Log.LogMessage(MessageImportance.High, "Packing the corpus was cancelled.");
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, BuildFault.NotWritten, null, Output, 0, 0, 0, 0, "The packed corpus cannot be written: {0}", exception.Message);
        }
        return !Log.HasLoggedErrors;
    }

    /// <summary>Stops the packing at the next file.</summary>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    private void Pack()
    {
        var entries = SeedEntries.Sort(Root, Files.Select(item => new ItemFile(item)), SeedPath.IsSeed, Defaults.Length == 0 ? null : SeedDefaultsList.Parse(File.ReadAllText(Defaults), Root));
        var settings = SettingsEntry.Read(Root, Settings.Select(item => new ItemFile(item)));
        var quoteMembers = !string.Equals(QuoteMembers.Trim(), "false", StringComparison.OrdinalIgnoreCase);
        // Rows of the index without quotes are none for an index with them, and the other way round.
        var engine = quoteMembers ? EngineVersion.Current : EngineVersion.Current + "\nno quote members";
        var clock = Stopwatch.StartNew();
        var pace = new Pace(() => clock.Elapsed);
        using var cache = ArticleCache.Open(Cache, Output, Index, engine);
        var conflicts = LooksForConflicts(entries.Seeds.Count) ? new ConflictBuilder() : null;
        var packer = new CorpusPacker(entries.Seeds, settings.Settings, cache, quoteMembers, conflicts, done => LogProgress(pace, done, entries.Seeds.Count), _cancellation.Token);
        using var file = new AtomicFile(Output);
        using var index = new IndexFile(Index);
        var checksum = packer.Write(file.Stream, index.Add);
        AddOrphans(index, entries, packer);
        index.Add(CorpusRow.Write(packer.ShownFields));
        index.Add(CorpusRow.Write(packer.Speakers));
        RequireEmbeddable(file.Stream.Length);
        foreach (var seed in packer.Lost)
            Log.LogError(null, BuildFault.SeedLost, null, ((ItemFile)seed.File).Item.ItemSpec, 0, 0, 0, 0, "The seed became neither an article nor a diagnostic, which is a fault of Corpus. Please report it with the file.");
        if (Log.HasLoggedErrors)
            return;
        // The lists go first: a build that is killed in between finds the packed corpus out of date and packs again.
        WriteCache(new CacheList(engine, checksum, index.Commit(), packer.Fingerprints));
        LeftOutList.Write(UnreadableList, [.. entries.LeftOut.Concat(settings.LeftOut).Concat(packer.LeftOut).Select(LeftOutFile.Of)]);
        Build.SchemaFile.Write(SchemaFile, settings.Settings.Fields, packer.InferredFields);
        file.Commit();
        Log.LogMessage(MessageImportance.Normal, "Packed {0} of {1} seeds into {2}; {3} of them are as in the last pack.", packer.ArticleCount, entries.Seeds.Count, Output, packer.TakenOverCount);
    }

    private bool LooksForConflicts(int seeds) => Conflicts.Trim().ToUpperInvariant() switch
    {
        "ALWAYS" => true,
        "NEVER" => false,
        _ => seeds <= MostForConflicts,
    };

    private static void AddOrphans(IndexFile index, SeedEntries entries, CorpusPacker packer)
    {
        var leftOut = new HashSet<string>(packer.LeftOut.Select(fault => fault.File.FullPath), StringComparer.Ordinal);
        var readable = entries.Beside.Where(file => !leftOut.Contains(file.File.FullPath)).Select(file => file.Path).ToList();
        foreach (var orphan in Orphans.Among(readable, packer.Shown))
            index.Add(SeedRow.Write(orphan));
    }

    /// <summary>Tells where a corpus is too large to be embedded: the compiler would fail on it without a reason.</summary>
    internal void RequireEmbeddable(long length)
    {
        if (length > LargestCorpus)
            Log.LogError(null, BuildFault.TooLarge, null, Output, 0, 0, 0, 0, "The packed corpus would have {0} bytes, and an assembly can hold {1} at most. Split the seeds between several projects.", length, LargestCorpus);
    }

    private void WriteCache(CacheList list)
    {
        try
        {
            list.Write(Cache);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.Normal, "The next pack will extract every seed again, because '{0}' cannot be written: {1}", Cache, exception.Message);
        }
    }

    private void LogProgress(Pace pace, int done, int total)
    {
        if (pace.IsDue())
            Log.LogMessage(MessageImportance.Normal, "Packing the corpus: {0} of {1} seeds.", done, total);
    }
}
