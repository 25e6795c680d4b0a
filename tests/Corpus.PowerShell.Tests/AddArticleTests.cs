using System.Management.Automation;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class AddArticleTests : IDisposable
{
    private const string PageSeed = "2024-05-31-the-harbour-wall-is-closed.md";
    private const string Lines = "'The Ferry Gets a Second Captain', '', 'Nora Weiss said: \"I have waited for it for nine years.\"'";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus add [1] ");
    private readonly ModuleHost _host;

    public AddArticleTests(HarbourModule module)
    {
        _host = module.Host;
        Directory.CreateDirectory(Seeds);
        File.WriteAllText(Path.Combine(_folder.FullName, "page.html"), SavedPage.Html);
        Go(_folder.FullName);
    }

    private string Seeds => Path.Combine(_folder.FullName, "seeds");

    private IEnumerable<string> Written => Directory.EnumerateFiles(Seeds, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Seeds, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    [Fact]
    public void A_saved_page_becomes_a_seed_named_by_date_and_title()
    {
        Assert.Empty(_host.Texts("Add-Article page.html"));
        Assert.Equal([PageSeed], Written);
        Assert.StartsWith(
            """
            ---
            title: The Harbour Wall Is Closed
            published: 2024-05-31T08:00:00+02:00
            outlet: The Ansel Mercury
            author: Helen Marsh
            language: en
            url: https://mercury.example/wall
            ---

            # The Harbour Wall Is Closed

            The old harbour wall will be closed
            """, Read(PageSeed), StringComparison.Ordinal);
    }

    [Fact]
    public void The_new_seed_is_read_by_the_session() => Assert.Equal(
        ["Ingrid Halvorsen"],
        _host.Texts("Add-Article page.html; Import-Corpus seeds -Name Added -Force; (Get-Quote -Corpus Added -Text *winter*).Speaker.Name; Remove-Corpus Added"));

    [Fact]
    public void What_is_stated_wins_over_what_the_page_says()
    {
        _host.Texts("Add-Article page.html -Title 'Wall: \"closed\"' -Published '1 June 2024' -Outlet Coast -Author 'A B', 'C D' -Language en-GB -Url https://a.example/b -Id wall");
        Assert.StartsWith(
            "---\nid: wall\ntitle: \"Wall: \\\"closed\\\"\"\npublished: 2024-06-01\noutlet: Coast\nauthor:\n- A B\n- C D\nlanguage: en-GB\nurl: https://a.example/b\n---\n",
            Read("2024-06-01-wall-closed.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Lines + " | Add-Article -Published 2024-05-31")]
    [InlineData("Add-Article -Text (" + Lines + ") -Published 2024-05-31")]
    [InlineData("[pscustomobject]@{ Text = (" + Lines + "); Published = '2024-05-31' } | Add-Article")]
    [InlineData("$null, " + Lines + " | Add-Article -Published 2024-05-31")]
    public void Text_comes_in_lines_as_a_parameter_or_in_objects(string script)
    {
        Assert.Empty(_host.Texts(script));
        Assert.Equal(["2024-05-31-the-ferry-gets-a-second-captain.txt"], Written);
        Assert.EndsWith("\n\nThe Ferry Gets a Second Captain\n\nNora Weiss said: \"I have waited for it for nine years.\"", Read(Written.Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_bring_what_is_known_of_each()
    {
        _host.Texts("[pscustomobject]@{ Text = 'He said: \"It is one.\"'; Title = 'One' }, [pscustomobject]@{ Text = 'She said: \"It is another.\"'; Title = 'Two'; Author = 'X' } | Add-Article");
        Assert.Equal(["one.txt", "two.txt"], Written);
        Assert.DoesNotContain("author", Read("one.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[IO.FileInfo]::new((Join page.html)) | Add-Article -PassThru")]
    [InlineData("Add-Article -LiteralPath page.html -PassThru")]
    [InlineData("Add-Article *.html -PassThru")]
    public void Files_come_by_the_pipeline_by_name_and_by_pattern(string script)
    {
        var file = Assert.Single(_host.Invoke($"function Join($name) {{ [IO.Path]::Combine('{_folder.FullName}', $name) }}; {script}").Output);
        Assert.Equal(Path.Combine(Seeds, PageSeed), Assert.IsType<FileInfo>(file.BaseObject).FullName);
    }

    [Theory]
    [InlineData("[IO.File]::ReadAllText((Join page.html)) | Add-Article")]
    [InlineData("[IO.File]::ReadAllLines((Join page.html)) | Add-Article")]
    public void The_source_of_a_page_is_read_as_a_page(string script)
    {
        _host.Texts($"function Join($name) {{ [IO.Path]::Combine('{_folder.FullName}', $name) }}; {script}");
        Assert.Equal([PageSeed], Written);
        Assert.DoesNotContain("<", Read(PageSeed), StringComparison.Ordinal);
    }

    [Fact]
    public void What_if_writes_nothing_and_makes_no_folder()
    {
        Assert.Contains("What if: Performing the operation \"Add the article 'The Harbour Wall Is Closed'\" on target", _host.Render("Add-Article page.html -Destination new -WhatIf"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, "new")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        _host.Texts("Add-Article page.html -Destination seeds/2024/may");
        Assert.Equal(["2024/may/" + PageSeed], Written);
    }

    [Fact]
    public void An_existing_file_is_replaced_with_Force_alone()
    {
        File.WriteAllText(Path.Combine(Seeds, PageSeed), "mine");
        Refused("Add-Article page.html", "ArticleExists");
        Assert.Equal("mine", Read(PageSeed));
        _host.Texts("Add-Article page.html -Force");
        Assert.StartsWith("---", Read(PageSeed), StringComparison.Ordinal);
        _host.Texts("Add-Article page.html -Force");
        Assert.Single(Written);
    }

    [Fact]
    public void An_article_that_the_corpus_has_is_told_with_its_file()
    {
        File.WriteAllText(Path.Combine(Seeds, "old.txt"), string.Join("\n\n", Paragraphs()));
        var error = Refused("Add-Article page.html", "ArticleCopied");
        Assert.Equal(Path.Combine(Seeds, "old.txt"), error.TargetObject);
        Assert.Contains("The corpus has the same text as 'The Harbour Wall Is Closed' already", error.Exception.Message, StringComparison.Ordinal);
        Refused("Add-Article page.html -Force", "ArticleCopied");
        _host.Texts("Add-Article page.html -AllowDuplicate");
        Assert.Equal([PageSeed, "old.txt"], Written);
    }

    [Fact]
    public void An_edited_copy_is_told_with_how_much_is_the_same()
    {
        File.WriteAllText(Path.Combine(Seeds, "old.txt"), string.Join("\n\n", Paragraphs()).Replace("eleven", "twelve", StringComparison.Ordinal));
        Assert.Matches("The corpus has 9[0-9] per cent of the same text", Refused("Add-Article page.html", "ArticleCopied").Exception.Message);
    }

    [Fact]
    public void Two_copies_in_one_command_are_one_article()
    {
        File.Copy(Path.Combine(_folder.FullName, "page.html"), Path.Combine(_folder.FullName, "page2.html"));
        Refused("Add-Article page.html, page2.html -Title Other", "ArticleExists", "ArticleCopied");
        Assert.Single(Written);
    }

    [Fact]
    public void A_file_that_is_no_article_costs_itself_alone()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "bad.txt"), "---\ntitle: 'Here's wrong'\n---\nText");
        File.WriteAllText(Path.Combine(_folder.FullName, "empty.html"), "<title>Nothing</title>");
        File.WriteAllText(Path.Combine(_folder.FullName, "notes.pdf"), "x");
        var errors = _host.Invoke("Add-Article bad.txt, empty.html, notes.pdf, nowhere.txt, page.html").Errors;
        Assert.Equal(["ArticleLeftOut", "ArticleLeftOut", "ArticleFileNotKnown"], errors.Select(Id).Where(id => id != "PathNotFound"));
        Assert.Contains(errors, error => error.Exception.Message.Contains("bad.txt(2,", StringComparison.Ordinal) && error.Exception.Message.Contains("CORP0004", StringComparison.Ordinal));
        Assert.Equal([PageSeed], Written);
    }

    [Theory]
    [InlineData("Add-Article -Title x", "NothingToAdd")]
    [InlineData("12 | Add-Article", "ArticleInputNotUnderstood")]
    [InlineData("Add-Article page.html -Destination page.html", "DestinationIsFile")]
    [InlineData("Add-Article page.html -Destination Env:", "PathNotOfFiles")]
    [InlineData("Add-Article page.html -Title a, b", "ParameterArgumentValidationError")]
    [InlineData("Add-Article page.html -Url wall.html", "ParameterArgumentValidationError")]
    [InlineData("Add-Article page.html -Language 'English language'", "ParameterArgumentValidationError")]
    [InlineData("Add-Article page.html -Published 3/4/2024", "ParameterArgumentTransformationError")]
    public void What_cannot_be_meant_is_refused(string script, string id)
    {
        Refused(script, id);
        Assert.Empty(Written);
    }

    [Fact]
    public void Where_no_corpus_folder_is_the_error_says_what_to_do()
    {
        var elsewhere = Directory.CreateTempSubdirectory("corpus-none-");
        File.WriteAllText(Path.Combine(elsewhere.FullName, "page.html"), SavedPage.Html);
        Go(elsewhere.FullName);
        var error = Refused("Add-Article page.html", "CorpusFolderNotFound");
        Assert.Contains("-Destination", error.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
        Go(_folder.FullName);
        elsewhere.Delete(recursive: true);
    }

    [Fact]
    public void What_the_build_will_warn_of_is_a_warning_at_once() =>
        Assert.Contains("CORP0003", Assert.Single(_host.Invoke("'He said: \"It is open, and it will stay open for the whole of the summer.\"' | Add-Article").Warnings), StringComparison.Ordinal);

    [Fact]
    public void Outlets_and_languages_that_are_known_are_offered()
    {
        Assert.Contains("'Evening Star'", _host.Complete("Add-Article page.html -Outlet ev").Select(offer => offer.CompletionText));
        Assert.Contains("en", _host.Complete("Add-Article page.html -Language ").Select(offer => offer.CompletionText));
    }

    [Fact]
    public void Adding_stops_when_it_is_asked_to()
    {
        for (var i = 0; i < 2000; i++)
            File.WriteAllText(Path.Combine(Seeds, $"{i}.txt"), $"Title number {i} of many\n\nHe said: \"It is {i}.\"");
        using var pipeline = _host.NewPipeline();
        pipeline.AddScript("1..1000 | ForEach-Object { [pscustomobject]@{ Text = \"She said: 'This is text number $_ of a thousand, and of no use.'\"; Title = \"T $_\" } } | Add-Article -AllowDuplicate");
        var running = pipeline.BeginInvoke();
        pipeline.Stop();
        Assert.Equal(PSInvocationState.Stopped, pipeline.InvocationStateInfo.State);
        Assert.True(running.IsCompleted);
        Assert.Empty(Directory.EnumerateFiles(Seeds, "*.tmp"));
    }

    [Fact]
    public void Another_culture_makes_the_same_seed()
    {
        using var turkish = new ModuleHost(BuiltModule.Manifest, culture: "tr-TR");
        turkish.Texts("param($folder) $null = $ExecutionContext.SessionState.Path.SetLocation([WildcardPattern]::Escape($folder))", _folder.FullName);
        turkish.Texts("Add-Article page.html -Title 'ISLAND IN THE MIST'");
        Assert.Equal(["2024-05-31-island-in-the-mist.md"], Written);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_an_error_and_leaves_nothing()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "blocked"), "");
        Refused("Add-Article page.html -Destination blocked/inner", "ArticleNotWritten");
        Assert.Empty(Directory.EnumerateFiles(_folder.FullName, "*.tmp", SearchOption.AllDirectories));
    }

    public void Dispose()
    {
        Go(Path.GetTempPath());
        _folder.Delete(recursive: true);
    }

    private void Go(string folder) => _host.Texts("param($folder) $null = $ExecutionContext.SessionState.Path.SetLocation([WildcardPattern]::Escape($folder))", folder);

    private string Read(string name) => File.ReadAllText(Path.Combine(Seeds, name));

    private static string Id(ErrorRecord error) => error.FullyQualifiedErrorId.Split(',')[0];

    private ErrorRecord Refused(string script, params string[] ids)
    {
        var errors = _host.Invoke(script).Errors;
        Assert.All(errors, error => Assert.Contains(Id(error), ids));
        return Assert.Single(errors);
    }

    private static IEnumerable<string> Paragraphs() =>
        System.Text.RegularExpressions.Regex.Matches(SavedPage.Html, "<p>(.*?)</p>").Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)).Prepend("The Harbour Wall Is Closed");
}
