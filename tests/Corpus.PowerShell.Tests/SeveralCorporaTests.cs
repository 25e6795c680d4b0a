using Corpus.PowerShell.Tests.Corpora;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

/// <summary>The harbour corpus, which the module brings here, beside an imported one with a speaker in common.</summary>
[Collection(ModuleCollection.Name)]
public sealed class SeveralCorporaTests : IDisposable
{
    private readonly ModuleHost _host;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-several-");

    public SeveralCorporaTests(HarbourModule module)
    {
        _host = new ModuleHost(module.Manifest);
        var builder = new ArticleBuilder("2024/morning.txt", "Crane falls\n\nMaria Lund said: \"The crane was old. The strike is over.\"\n");
        var lund = builder.Speaker("Maria Lund");
        var article = builder.Quote(Model.QuoteKind.Direct, "The crane was old. The strike is over.", lund, "said").Build("Crane News", "2024-05-01", "en");
        File.WriteAllBytes(PackedFile, CorpusFile.Pack([article]));
    }

    private string PackedFile => Path.Combine(_folder.FullName, "crane.bin");

    [Fact]
    public void The_corpus_that_was_imported_last_is_read_until_it_is_removed()
    {
        Assert.Equal(4, _host.Texts("Get-Article").Count);
        Import();
        Assert.Equal(["Crane falls"], _host.Texts("Get-Article"));
        _host.Texts("Get-Corpus crane | Remove-Corpus");
        Assert.Equal(4, _host.Texts("Get-Article").Count);
    }

    [Theory]
    [InlineData("Get-Article -Corpus crane", 1)]
    [InlineData("Get-Article -Corpus Corpus", 4)]
    [InlineData("Get-Article -Corpus corpus, CRANE", 5)]
    [InlineData("Get-Article -Corpus *", 5)]
    [InlineData("Get-Article -Corpus x*", 0)]
    [InlineData("Get-Quote -Speaker *Lund -Corpus *", 4)]
    [InlineData("Find-Article strike -Corpus *", 2)]
    [InlineData("Find-Claim strike -Corpus * -First 2", 2)]
    [InlineData("(Measure-Corpus -Corpus *).Articles", 1)]
    [InlineData("Get-Concordance crane -Corpus *", 1)]
    [InlineData("Test-Quote 'The crane was old.' -Corpus *", 1)]
    public void Corpora_are_chosen_by_name_and_answer_one_after_the_other(string script, int count)
    {
        Import();
        Assert.Equal(count, _host.Invoke(script) is { Thrown: null, Errors.Count: 0 } result ? result.Output.Count : -1);
    }

    [Fact]
    public void Counts_of_several_corpora_are_one_count()
    {
        Import();
        Assert.Equal(["5"], _host.Texts("Measure-Corpus -Corpus * | ForEach-Object Articles"));
    }

