using System.Management.Automation;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class FindClaimTests(HarbourModule module)
{
    [Theory]
    [InlineData("Find-Claim strike", "The strike is over|the strike would never end")]
    [InlineData("Find-Claim strike over", "The strike is over|the strike would never end")]
    [InlineData("Find-Claim 'strike over'", "The strike is over|the strike would never end")]
    [InlineData("Find-Claim '\"never end\"'", "the strike would never end")]
    [InlineData("Find-Claim strike -First 1", "The strike is over")]
    [InlineData("Find-Claim 'strike -never'", "The strike is over")]
    [InlineData("Find-Claim cre*", "Nobody asked the crews|the crews were forgotten")]
    [InlineData("Find-Claim crews -Speaker *lund", "the crews were forgotten")]
    [InlineData("Find-Claim crews -Stance Asserts", "Nobody asked the crews")]
    [InlineData("Find-Claim pay -Kind Mixed", "the \"fair pay\" is a trick")]
    [InlineData("Find-Claim pay -Outlet *post", "We won fair pay")]
    [InlineData("Find-Claim pay -Article *draft*", "Somebody will pay for INK")]
    [InlineData("Get-Speaker lund | Find-Claim pay", "We won fair pay")]
    [InlineData("Get-Article 2024/zz* | Find-Claim pay", "the \"fair pay\" is a trick")]
    [InlineData("Get-Quote -Kind Direct | Find-Claim crews", "Nobody asked the crews")]
    [InlineData("Get-Claim lund | Find-Claim crews", "the crews were forgotten")]
    [InlineData("[pscustomobject]@{ Speaker = '*lund' } | Find-Claim crews", "the crews were forgotten")]
    [InlineData("Get-Speaker nobody* | Find-Claim pay", "")]
    [InlineData("Find-Claim 'crews OR trick'", "Nobody asked the crews|the crews were forgotten|the \"fair pay\" is a trick")]
    [InlineData("Find-Claim pay -Title *draft*", "Somebody will pay for INK")]
    [InlineData("Find-Claim strike -Skip 1 -First 1", "the strike would never end")]
    [InlineData("Find-Claim zebra", "")]
    public void Claims_are_found_within_what_is_asked_for(string script, string expected) =>
        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), module.Host.Texts(script).DefaultIfEmpty("").Order(StringComparer.Ordinal));

    [Fact]
    public void The_best_stands_first()
    {
        var scores = module.Host.Invoke("Find-Claim strike over | ForEach-Object Score").Output.Select(score => (double)score.BaseObject).ToArray();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal("The strike is over", module.Host.Texts("Find-Claim strike over")[0]);
    }

    [Fact]
    public void A_result_leads_to_claim_speaker_quote_article_and_line() => Assert.Equal(
        ["True|Maria Lund|The strike is over. We won fair pay.|2024/morning|2024/morning.txt:3|We won fair pay"],
        module.Host.Texts("Find-Claim won | ForEach-Object { \"$($_.Claim -eq $_.Quote.Claims[1])|$($_.Speaker)|$($_.Quote)|$($_.Article.Id)|$($_.Source)|$($_.Text)\" }"));

    [Fact]
    public void Highlights_are_marks_around_what_was_found_and_the_text_stays_plain() => Assert.Equal(
        ["the strike would <never> <end>", "the strike would never end"],
        module.Host.Texts("$found = Find-Claim never end -First 1; $found.Highlight('<', '>'); $found.Snippet"));

    [Fact]
    public void A_terminal_gets_bold_words_and_a_file_does_not()
    {
        using var terminal = new ModuleHost(module.Manifest, terminal: true);
        Assert.Contains("the strike would \u001b[1mnever\u001b[22m end", terminal.Render("Find-Claim never"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", module.Host.Render("Find-Claim never"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_cannot_be_read_as_written_is_read_with_a_warning()
    {
        var result = module.Host.Invoke("Find-Claim '\"never end'");
        Assert.Null(result.Thrown);
        Assert.NotEmpty(result.Warnings);
        Assert.Contains("the strike would never end", result.Texts);
    }

    [Fact]
    public void Groups_hold_the_claims_of_one_speaker_and_stand_in_the_order_of_their_best() => Assert.Equal(
        module.Host.Texts("Find-Claim pay crews strike | ForEach-Object { \"$($_.Speaker)\" }").Distinct(),
        module.Host.Texts("Find-Claim pay crews strike -GroupBy Speaker | ForEach-Object Name | ForEach-Object { \"$_\" }"));

    [Theory]
    [InlineData("Article")]
    [InlineData("Outlet")]
    [InlineData("Speaker")]
    [InlineData("Kind")]
    [InlineData("Stance")]
    [InlineData("Month")]
    public void No_claim_is_lost_in_groups(string grouping) => Assert.Equal(
        module.Host.Texts("Find-Claim pay crews strike").Order(StringComparer.Ordinal),
        module.Host.Texts($"Find-Claim pay crews strike -GroupBy {grouping} | ForEach-Object Matches").Order(StringComparer.Ordinal));

    [Fact]
    public void Skip_and_First_count_groups_where_there_are_groups() => Assert.Equal(
        module.Host.Texts("Find-Claim pay crews strike -GroupBy Kind")[1],
        Assert.Single(module.Host.Texts("Find-Claim pay crews strike -GroupBy Kind -Skip 1 -First 1")));

    [Fact]
    public void A_sort_by_date_puts_the_newest_first_and_those_without_a_date_last()
    {
        var dates = module.Host.Invoke("Find-Claim pay crews strike -Sort Date | ForEach-Object { $_.Claim.ReportedOn } | Where-Object { $_ } | ForEach-Object UtcDateTime").Output.Select(date => (DateTime)date.BaseObject).ToList();
        Assert.NotEmpty(dates);
        Assert.Equal(dates.OrderDescending(), dates);
        Assert.Equal(dates.Count, module.Host.Invoke($"Find-Claim pay crews strike -Sort Date -First {dates.Count} | Where-Object {{ $_.Claim.ReportedOn }}").Output.Count);
    }

    [Fact]
    public void A_sort_by_speaker_puts_unknown_ones_last()
    {
        var names = module.Host.Texts("Find-Claim pay crews strike -Sort Speaker | ForEach-Object { \"$($_.Speaker)\" }");
        Assert.Equal(names.OrderBy(name => name.Length == 0).ThenBy(name => name, StringComparer.OrdinalIgnoreCase), names);
    }

    [Theory]
    [InlineData("Find-Quote", "Quote", "Key")]
    [InlineData("Find-Article", "Article", "Key")]
    public void Quotes_and_articles_stand_once_in_the_order_of_their_best_claim(string cmdlet, string row, string key)
    {
        Assert.Equal(
            module.Host.Texts($"Find-Claim pay crews strike | ForEach-Object {{ $_.{row}.{key} }}").Distinct(),
            module.Host.Texts($"{cmdlet} pay crews strike | ForEach-Object {{ $_.{row}.{key} }}"));
        Assert.Contains("strike", module.Host.Render($"{cmdlet} strike"), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_lead_on_through_the_pipeline()
    {
        Assert.Equal(["2024/morning"], module.Host.Texts("Find-Quote won | Get-Article | ForEach-Object Id"));
        Assert.Equal(["2024/morning"], module.Host.Texts("Find-Article won | Get-Article | ForEach-Object Id"));
        Assert.Equal(["We won fair pay"], module.Host.Texts("Find-Claim won -GroupBy Speaker | Get-Claim"));
    }

    [Fact]
    public void A_time_that_is_none_is_refused_with_its_forms() =>
        Assert.Contains("'soon' is no time in which something was said.", Assert.Single(module.Host.Invoke("Find-Claim pay -Said soon").Errors).Exception.Message, StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_word_is_asked_about() =>
        Assert.Equal(["No claim holds 'strke'. Did you mean 'strike'?"], module.Host.Invoke("Find-Claim strke").Warnings.Select(warning => warning.ToString()));

    [Fact]
    public void An_explained_score_is_the_sum_of_its_parts()
    {
        Assert.Equal(["True", "True"], module.Host.Texts("Find-Claim strike over -Explain | ForEach-Object { $sum = 0; foreach ($part in $_.ScoreParts) { $sum += $part.Score }; [math]::Abs($sum - $_.Score) -lt 1e-9 }"));
        Assert.Empty(module.Host.Texts("Find-Claim strike over | ForEach-Object { $_.ScoreParts }"));
        Assert.Contains("Parts", module.Host.Render("Find-Claim strike over -Explain"), StringComparison.Ordinal);
        Assert.Equal(["2024/morning"], module.Host.Texts("Find-Claim won -Explain | Get-Article | ForEach-Object Id"));
    }

    [Fact]
    public void A_query_is_needed() =>
        Assert.IsType<ParameterBindingException>(Assert.Single(module.Host.Invoke("Find-Claim -Query $null").Errors).Exception, exactMatch: false);
}
