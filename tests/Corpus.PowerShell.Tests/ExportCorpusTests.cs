using System.Management.Automation;
using System.Runtime.Loader;
using System.Text.Json;
using Corpus.Packing;
using Corpus.PowerShell.Tests.Corpora;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class ExportCorpusTests(HarbourModule module) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus [export] ");

    public static TheoryData<string, string> Formats => new()
    {
        { "JsonLines", "a.jsonl" }, { "Csv", "a.csv" }, { "JsonLd", "a.jsonld" }, { "WebAnnotation", "a.annotations.json" }, { "Tei", "a.tei.xml" },
        { "CslJson", "a.csl.json" }, { "Ninjs", "a.ninjs.json" }, { "Parquet", "a.parquet" }, { "Sqlite", "a.sqlite" }, { "Bin", "a.bin" },
    };

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_format_is_written_by_its_name_and_by_the_end_of_the_files_name(string format, string name)
    {
        Export("-As " + format, "named");
        Export("", name);
        Assert.NotEqual(0, new FileInfo(PathOf(name)).Length);
        Assert.Equal(File.ReadAllBytes(PathOf("named")), File.ReadAllBytes(PathOf(name)));
        Assert.Equal([name, "named"], Names());
    }

    [Fact]
    public void The_formats_are_those_of_the_library()
    {
        Export("", "a.jsonl");
        var library = AssemblyLoadContext.All.SelectMany(context => context.Assemblies).First(assembly => assembly.GetName().Name == "Corpus.Export");
        var all = (System.Collections.IEnumerable)library.GetType("Corpus.Export.ExportFormat", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
        var parameter = ModuleCommands.Types(module.Host).First(type => type.Name == "ExportCorpusCommand").GetProperty("As")!;
        Assert.Equal(Enum.GetNames(Nullable.GetUnderlyingType(parameter.PropertyType)!), all.Cast<object>().Select(format => format.ToString()!));
    }

    [Fact]
    public void What_writes_databases_lives_in_the_modules_own_context()
    {
        Export("", "a.sqlite");
        var sqlite = AssemblyLoadContext.All.Where(context => context.Assemblies.Any(assembly => assembly.GetName().Name == "Microsoft.Data.Sqlite"));
        Assert.Equal(["Corpus"], sqlite.Select(context => context.Name));
    }

    [Fact]
    public void Without_pipeline_and_filters_the_whole_corpus_is_written() => Assert.Equal(Ids("Get-Quote"), Exported(""));

    [Theory]
    [InlineData("-Speaker 'Maria Lund'")]
    [InlineData("-Kind Direct")]
    [InlineData("-Stance Denies, Promises")]
    [InlineData("-Outlet 'Evening*'")]
    [InlineData("-After 2024-03-20")]
    [InlineData("-Article 2024/morning -Kind Indirect")]
    public void Filters_choose_as_those_of_Get_Quote(string filters) => Assert.Equal(Ids("Get-Quote " + filters), Exported(filters));

    [Theory]
    [InlineData("Get-Quote -Kind Direct", "Get-Quote -Kind Direct")]
    [InlineData("Get-Speaker *Lund", "Get-Quote *Lund")]
    [InlineData("Get-Article 2024/*", "Get-Quote -Article 2024/*")]
    [InlineData("Get-Claim *Lund", "Get-Quote *Lund")]
    [InlineData("Find-Claim strike", "Find-Claim strike | Get-Quote")]
    [InlineData("'Maria Lund' | ForEach-Object { [pscustomobject]@{ Speaker = $_ } }", "Get-Quote 'Maria Lund'")]
    public void The_pipeline_brings_what_is_written(string pipeline, string same) => Assert.Equal(Ids(same).Order(StringComparer.Ordinal), ExportedFrom(pipeline).Order(StringComparer.Ordinal));

    [Fact]
    public void Piped_rows_come_in_the_order_of_the_corpus_each_once() =>
        Assert.Equal(Ids("Get-Quote"), ExportedFrom("& { $all = @(Get-Quote); $all[-1..-($all.Count)] + $all }"));

    [Fact]
    public void Articles_without_quotes_go_along_where_no_speaker_is_asked_for()
    {
        Export("", "all.bin");
        Export("-Speaker 'Maria Lund'", "some.bin");
        using var all = PackedCorpus.Open(PathOf("all.bin"));
        using var some = PackedCorpus.Open(PathOf("some.bin"));
        Assert.Equal(HarbourCorpus.Articles.Select(article => article.Path).Order(StringComparer.Ordinal), all.Articles.Select(article => article.Path));
        Assert.Equal(["2024/morning.txt", "2024/zz-evening.txt"], some.Articles.Select(article => article.Path));
        Assert.Equal(HarbourCorpus.Articles[0].Quotes, some.Articles[0].Quotes);
    }

    [Fact]
    public void What_was_exported_as_a_corpus_is_imported_again()
    {
        using var host = new ModuleHost(module.Manifest);
        var ids = host.Texts("param($path) Export-Corpus -LiteralPath $path; Get-Quote | ForEach-Object Id", PathOf("again.bin"));
        Assert.Equal(ids, host.Texts("param($path) Import-Corpus -LiteralPath $path; Get-Quote -Corpus again | ForEach-Object Id", PathOf("again.bin")));

        var several = Assert.Single(host.Invoke("param($path) Export-Corpus -LiteralPath $path -Corpus *", PathOf("several.csv")).Errors);
        Assert.Equal("ExportOfSeveralCorpora", several.FullyQualifiedErrorId.Split(',')[0]);
        host.Texts("param($path) Export-Corpus -LiteralPath $path -Corpus again; Remove-Corpus again", PathOf("one.csv"));
        Assert.Equal(["again.bin", "one.csv"], Names());
    }

    [Fact]
    public void Nothing_comes_out_but_the_file_where_it_is_asked_for()
    {
        Assert.Empty(Invoke("Export-Corpus -LiteralPath $path", "a.csv").Output);
        var file = Assert.IsType<FileInfo>(Assert.Single(Invoke("Export-Corpus -LiteralPath $path -PassThru", "a.csv").Output).BaseObject);
        Assert.Equal(PathOf("a.csv"), file.FullName);
    }

    [Fact]
    public void WhatIf_leaves_the_disk_untouched()
    {
        Assert.Contains($"What if: Performing the operation \"Export as Csv\" on target \"{PathOf("a.csv")}\".", module.Host.Render($"Export-Corpus -LiteralPath '{PathOf("a.csv")}' -WhatIf"), StringComparison.Ordinal);
        Assert.Empty(Names());
    }

    [Fact]
    public void An_old_file_is_overwritten_unless_it_must_stay()
    {
        File.WriteAllText(PathOf("a.csv"), "old");
        Assert.Equal("ExportFileExists", Fault("-NoClobber", "a.csv").FullyQualifiedErrorId.Split(',')[0]);
        Assert.Equal("old", File.ReadAllText(PathOf("a.csv")));
        Export("", "a.csv");
        Assert.NotEqual("old", File.ReadAllText(PathOf("a.csv")));
        Assert.Equal(["a.csv"], Names());
    }

    [Fact]
    public void A_file_that_is_read_only_is_overwritten_by_force_alone_and_stays_read_only()
    {
        File.WriteAllText(PathOf("a.csv"), "old");
        File.SetAttributes(PathOf("a.csv"), FileAttributes.ReadOnly);
        Assert.Equal("ExportFileReadOnly", Fault("", "a.csv").FullyQualifiedErrorId.Split(',')[0]);
        Export("-Force", "a.csv");
        Assert.NotEqual("old", File.ReadAllText(PathOf("a.csv")));
        Assert.True(File.GetAttributes(PathOf("a.csv")).HasFlag(FileAttributes.ReadOnly));
        File.SetAttributes(PathOf("a.csv"), FileAttributes.Normal);
    }

    [Fact]
    public void A_name_that_does_not_tell_the_format_is_an_error_that_says_what_to_do()
    {
        var fault = Fault("", "a.txt");
        Assert.Equal("ExportFormatUnknown,Corpus.PowerShell.Commands.ExportCorpusCommand", fault.FullyQualifiedErrorId);
        Assert.Contains("-As", fault.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error() => Assert.Equal("ExportFailed", Fault("", "no/where/a.csv").FullyQualifiedErrorId.Split(',')[0]);

    [Fact]
    public void Other_providers_are_refused()
    {
        var fault = Assert.Single(module.Host.Invoke("Export-Corpus Env:a.csv").Errors);
        Assert.Equal("PathNotOfFiles", fault.FullyQualifiedErrorId.Split(',')[0]);
    }

    [Theory]
    [InlineData("Get-Quote -Speaker *nobody* | Export-Corpus -LiteralPath $path")]
    [InlineData("Export-Corpus -LiteralPath $path -Speaker *nobody*")]
    public void Where_nothing_fits_the_old_file_stays_and_an_error_says_so(string script)
    {
        File.WriteAllText(PathOf("a.csv"), "old");
        Assert.Equal("NothingToExport", Assert.Single(Invoke(script, "a.csv").Errors).FullyQualifiedErrorId.Split(',')[0]);
        Assert.Equal("old", File.ReadAllText(PathOf("a.csv")));
    }

    [Fact]
    public void A_path_is_resolved_as_those_of_the_engines_own_exports()
    {
        File.WriteAllText(PathOf("b1.csv"), "old");
        File.WriteAllText(PathOf("b2.csv"), "old");
        module.Host.Texts("param($folder) Export-Corpus -Path \"$([WildcardPattern]::Escape($folder))/?1.csv\"", _folder.FullName);
        Assert.NotEqual("old", File.ReadAllText(PathOf("b1.csv")));

        var several = Assert.Single(module.Host.Invoke("param($folder) Export-Corpus -Path \"$([WildcardPattern]::Escape($folder))/b?.csv\"", _folder.FullName).Errors);
        Assert.Equal("PathNotUnique", several.FullyQualifiedErrorId.Split(',')[0]);
        Assert.Equal("old", File.ReadAllText(PathOf("b2.csv")));

        module.Host.Texts("param($path) Export-Corpus -Path $path", PathOf("new[1].csv"));
        Assert.Equal(["b1.csv", "b2.csv", "new[1].csv"], Names());
    }

    [Fact]
    public void Progress_is_told_and_ended_on_a_large_corpus_and_a_stop_leaves_nothing()
    {
        using var copy = new ModuleCopy("corpus.bin", CorpusFile.Pack(LargeCorpus.Articles(3000)));
        using var host = new ModuleHost(copy.Manifest);
        using var pipeline = host.NewPipeline();
        pipeline.AddScript("param($path) Export-Corpus -LiteralPath $path").AddArgument(PathOf("a.jsonl"));
        using var told = new ManualResetEventSlim();
        pipeline.Streams.Progress.DataAdded += (_, _) => told.Set();
        var running = pipeline.BeginInvoke();
        Assert.True(told.Wait(TimeSpan.FromMinutes(1)));
        pipeline.Stop();
        Assert.ThrowsAny<RuntimeException>(() => pipeline.EndInvoke(running));
        Assert.Empty(Names());
    }

    private IReadOnlyList<string> Ids(string script) => module.Host.Texts($"{script} | ForEach-Object Id");

    private IEnumerable<string> Exported(string parameters)
    {
        Export(parameters, "a.jsonl");
        return ReadIds();
    }

    private IEnumerable<string> ExportedFrom(string pipeline)
    {
        Succeed($"{pipeline} | Export-Corpus -LiteralPath $path", "a.jsonl");
        return ReadIds();
    }

    private IEnumerable<string> ReadIds() => File.ReadAllLines(PathOf("a.jsonl")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!);

    private void Export(string parameters, string name) => Succeed($"Export-Corpus -LiteralPath $path {parameters}", name);

    private void Succeed(string script, string name)
    {
        var result = Invoke(script, name);
        Assert.Null(result.Thrown);
        Assert.Empty(result.Errors);
    }

    private ErrorRecord Fault(string parameters, string name) => Assert.Single(Invoke($"Export-Corpus -LiteralPath $path {parameters}", name).Errors);

    private RunResult Invoke(string script, string name) => module.Host.Invoke("param($path) " + script, PathOf(name));

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string[] Names() => [.. Directory.GetFileSystemEntries(_folder.FullName).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
