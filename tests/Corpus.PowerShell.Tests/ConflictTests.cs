using Corpus.PowerShell.Tests.Corpora;
using Corpus.PowerShell.Tests.Hosting;
using Snapshooter;
using Snapshooter.Xunit;

namespace Corpus.PowerShell.Tests;

/// <summary>The cmdlets that show what does not fit together: Find-Conflict and Get-Timeline.</summary>
[Collection(ModuleCollection.Name)]
public sealed class ConflictTests : IDisposable
{
    private const string Change = "ChangeOverTime: negation a -> b";
    private const string Dispute = "Dispute: negation c -> c";

    private readonly ModuleCopy _copy = new("corpus.bin", CorpusFile.Pack(DamCorpus.Articles));
    private readonly ModuleHost _host;

    public ConflictTests() => _host = new ModuleHost(_copy.Manifest);

    [Theory]
    [InlineData("Find-Conflict", Change + "|" + Dispute)]
    [InlineData("Find-Conflict -Kind Dispute", Dispute)]
    [InlineData("Find-Conflict -Kind Contradiction", "")]
    [InlineData("Find-Conflict *lind", Change)]
    [InlineData("Find-Conflict -Speaker 'Ana Ruiz'", Dispute)]
    [InlineData("Find-Conflict -Outlet *post", Change)]
    [InlineData("Find-Conflict -After 2023-05-03", Dispute)]
    [InlineData("Find-Conflict -Before 2022", Change)]
    [InlineData("Find-Conflict -Article b", Change)]
    [InlineData("Find-Conflict -Stance Denies", "")]
    [InlineData("Find-Conflict -First 1", Change)]
    [InlineData("Get-Speaker *moran | Find-Conflict", Dispute)]
    [InlineData("Get-Article c | Find-Conflict", Dispute)]
    [InlineData("Get-Claim -Text *leaks* | Find-Conflict", Change)]
    [InlineData("'Nora Lind' | Find-Conflict", Change)]
    public void Conflicts_are_found_within_what_is_asked_for(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", _host.Texts($"{script} | ForEach-Object {{ \"$($_.Kind): $($_.Rule) $($_.First.Quote.Article.Id) -> $($_.Second.Quote.Article.Id)\" }}")));

    [Theory]
    [InlineData("Find-Conflict -Kind Dispute | Get-Speaker", "Ivo Moran|Ana Ruiz")]
    [InlineData("Find-Conflict *lind | Get-Claim", "The Karo dam does not leak at the northern wall|The Karo dam leaks at the northern wall")]
    [InlineData("Get-Timeline *lind | Get-Article | ForEach-Object Id", "a|b")]
    public void They_lead_to_what_belongs_to_them(string script, string expected) => Assert.Equal(expected, string.Join("|", _host.Texts(script)));

    [Theory]
    [InlineData("Get-Timeline", "2021-03-01 |2023-05-02 negation|2023-05-02 |2023-05-04 |2023-05-04 ")]
    [InlineData("Get-Timeline *lind", "2021-03-01 |2023-05-02 negation")]
    [InlineData("Get-Timeline *lind -After 2022", "2023-05-02 ")]
    [InlineData("Get-Claim -Article c, b, a | Get-Timeline", "2021-03-01 |2023-05-02 negation|2023-05-02 |2023-05-04 |2023-05-04 ")]
    public void A_timeline_is_in_order_and_marks_changes(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", _host.Texts($"{script} | ForEach-Object {{ \"$($_.When) $($_.Change)\" }}")));

    [Fact]
    public void A_change_says_why() => Assert.Equal(
        ["Nora Lind says “not leak” (2021-03-01) and “leaks” (2023-05-02); one negates what the other says, so the two may not fit together."],
        _host.Texts("Get-Timeline *lind | ForEach-Object Conflicts | ForEach-Object Reason"));

    [Theory]
    [InlineData("conflicts", "Find-Conflict")]
    [InlineData("conflict-list", "Find-Conflict | Format-List")]
    public void What_a_user_sees_is_as_it_was(string name, string script) => Snapshot.Match(_host.Render(script), SnapshotNameExtension.Create(name));

    [Theory]
    [InlineData("Find-Conflict", 60)]
    [InlineData("Find-Conflict | Format-List", 60)]
    [InlineData("Get-Timeline", 80)]
    [InlineData("Get-Timeline | Format-List", 80)]
    public void Views_keep_to_the_width_of_the_screen(string script, int width)
    {
        using var host = new ModuleHost(_copy.Manifest, width: width);
        Assert.All(host.Render(script).Split('\n'), line => Assert.InRange(line.Length, 0, width));
    }

    public void Dispose()
    {
        _host.Dispose();
        _copy.Dispose();
    }
}