    [Fact]
    public void Matches_of_several_corpora_come_best_first()
    {
        Import();
        var scores = _host.Invoke("Find-Claim strike -Corpus * | ForEach-Object Score").Output.Select(score => (double)score.BaseObject).ToArray();
        Assert.Equal(3, scores.Length);
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public void Of_several_corpora_that_which_has_the_quotation_answers()
    {
        Import();
        Assert.Equal(["Verbatim"], _host.Texts("Test-Quote 'The crane was old.' -Corpus * | ForEach-Object { \"$($_.Verdict)\" }"));
        Assert.Equal(["Verbatim"], _host.Texts("Test-Quote 'We won fair pay.' -Corpus * | ForEach-Object { \"$($_.Verdict)\" }"));
    }

    [Theory]
    [InlineData("$q | Get-Article", "Strike ends")]
    [InlineData("$q | Get-Quote", "The strike is over. We won fair pay.")]
    [InlineData("$s | Get-Quote | Get-Article", "Strike ends|Strike ends")]
    [InlineData("$q.Speaker | Get-Article", "Strike ends|Strike ends")]
    [InlineData("$q | Find-Claim fair", "We won fair pay")]
    [InlineData("$q | Get-Article -Corpus crane", "")]
    [InlineData("$s | Get-Article -Corpus crane", "Crane falls")]
    [InlineData("'Maria Lund' | Get-Article -Corpus crane", "")]
    [InlineData("'Maria Lund' | Get-Quote", "The crane was old. The strike is over.")]
    public void An_object_of_the_pipeline_is_answered_out_of_its_own_corpus(string script, string expected)
    {
        _host.Texts("$q = Get-Quote *Lund | Select-Object -First 1; $s = Get-Speaker 'Maria Lund'");
        Import();
        Assert.Equal(expected, string.Join("|", _host.Invoke(script).Texts));
    }

    [Fact]
    public void A_row_tells_which_corpus_it_comes_from()
    {
        Import();
        Assert.Equal(["Corpus", "Corpus", "Corpus", "crane"], _host.Texts("Get-Quote *Lund -Corpus * | ForEach-Object Corpus"));
    }

    [Fact]
    public void Objects_of_a_corpus_that_was_removed_stay_readable()
    {
        Import();
        Assert.Equal(["Crane falls", "Maria Lund"], _host.Texts("$a = Get-Article; Remove-Corpus crane; $a; $a | Get-Speaker"));
    }

    [Fact]
    public void A_name_is_unknown_where_no_corpus_that_is_read_knows_it()
    {
        Import();
        Assert.Equal(["The crane was old. The strike is over."], _host.Texts("Get-Quote -Outlet 'Crane News' -Corpus *"));
        Assert.StartsWith("OutletNotFound,", Assert.Single(_host.Invoke("Get-Quote -Outlet 'Crane Mews' -Corpus *").Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Get-Quote -Corpus cran")]
    [InlineData("Get-Corpus cran")]
    [InlineData("Remove-Corpus cran")]
    public void A_corpus_that_the_session_does_not_have_is_an_error_that_names_those_near_it(string script)
    {
        Import();
        var error = Assert.Single(_host.Invoke(script).Errors);
        Assert.StartsWith("CorpusUnknown,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal("Did you mean 'crane'? Get-Corpus lists all corpora.", error.ErrorDetails.RecommendedAction);
    }

    [Fact]
    public void What_the_module_brings_is_not_removed()
    {
        Import();
        Assert.StartsWith("CorpusNotRemovable,", Assert.Single(_host.Invoke("Remove-Corpus Corpus").Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
        _host.Texts("Remove-Corpus * -WhatIf");
        Assert.Equal(["Corpus", "crane"], _host.Texts("Get-Corpus | ForEach-Object Name"));
        _host.Texts("Remove-Corpus *");
        Assert.Equal(["Corpus"], _host.Texts("Get-Corpus | ForEach-Object Name"));
    }

    [Fact]
    public void Names_are_completed_and_names_of_the_chosen_corpora_alone()
    {
        Import();
        Assert.Equal(["Corpus", "crane"], _host.Complete("Get-Quote -Corpus ").Select(offer => offer.CompletionText));
        Assert.Equal(["crane"], _host.Complete("Remove-Corpus CR").Select(offer => offer.CompletionText));
        Assert.Equal(["'Crane News'"], _host.Complete("Get-Quote -Outlet ").Select(offer => offer.CompletionText));
        Assert.Equal(["'Evening Star'"], _host.Complete("Get-Quote -Corpus Corpus -Outlet Ev").Select(offer => offer.CompletionText));
    }

    [Fact]
    public void Each_session_has_its_own_corpora()
    {
        Import();
        using var other = new ModuleHost(Path.Combine(Path.GetDirectoryName(_host.Texts("(Get-Module Corpus).Path")[0])!, "Corpus.psd1"));
        Assert.Equal(["Corpus"], other.Texts("Get-Corpus | ForEach-Object Name"));
        Assert.Equal(4, other.Texts("Get-Article").Count);
    }

    [Fact]
    public void The_corpora_are_shown_as_a_table() => Assert.Equal(
        "Current  Articles    Quotes  Speakers Name\n-------  --------    ------  -------- ----\n*               4         8         5 Corpus",
        _host.Render("Get-Corpus"));

    public void Dispose()
    {
        _host.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Import() => _host.Texts("param($path) Import-Corpus $path", PackedFile);
}
