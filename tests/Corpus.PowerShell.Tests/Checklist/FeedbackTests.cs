using System.Management.Automation;
using Corpus.PowerShell.Tests.Corpora;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests.Checklist;

/// <summary>Errors, progress, stopping, and asking before something changes.</summary>
[Collection(ModuleCollection.Name)]
public sealed class FeedbackTests(HarbourModule module)
{
    private readonly ModuleHost _host = module.Host;

    [Fact]
    [Item(32)]
    public void What_is_not_found_is_an_error_that_ends_nothing()
    {
        var result = _host.Invoke("Get-Speaker nobody, lund");
        var error = Assert.Single(result.Errors);
        Assert.Equal("SpeakerNotFound,Corpus.PowerShell.Commands.GetSpeakerCommand", error.FullyQualifiedErrorId);
        Assert.Equal(ErrorCategory.ObjectNotFound, error.CategoryInfo.Category);
        Assert.Equal("nobody", error.TargetObject);
        Assert.Equal(["Maria Lund"], result.Texts);
    }

    /// <summary>A bare exception has the name of its type for an id.</summary>
    [Theory]
    [Item(33)]
    [InlineData("Get-Article -After 2024 -Before 2023")]
    [InlineData("Test-Quote")]
    [InlineData("12 | Get-Quote")]
    [InlineData("Get-Quote -Id nothing")]
    [InlineData("Get-Quote -Speaker nobody -ErrorAction Stop")]
    public void A_fault_has_an_id_and_no_bare_exception_comes_out(string script)
    {
        var result = _host.Invoke(script);
        var error = result.Thrown is { } thrown ? ((RuntimeException)thrown).ErrorRecord : Assert.Single(result.Errors);
        Assert.Matches(@"^[A-Z][a-z]+([A-Z][a-z]+)+,Corpus\.PowerShell\.Commands\.", error.FullyQualifiedErrorId);
        Assert.DoesNotContain("Exception", error.FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Fact]
    [Item(35)]
    public void The_view_of_an_error_says_what_to_do() =>
        Assert.Contains("Recommendation: Did you mean 'Maria Lund'?", _host.Render("Get-Quote -Speaker 'Maria Lumd'"), StringComparison.Ordinal);

    [Fact]
    [Item(36)]
    public void Verbose_output_tells_what_was_decided() =>
        Assert.Contains("-Speaker fits 2 speakers.", _host.Invoke("Get-Article -Speaker harbour -Verbose").Verbose);

    [Theory]
    [Item(36)]
    [InlineData("Measure-Corpus", "Reading articles")]
    [InlineData("Get-Keyword -Outlet *0", "Reading articles")]
    [InlineData("Find-Conflict", "Comparing claims")]
    public void Long_work_tells_how_far_it_is_and_when_it_is_done(string script, string activity)
    {
        using var copy = new ModuleCopy("corpus.bin", CorpusFile.PackWithoutConflicts(LargeCorpus.Articles(2_500, quotes: 1)));
        using var host = new ModuleHost(copy.Manifest);
        using var pipeline = host.NewPipeline();
        pipeline.AddScript(script).Invoke();
        var told = pipeline.Streams.Progress.Where(record => record.Activity == activity).ToArray();
        Assert.InRange(told.Length, 50, 205);
        Assert.Equal(ProgressRecordType.Completed, told[^1].RecordType);
        Assert.All(told[..^1], record => Assert.InRange(record.PercentComplete, 0, 100));
    }

    [Fact]
    [Item(36)]
    public void Short_work_shows_no_progress()
    {
        using var pipeline = _host.NewPipeline();
        pipeline.AddScript("Measure-Corpus; Find-Conflict; Get-Timeline").Invoke();
        Assert.Empty(pipeline.Streams.Progress);
    }

    /// <summary>What Import-Corpus changes ends with the session.</summary>
    [Fact]
    [Item(37)]
    public void What_changes_something_asks_where_it_is_wanted() => Assert.All(
        Calls.Acting(_host).Where(command => command.Verb != "Import"),
        command => Assert.Superset(new HashSet<string> { "WhatIf", "Confirm" }, command.Parameters.Keys.ToHashSet()));

    [Fact]
    [Item(37)]
    public void What_reads_asks_nothing() => Assert.All(Calls.Reading(_host), command => Assert.DoesNotContain("WhatIf", command.Parameters.Keys));
}
