using System.Management.Automation;
using Corpus.PowerShell.Tests.Checklist;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class ErrorTests(HarbourModule module)
{
    [Theory]
    [InlineData(
        "Get-Quote -Speaker 'Maria Lundt'",
        "Get-Quote: No speaker of the corpus is called 'Maria Lundt'.\n  Recommendation: Did you mean 'Maria Lund'? Get-Speaker lists all speakers.",
        "SpeakerNotFound,Corpus.PowerShell.Commands.GetQuoteCommand", ErrorCategory.ObjectNotFound, "Maria Lundt")]
    [InlineData(
        "Get-Speaker Neil",
        "Get-Speaker: No speaker of the corpus is called 'Neil'.\n  Recommendation: Did you mean 'Sean O'Neill'? Get-Speaker lists all speakers.",
        "SpeakerNotFound,Corpus.PowerShell.Commands.GetSpeakerCommand", ErrorCategory.ObjectNotFound, "Neil")]
    [InlineData(
        "Get-Claim xyzzy",
        "Get-Claim: No speaker of the corpus is called 'xyzzy'.\n  Recommendation: Get-Speaker lists all speakers, or use wildcards, as in '*xyzzy*'.",
        "SpeakerNotFound,Corpus.PowerShell.Commands.GetClaimCommand", ErrorCategory.ObjectNotFound, "xyzzy")]
    [InlineData(
        "Get-Article 2024/mornin",
        "Get-Article: No article of the corpus has the id, title or path '2024/mornin'.\n  Recommendation: Did you mean '2024/morning' or '2024/morning.txt'? Get-Article lists all articles.",
        "ArticleNotFound,Corpus.PowerShell.Commands.GetArticleCommand", ErrorCategory.ObjectNotFound, "2024/mornin")]
    [InlineData(
        "Get-Quote -Outlet 'Evenin Star'",
        "Get-Quote: No article of the corpus is from the outlet 'Evenin Star'.\n  Recommendation: Did you mean 'Evening Star'? Get-Article | ForEach-Object Outlet lists all outlets.",
        "OutletNotFound,Corpus.PowerShell.Commands.GetQuoteCommand", ErrorCategory.ObjectNotFound, "Evenin Star")]
    [InlineData(
        "Get-Article -Language xx",
        "Get-Article: No article of the corpus is in the language 'xx'.\n  Recommendation: Get-Article | ForEach-Object Language lists all languages, or use wildcards, as in '*xx*'.",
        "LanguageNotFound,Corpus.PowerShell.Commands.GetArticleCommand", ErrorCategory.ObjectNotFound, "xx")]
    [InlineData(
        "Get-Quote -Id nothing",
        "Get-Quote: No quote of the corpus has the id 'nothing'.\n  Recommendation: Get-Quote | ForEach-Object Id lists all ids; the id of a quote changes when its words change.",
        "QuoteNotFound,Corpus.PowerShell.Commands.GetQuoteCommand", ErrorCategory.ObjectNotFound, "nothing")]
    [InlineData(
        "12 | Get-Quote",
        "Get-Quote: An object of type System.Int32 does not lead to anything in the corpus.\n  Recommendation: Pipe articles, quotes, claims, speakers, conflicts, results of Find-Claim or Get-Timeline, or objects with a property Speaker, Article or Outlet.",
        "InputNotUnderstood,Corpus.PowerShell.Commands.GetQuoteCommand", ErrorCategory.InvalidArgument, 12)]
    [Item(32)]
    [Item(35)]
    public void An_error_says_what_is_wrong_and_what_to_do_and_ends_nothing(string script, string shown, string id, ErrorCategory category, object target)
    {
        var result = module.Host.Invoke(script + "; 'still here'");
        var error = Assert.Single(result.Errors);
        Assert.Equal(id, error.FullyQualifiedErrorId);
        Assert.Equal(category, error.CategoryInfo.Category);
        Assert.Equal(target, error.TargetObject is PSObject wrapped ? wrapped.BaseObject : error.TargetObject);
        Assert.Equal(["still here"], result.Texts);
        Assert.Equal(shown, Unwrapped(module.Host.Render(script)));
    }

    [Fact]
    [Item(33)]
    public void An_empty_period_ends_the_command()
    {
        var error = Assert.Single(module.Host.Invoke("Get-Article -After 2024-03 -Before 2024-02").Errors);
        Assert.Equal("PeriodIsEmpty,Corpus.PowerShell.Commands.GetArticleCommand", error.FullyQualifiedErrorId);
        Assert.Equal("The period from 2024-03-01 00:00:00Z (-After) to 2024-02-01 00:00:00Z (-Before) is empty.", error.ErrorDetails.Message);
        Assert.Equal("Give -Before a later time than -After.", error.ErrorDetails.RecommendedAction);
    }

    [Theory]
    [InlineData("3/4/2024")]
    [InlineData("tomorrow")]
    [InlineData("2024-02-30")]
    [InlineData("9999 years ago")]
    [InlineData("")]
    public void What_is_no_date_is_refused_with_examples_of_dates(string date)
    {
        var error = Assert.Single(module.Host.Invoke("param($date) Get-Article -After $date", date).Errors);
        Assert.StartsWith("ParameterArgumentTransformationError,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(
            $"'{date}' is no date. Write it as '2024', '2024-03', '2024-03-15', '2024-03-15T18:30Z', '15 March 2024', 'yesterday' or '7 days ago'.",
            error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_known_flow_on_past_one_that_is_not()
    {
        var result = module.Host.Invoke("Get-Quote -Speaker nobody, *neill");
        Assert.Equal("nobody", Assert.Single(result.Errors).TargetObject);
        Assert.Equal(["Nobody asked the crews"], result.Texts);
    }

    [Theory]
    [InlineData("Get-Article | Get-Quote -Speaker nobody")]
    [InlineData("'lund', 'harbour' | Get-Quote -Outlet nobody")]
    public void A_name_is_reported_once_however_many_objects_are_piped(string script) =>
        Assert.Single(module.Host.Invoke(script).Errors);

    [Theory]
    [InlineData("Get-Quote -Kind Spoken")]
    [InlineData("Find-Claim x -First 0")]
    [InlineData("Find-Claim -Query ''")]
    public void The_engine_refuses_what_cannot_be_meant(string script) =>
        Assert.IsType<ParameterBindingException>(Assert.Single(module.Host.Invoke(script).Errors).Exception, exactMatch: false);

    /// <summary>The view breaks long messages at the width of the screen.</summary>
    private static string Unwrapped(string shown) =>
        string.Join('\n', shown.Split("\n  Recommendation: ").Select(part => part.Replace("\n", " ", StringComparison.Ordinal)).ToArray() is [var message, var advice]
            ? new[] { message, "  Recommendation: " + advice }
            : [shown]);
}
