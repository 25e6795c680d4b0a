using Corpus.PowerShell.Tests.Checklist;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class FilterTests(HarbourModule module)
{
    private const string Id = " | ForEach-Object Id";

    [Theory]
    [InlineData("Get-Article 2024/MORNING", "2024/morning")]
    [InlineData("Get-Article 2024/morning.txt", "2024/morning")]
    [InlineData("Get-Article 'strike ends'", "2024/morning|2024/zz-evening")]
    [InlineData("Get-Article *ei*", "streik")]
    [InlineData("Get-Article 2024/*, streik", "2024/morning|2024/zz-evening|streik")]
    [InlineData("Get-Article 'Notes [draft]'", "notes [draft]")]
    [InlineData("Get-Article 'Notes `[draft`]'", "notes [draft]")]
    [InlineData("Get-Article 'Notes [dx]raft*'", "")]
    [InlineData("Get-Article nothing*", "")]
    [InlineData("Get-Article -Title *vorbei", "streik")]
    [InlineData("Get-Article -Id stre*", "streik")]
    [InlineData("Get-Article -Outlet *post", "2024/morning")]
    [InlineData("Get-Article -Outlet 'evening star', abendblatt", "2024/zz-evening|streik")]
    [InlineData("Get-Article -Language en", "2024/morning")]
    [InlineData("Get-Article -Language en*", "2024/morning|2024/zz-evening")]
    [InlineData("Get-Article -Speaker lund", "2024/morning|2024/zz-evening")]
    [InlineData("Get-Article -Speaker 'ms lund'", "2024/morning|2024/zz-evening")]
    [InlineData("Get-Article -Speaker *neill, *zil", "2024/zz-evening|streik")]
    [InlineData("Get-Article -Text monday", "2024/morning")]
    [InlineData("Get-Article -Text 'notes*'", "notes [draft]")]
    [InlineData("Get-Article -Text 'Mo?day'", "")]
    [InlineData("'2024/*' | Get-Article -Outlet *star", "2024/zz-evening")]
    public void Articles_are_chosen_by_their_filters(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", module.Host.Texts(script + Id)));

    [Theory]
    [InlineData("2024", "2024/morning|2024/zz-evening")]
    [InlineData("2024-03", "2024/morning|2024/zz-evening")]
    [InlineData("2024-03-15", "2024/morning|2024/zz-evening")]
    [InlineData("2024-03-15T00:01", "2024/zz-evening")]
    [InlineData("2024-03-15 00:00:01", "2024/zz-evening")]
    [InlineData("15 March 2024", "2024/morning|2024/zz-evening")]
    [InlineData("Mar 15, 2024", "2024/morning|2024/zz-evening")]
    [InlineData("april 2024", "2024/zz-evening")]
    [InlineData("2024-04-01T16:30Z", "2024/zz-evening")]
    [InlineData("2024-04-01T16:31Z", "")]
    [InlineData("2024-04-01T18:31+02:00", "")]
    [InlineData("today", "")]
    [Item(23)]
    public void After_takes_the_moment_itself_and_what_is_later(string date, string expected)
    {
        Assert.Equal(expected, string.Join("|", module.Host.Texts("param($date) Get-Article -After $date" + Id, date)));
        Assert.Equal(expected, string.Join("|", module.Turkish.Texts("param($date) Get-Article -After $date" + Id, date)));
    }

    [Theory]
    [InlineData("2024-03-15", "streik")]
    [InlineData("2024-03-16", "2024/morning|streik")]
    [InlineData("9000 days ago", "")]
    [InlineData("1 day ago", "2024/morning|2024/zz-evening|streik")]
    public void Before_leaves_the_moment_itself_out(string date, string expected) =>
        Assert.Equal(expected, string.Join("|", module.Host.Texts("param($date) Get-Article -Before $date" + Id, date)));

    [Fact]
    public void A_date_may_be_an_object_of_any_kind_of_time()
    {
        Assert.Equal(["2024/zz-evening"], module.Host.Texts("param($date) Get-Article -After $date" + Id, new DateTime(2024, 4, 1, 16, 30, 0, DateTimeKind.Unspecified)));
        Assert.Equal(["2024/zz-evening"], module.Host.Texts("param($date) Get-Article -After $date" + Id, new DateTimeOffset(2024, 4, 1, 18, 30, 0, TimeSpan.FromHours(2))));
        Assert.Equal(["2024/zz-evening"], module.Host.Texts("param($date) Get-Article -After $date" + Id, new DateTime(2024, 4, 1, 16, 30, 0, DateTimeKind.Utc).ToLocalTime()));
    }

    [Theory]
    [InlineData("Get-Quote lund", "The strike is over. We won fair pay.|the strike would never end|the crews were forgotten")]
    [InlineData("Get-Quote lund, *neill", "The strike is over. We won fair pay.|the strike would never end|Nobody asked the crews|the crews were forgotten")]
    [InlineData("Get-Quote \"Sean O'Neill\"", "Nobody asked the crews")]
    [InlineData("Get-Quote *lund* -Kind Direct", "The strike is over. We won fair pay.")]
    [InlineData("Get-Quote -Kind Mixed, Direct -Language *", "The strike is over. We won fair pay.|Nobody asked the crews|the \"fair pay\" is a trick")]
    [InlineData("Get-Quote -Stance Denies, Promises", "ships will sail on Monday|the crews were forgotten")]
    [InlineData("Get-Quote -Text CREWS", "Nobody asked the crews|the crews were forgotten")]
    [InlineData("Get-Quote -Text 'the *'", "The strike is over. We won fair pay.|the strike would never end|the crews were forgotten|the \"fair pay\" is a trick")]
    [InlineData("Get-Quote -Outlet *post -After 2024 -Speaker harbour", "ships will sail on Monday")]
    [InlineData("Get-Quote -Article 'strike ends' -Speaker harbour", "ships will sail on Monday|the \"fair pay\" is a trick")]
    [InlineData("Get-Quote 'jan harbour'", "the \"fair pay\" is a trick")]
    [InlineData("'harbour', '*neill' | Get-Quote", "ships will sail on Monday|the \"fair pay\" is a trick|Nobody asked the crews")]
    [InlineData("[pscustomobject]@{ Speaker = '*neill' }, [pscustomobject]@{ Outlet = 'Abendblatt' } | Get-Quote", "Nobody asked the crews|der Streik sei vorbei")]
    [InlineData("[pscustomobject]@{ Article = 'Strike ends'; Speaker = 'lund' } | Get-Quote -Kind Direct", "The strike is over. We won fair pay.")]
    [InlineData("Get-Quote -Text trick | ForEach-Object { Get-Quote -Id $_.Id }", "the \"fair pay\" is a trick")]
    [InlineData("Get-Quote -InputObject (Get-Article 2024/*) -Kind Direct", "The strike is over. We won fair pay.|Nobody asked the crews")]
    [InlineData("$null | Get-Quote", "")]
    [InlineData("@() | Get-Quote", "")]
    [InlineData("Get-Speaker nobody* | Get-Quote", "")]
    public void Quotes_are_chosen_by_their_filters(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", module.Host.Texts(script)));

    [Theory]
    [InlineData("Get-Claim -Text 'We won*'", "We won fair pay")]
    [InlineData("Get-Claim lund -Kind Direct", "The strike is over|We won fair pay")]
    [InlineData("Get-Claim -Stance Believes", "the \"fair pay\" is a trick")]
    [InlineData("Get-Claim -Before 2024", "der Streik sei vorbei")]
    [InlineData("Get-Claim -Article notes*", "Somebody will pay for INK")]
    [InlineData("Get-Claim | Where-Object { $_.SaidOn.Kind -eq 'Earlier' }", "the strike would never end")]
    public void Claims_are_chosen_by_their_filters(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", module.Host.Texts(script)));

    [Theory]
    [InlineData("Get-Speaker *LUND", "Maria Lund")]
    [InlineData("Get-Speaker 'ms lund'", "Maria Lund")]
    [InlineData("Get-Speaker -Kind Organization", "Harbour")]
    [InlineData("Get-Speaker -SpeakerKind Person -Outlet *star", "Sean O'Neill|Maria Lund|Harbour")]
    [InlineData("Get-Speaker -Article 2024/morning", "Maria Lund|Harbour")]
    [InlineData("Get-Speaker *lund | Get-Speaker -Outlet abendblatt", "")]
    [InlineData("Get-Speaker *lund | Get-Speaker -Outlet *star", "Maria Lund")]
    [InlineData("Get-Speaker lund | ForEach-Object { $_.Aliases -join '; ' }", "Lund; Ms Lund")]
    [InlineData("Get-Article *evening | Get-Quote -Stance Denies | Get-Speaker | ForEach-Object { $_.Aliases -join '; ' }", "Lund; Ms Lund")]
    public void Speakers_are_chosen_by_their_filters(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", module.Host.Texts(script)));

    [Theory]
    [InlineData("Get-Quote -Text *ink | ForEach-Object Text", "Somebody will pay for INK")]
    [InlineData("Get-Speaker *ingrid*", "Ingrid Özil")]
    [InlineData("Get-Speaker INGRID*", "Ingrid Özil")]
    [InlineData("Get-Speaker 'INGRID özil'", "Ingrid Özil")]
    [InlineData("Get-Article -Title STRIKE*", "Strike ends|Strike ends")]
    public void Case_means_the_same_in_Turkey(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", module.Turkish.Texts(script)));
}
