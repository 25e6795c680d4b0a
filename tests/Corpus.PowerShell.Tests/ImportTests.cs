using System.Diagnostics;
using Corpus.PowerShell.Tests.Corpora;
using Corpus.PowerShell.Tests.Hosting;
using Xunit.Abstractions;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class ImportTests(HarbourModule module, ITestOutputHelper output)
{
    [Fact]
    public void Importing_opens_no_corpus()
    {
        using var copy = new ModuleCopy("corpus.bin", corpus: null);
        using var host = new ModuleHost(copy.Manifest);
        Assert.Equal(["Corpus"], host.Texts("(Get-Module Corpus).Name"));
    }

    [Fact]
    public void Two_modules_in_one_process_keep_their_corpora_apart()
    {
        using var copy = new ModuleCopy("other.bin", CorpusFile.Pack(HarbourCorpus.Articles.Take(1)));
        using var other = new ModuleHost(copy.Manifest);
        Assert.Single(other.Texts("Get-Article"));
        Assert.Equal(4, module.Host.Texts("Get-Article").Count);
    }

    [Fact]
    public void Verbose_output_tells_which_file_is_read_and_how_names_were_understood() => Assert.Equal(
        [$"The corpus is '{Path.Combine(Path.GetDirectoryName(module.Manifest)!, "corpus.bin")}'.", "-Speaker fits 2 speakers."],
        module.Host.Invoke("Get-Article -Speaker harbour -Verbose").Verbose);

    [Fact]
    public void Sessions_side_by_side_read_without_disturbing_each_other() => Assert.All(
        Enumerable.Range(0, 4).AsParallel().Select(_ =>
        {
            using var host = new ModuleHost(module.Manifest);
            return string.Join("|", host.Texts("Get-Quote; Get-Speaker; Find-Claim strike"));
        }).Distinct().ToArray(),
        rows => Assert.Equal(string.Join("|", module.Host.Texts("Get-Quote; Get-Speaker; Find-Claim strike")), rows));

    [Fact]
    public void A_missing_corpus_is_an_error_that_says_what_to_do()
    {
        using var copy = new ModuleCopy("gone.bin", corpus: null);
        AssertRefused(copy, "CorpusNotFound", path => $"The corpus '{path}' is not there.", "Build or install the module again; its manifest names the file under PrivateData.");
    }

    [Fact]
    public void A_manifest_without_a_corpus_is_an_error_that_says_what_to_do()
    {
        using var copy = new ModuleCopy("corpus.bin", corpus: null);
        copy.ReplaceInManifest("Corpus = 'corpus.bin'", "");
        AssertRefused(copy, "CorpusNotNamed", _ => "The manifest of the module 'Corpus' names no corpus.", "Write PrivateData = @{ Corpus = 'NAME.dll' } into the manifest, or install the module again.");
    }

    [Fact]
    public void An_assembly_without_a_corpus_is_an_error_that_says_what_to_do()
    {
        using var copy = new ModuleCopy("Corpus.Model.dll", corpus: null);
        AssertRefused(copy, "CorpusNotInside", path => $"The assembly '{path}' holds no corpus.", "Name an assembly that a project with seeds was compiled to.");
    }

    [Fact]
    public void What_is_no_assembly_is_an_error_that_says_what_to_do()
    {
        using var copy = new ModuleCopy("broken.dll", [1, 2, 3]);
        AssertRefused(copy, "CorpusUnreadable", null, "See that the file is whole and that you may read it; build or install the module again if it is not.");
    }

    [Fact]
    public void A_corpus_that_is_cut_in_half_is_an_error_that_says_what_to_do()
    {
        var whole = CorpusFile.Pack(HarbourCorpus.Articles);
        using var copy = new ModuleCopy("half.bin", whole[..(whole.Length / 2)]);
        AssertRefused(copy, "CorpusDamaged", null, "Build or install the module again.");
    }

    [Fact]
    public void An_altered_byte_never_gives_wrong_rows()
    {
        var whole = CorpusFile.Pack(HarbourCorpus.Articles);
        var expected = module.Host.Texts("Get-Quote; Get-Speaker");
        for (var at = 200; at < whole.Length; at += whole.Length / 12)
        {
            var altered = (byte[])whole.Clone();
            altered[at] ^= 0x55;
            using var copy = new ModuleCopy("altered.bin", altered);
            using var host = new ModuleHost(copy.Manifest);
            var result = host.Invoke("Get-Quote; Get-Speaker");
            Assert.Null(result.Thrown);
            Assert.All(result.Errors, error => Assert.StartsWith("CorpusDamaged,", error.FullyQualifiedErrorId, StringComparison.Ordinal));
            if (result.Errors.Count == 0)
                Assert.Equal(expected, result.Texts);
        }
    }

    [Fact]
    public void Completion_over_a_missing_corpus_offers_nothing_and_does_not_fail()
    {
        using var copy = new ModuleCopy("gone.bin", corpus: null);
        using var host = new ModuleHost(copy.Manifest);
        Assert.Empty(host.Complete("Get-Quote -Speaker "));
        Assert.Empty(host.Invoke("$Error").Output);
    }

    /// <summary>Time is reported and not asserted: it depends on the machine.</summary>
    [Fact]
    public void The_cost_of_a_warm_import_is_reported()
    {
        using var host = new ModuleHost(BuiltModule.Manifest);
        var times = new List<double>();
        for (var i = 0; i < 10; i++)
        {
            host.Texts("Remove-Module Corpus");
            var clock = Stopwatch.StartNew();
            host.Texts("param($manifest) Import-Module $manifest", BuiltModule.Manifest);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        Assert.Equal(["Corpus"], host.Texts("(Get-Module Corpus).Name"));
        output.WriteLine(FormattableString.Invariant($"warm import: median {times.Order().ElementAt(5):0.0} ms, best {times.Min():0.0} ms"));
    }

    private static void AssertRefused(ModuleCopy copy, string id, Func<string, string>? message, string advice)
    {
        using var host = new ModuleHost(copy.Manifest);
        foreach (var cmdlet in new[] { "Get-Article", "Get-Quote", "Get-Claim", "Get-Speaker", "Get-Timeline", "Find-Claim x", "Find-Conflict" })
        {
            var result = host.Invoke(cmdlet);
            Assert.Empty(result.Output);
            var error = Assert.Single(result.Errors);
            Assert.StartsWith(id + ",Corpus.PowerShell.Commands.", error.FullyQualifiedErrorId, StringComparison.Ordinal);
            Assert.Equal(advice, error.ErrorDetails.RecommendedAction);
            var name = error.TargetObject.ToString()!;
            Assert.Contains(name, error.ErrorDetails.Message, StringComparison.Ordinal);
            if (message is not null)
                Assert.Equal(message(name), error.ErrorDetails.Message);
            Assert.DoesNotContain("   at ", error.ErrorDetails.Message, StringComparison.Ordinal);
        }
    }
}
