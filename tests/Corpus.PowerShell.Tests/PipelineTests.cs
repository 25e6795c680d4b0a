using Corpus.PowerShell.Tests.Checklist;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class PipelineTests(HarbourModule module)
{
    private readonly ModuleHost _host = module.Host;

    [Theory]
    [InlineData("Get-Article", "Strike ends|Strike ends|Notes [draft]|Streik vorbei")]
    [InlineData("Get-Speaker | ForEach-Object { \"$($_.Kind) $_\" }", "Person Harbour|Organization Harbour|Person Ingrid Özil|Person Maria Lund|Person Sean O'Neill")]
    [InlineData("Get-Speaker Lund | Get-Quote", "The strike is over. We won fair pay.|the strike would never end|the crews were forgotten")]
    [InlineData("Get-Speaker -Kind Organization | Get-Quote", "ships will sail on Monday")]
    [InlineData("Get-Speaker -Kind Organization | Get-Article | ForEach-Object Id", "2024/morning")]
    [InlineData("Get-Speaker -Kind Person | Get-Quote -Text trick | Get-Claim", "the \"fair pay\" is a trick")]
    [InlineData("Get-Article 2024/zz-evening | Get-Quote | Get-Speaker", "Sean O'Neill|Maria Lund|Harbour")]
    [InlineData("Get-Article 2024/morning | Get-Quote | Get-Claim", "The strike is over|We won fair pay|ships will sail on Monday|the strike would never end")]
    [InlineData("Get-Article 2024/morning | Get-Claim -Stance Promises | Get-Quote", "ships will sail on Monday")]
    [InlineData("Get-Quote -Text crews | Get-Article | ForEach-Object Id", "2024/zz-evening")]
    [InlineData("Get-Quote -Text 'fair pay.' | Get-Claim | Get-Article | ForEach-Object Id", "2024/morning")]
    [InlineData("Get-Quote | Get-Quote | Get-Quote -Kind Mixed", "the \"fair pay\" is a trick")]
    [InlineData("Get-Claim -Text trick | Get-Speaker | ForEach-Object Kind", "Person")]
    [InlineData("Get-Claim 'Maria Lund' | Get-Quote | ForEach-Object Kind", "Direct|Indirect|Indirect")]
    [InlineData("Get-Article *draft* | Get-Article | Get-Quote", "Somebody will pay for INK")]
    [InlineData("Get-Quote -Article 'Notes*' | Get-Speaker", "")]
    [InlineData("Get-Quote -Article 'Notes*' | Get-Quote | Get-Claim", "Somebody will pay for INK")]
    [InlineData("Find-Claim trick | Get-Quote | Get-Article | ForEach-Object Id", "2024/zz-evening")]
    [InlineData("Find-Claim trick | Get-Speaker | ForEach-Object Kind", "Person")]
    [InlineData("Find-Claim sail | Get-Article | ForEach-Object Id", "2024/morning")]
    [InlineData("Get-Corpus | Get-Speaker -Kind Organization", "Harbour")]
    [InlineData("Get-Corpus | Find-Claim trick | Get-Speaker | ForEach-Object Kind", "Person")]
    [InlineData("Get-Speaker -Name Lund | Find-Claim strike | Get-Claim | Get-Quote | Get-Speaker", "Maria Lund")]
    [Item(17)]
    public void Objects_lead_to_exactly_what_belongs_to_them(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", _host.Texts(script)));
}
