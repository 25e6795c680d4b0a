using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Tests.Corpora;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class ImportCorpusTests : IDisposable
{
    private readonly ModuleHost _host = new(BuiltModule.Manifest);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus import [1] ");

    [Fact]
    public void A_folder_of_raw_files_is_read_on_the_spot_and_is_the_current_corpus_then()
    {
        Write("press/a.txt", Article("Bridge opens", "Clara Brandt"));
        Write("press/b.md", Article("# Bridge closes", "Clara Stone"));

        var info = Assert.Single(Import("press", "-PassThru").Output);

        Assert.Equal(("press", "Raw", true, 2, 2), (info.Members["Name"].Value, $"{info.Members["Kind"].Value}", info.Members["IsCurrent"].Value, info.Members["ArticleCount"].Value, info.Members["QuoteCount"].Value));
        Assert.Equal(["Bridge opens", "Bridge closes"], _host.Texts("Get-Article"));
        Assert.Equal(["Clara Brandt", "Clara Stone"], _host.Texts("Get-Quote | ForEach-Object Speaker"));
        Assert.NotEmpty(_host.Texts("Find-Claim bridge"));
        Assert.Empty(_host.Texts("Find-Conflict -Speaker *Stone"));
    }

    [Fact]
    public void A_saved_page_is_an_article_with_what_it_says_of_itself()
    {
        Write("press/page.html", """
            <html lang="en"><head><title>Bridge opens - The Harbour Post</title><meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2024-03-15"></head>
            <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Bridge opens</h1>
            <p>The bridge over the harbour of the town is open again after seven months of work on its northern pier, and the work is done.</p>
            <p>"The bridge is open again for everybody," Clara Brandt said on Friday, when the first cars drove over it in the morning.</p></article></body></html>
            """);

        Import("press");

        Assert.Equal(["page.html", "Bridge opens", "The Harbour Post"], _host.Texts("$a = Get-Article; $a.Path; $a.Title; $a.Outlet"));
        Assert.Equal(["Clara Brandt"], _host.Texts("Get-Quote | ForEach-Object Speaker"));
    }

    [Fact]
    public void Nothing_is_returned_unless_it_is_asked_for()
    {
        Write("press/a.txt", Article("Bridge opens", "Clara Brandt"));
        Assert.Empty(Import("press").Output);
    }

    [Fact]
    public void One_raw_file_is_a_corpus_called_like_the_file()
    {
        Write("press/a note.txt", Article("Bridge opens", "Clara Brandt"));
        Import("press/a note.txt");
        Assert.Equal(["a note"], _host.Texts("Get-Corpus | Where-Object IsCurrent | ForEach-Object Name"));
    }

    [Fact]
    public void A_packed_corpus_is_imported_and_called_like_its_folder()
    {
        Write("archive/corpus.bin", CorpusFile.Pack(HarbourCorpus.Articles));
        Write("other.bin", CorpusFile.Pack(DamCorpus.Articles));
        Import("archive/corpus.bin");
        Import("other.bin");
        Assert.Equal(["Corpus.Seeds", "archive", "other"], _host.Texts("Get-Corpus | ForEach-Object Name"));
    }

    [Fact]
    public void A_compiled_corpus_is_read_without_loading_the_assembly_and_without_holding_the_file()
    {
        var dll = Path.Combine(_folder.FullName, "Press.dll");
        File.Copy(Path.Combine(BuiltModule.Folder, "Corpus.Seeds.dll"), dll);

        Import("Press.dll");
        File.Delete(dll);

        Assert.NotEmpty(_host.Texts("Get-Quote -Corpus Press"));
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => !assembly.IsDynamic && assembly.Location == dll);
    }

    [Fact]
    public void Files_that_are_left_out_are_errors_at_their_place_and_the_rest_is_imported()
    {
        for (var i = 0; i < 20; i++)
            Write($"press/{i:00}.txt", Article($"Bridge {i} opens", "Clara Brandt"));
        for (var i = 0; i < 50; i++)
            Write($"press/broken/{i:00}.txt", [0x41, 0x0A, 0x42, 0xFF]);

        var result = Import("press");

        Assert.Equal(20, _host.Texts("Get-Article").Count);
        Assert.Equal(50, result.Errors.Count);
        var first = Path.Combine(_folder.FullName, "press", "broken", "00.txt");
        Assert.Equal($"{first}(2,2): CORP0001: The byte 0xFF at offset 3 is not valid UTF-8; the file is left out. Save it as UTF-8.", result.Errors[0].ErrorDetails.Message);
        Assert.Equal("FileLeftOut,Corpus.PowerShell.Commands.ImportCorpusCommand", result.Errors[0].FullyQualifiedErrorId);
        Assert.Equal("Save the file as UTF-8, and import again with -Force.", result.Errors[0].ErrorDetails.RecommendedAction);
        Assert.Equal(first, result.Errors[0].TargetObject);
    }

    [Fact]
    public void What_is_lost_of_an_article_that_stays_is_a_warning()
    {
        Write("press/a.txt", "---\npublished: never\n---\n" + Article("Bridge opens", "Clara Brandt"));
        Assert.Contains("a.txt(2,12): CORP0006: 'never' is no", Assert.Single(Import("press").Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("press", "-Name Other", null)]
    [InlineData("press", "", "CorpusExists")]
    [InlineData("press", "-Name PRESS", "CorpusExists")]
    [InlineData("press", "-Force", null)]
    [InlineData("press", "-Name corpus.seeds -Force", "CorpusExists")]
    [InlineData("nowhere", "", "PathNotFound")]
    [InlineData("nowhere*", "", null)]
    [InlineData("empty", "", "NothingToImport")]
    [InlineData("notes.bin", "", "ImportDamaged")]
    [InlineData("cut.bin", "", "ImportDamaged")]
    [InlineData("none.bin", "", "ImportDamaged")]
    [InlineData("Plain.dll", "", "CorpusNotInside")]
    [InlineData("Broken.dll", "", "ImportUnreadable")]
    public void What_cannot_be_imported_is_an_error_that_says_so_and_ends_nothing(string path, string options, string? error)
    {
        Write("press/a.txt", Article("Bridge opens", "Clara Brandt"));
        Write("empty/readme.pdf", [1]);
        Write("notes.bin", [.. "These are notes and no corpus."u8]);
        Write("cut.bin", CorpusFile.Pack(HarbourCorpus.Articles)[..5000]);
        Write("none.bin", []);
        Write("Broken.dll", [1, 2, 3]);
        File.Copy(Path.Combine(BuiltModule.Folder, "Corpus.Model.dll"), Path.Combine(_folder.FullName, "Plain.dll"));
        Import("press");

        var result = _host.Invoke($"param($folder) $null = $ExecutionContext.SessionState.Path.PushCurrentLocation('x'); $null = $ExecutionContext.SessionState.Path.SetLocation([WildcardPattern]::Escape($folder)); Import-Corpus {path} {options}; 'still here'", _folder.FullName);

        Assert.Equal(["still here"], result.Texts);
        Assert.Equal(error is null ? [] : [error + ",Corpus.PowerShell.Commands.ImportCorpusCommand"], result.Errors.Select(record => record.FullyQualifiedErrorId));
    }

    [Theory]
    [InlineData("Env:PATH")]
    [InlineData("Variable:PSHOME")]
    public void Paths_of_other_providers_are_refused(string path)
    {
        Assert.StartsWith("PathNotOfFiles,", Assert.Single(_host.Invoke($"Import-Corpus {path}").Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.StartsWith("PathNotOfFiles,", Assert.Single(_host.Invoke($"Import-Corpus -LiteralPath {path}").Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    /// <summary>Files and folders that a provider gives have the property PSPath.</summary>
    [Fact]
    public void Files_of_the_pipeline_are_imported_as_they_are_called()
    {
        Write("one [2024].bin", CorpusFile.Pack(HarbourCorpus.Articles));
        var file = "Microsoft.PowerShell.Core\\FileSystem::" + Path.Combine(_folder.FullName, "one [2024].bin");
        Assert.Equal(["one [2024]"], _host.Texts("param($path) [pscustomobject]@{ PSPath = $path } | Import-Corpus -PassThru", file));
        Assert.Equal(4, _host.Texts("Get-Article -Corpus 'one [2024]'").Count);
    }

    [Fact]
    public void A_pattern_imports_each_file_that_it_fits()
    {
        Write("one.bin", CorpusFile.Pack(HarbourCorpus.Articles));
        Write("two.bin", CorpusFile.Pack(DamCorpus.Articles));
        var result = _host.Invoke("param($folder) Import-Corpus ([WildcardPattern]::Escape($folder) + '/*.bin') -PassThru", _folder.FullName);
        Assert.Equal(["one", "two"], result.Texts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_that_may_only_be_read_is_imported()
    {
        Write("press/a.txt", Article("Bridge opens", "Clara Brandt"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(_folder.FullName, "press"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Empty(Import("press").Errors);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(_folder.FullName, "press"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task An_import_stops_when_it_is_asked_to_and_leaves_nothing()
    {
        var text = string.Concat(Enumerable.Range(0, 400).Select(i => $"\"We opened bridge {i} for everybody in the town,\" Clara Brandt said on Monday.\n\n"));
        for (var i = 0; i < 300; i++)
            Write($"press/{i:000}.txt", $"Bridge {i} opens\n\n{text}");
        using var pipeline = _host.NewPipeline();
        pipeline.AddCommand("Import-Corpus").AddParameter("LiteralPath", Path.Combine(_folder.FullName, "press"));
        var begun = new TaskCompletionSource();
        pipeline.Streams.Progress.DataAdded += (_, _) => begun.TrySetResult();

        var run = pipeline.BeginInvoke();
        await begun.Task;
        pipeline.Stop();

        Assert.Throws<PipelineStoppedException>(() => pipeline.EndInvoke(run));
        Assert.Equal(["Corpus.Seeds"], _host.Texts("Get-Corpus | ForEach-Object Name"));
    }

    [Fact]
    public void A_long_import_tells_how_far_it_is_and_ends_its_progress()
    {
        for (var i = 0; i < 300; i++)
            Write($"press/{i:000}.txt", Article($"Bridge {i} opens", "Clara Brandt"));
        using var pipeline = _host.NewPipeline();
        pipeline.AddCommand("Import-Corpus").AddParameter("LiteralPath", Path.Combine(_folder.FullName, "press")).Invoke();
        var records = pipeline.Streams.Progress;
        Assert.Equal(ProgressRecordType.Completed, records[^1].RecordType);
        Assert.All(records, record => Assert.Equal("Importing 'press'", record.Activity));
        Assert.True(records.SkipLast(1).All(record => record.PercentComplete is >= 0 and <= 100));
    }

    [Fact]
    public void Removing_the_module_forgets_what_was_imported()
    {
        Write("press/a.txt", Article("Bridge opens", "Clara Brandt"));
        Import("press");
        _host.Texts("param($manifest) Remove-Module Corpus; Import-Module $manifest", BuiltModule.Manifest);
        Assert.Equal(["Corpus.Seeds"], _host.Texts("Get-Corpus | ForEach-Object Name"));
    }

    private static string Article(string title, string speaker) => $"{title}\n\n\"The bridge is open again for everybody,\" {speaker} said.\n";

    private RunResult Import(string path, string options = "") =>
        _host.Invoke($"param($path) Import-Corpus -LiteralPath $path {options}", Path.Combine(_folder.FullName, path));

    private void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    private void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public void Dispose()
    {
        _host.Dispose();
        _folder.Delete(recursive: true);
    }
}
