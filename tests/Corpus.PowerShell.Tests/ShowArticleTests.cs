using System.Text.RegularExpressions;
using Corpus.Model;
using Corpus.PowerShell.Tests.Corpora;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

/// <summary>Reading an article with its quotes marked.</summary>
[Collection(ModuleCollection.Name)]
public sealed class ShowArticleTests(HarbourModule module)
{
    [Theory]
    [InlineData("Show-Article *evening | Where-Object Kind -eq Paragraph", "\"[1: Nobody asked the crews],\" Sean O'Neill said, and Ms Lund denied that [2: the crews were forgotten]. Maria Lund left.|Jan Harbour, a captain known as Harbour, believes that [3: the \"fair pay\" is a trick].")]
    [InlineData("Show-Article *morning | Where-Object Kind -eq Speakers", "[1: Maria Lund] 2, [2: Harbour] 1")]
    [InlineData("Show-Article streik | Where-Object Kind -eq Details", "Abendblatt, 2023-12-31, streik.md")]
    [InlineData("'streik' | Show-Article | Where-Object Kind -eq Title", "Streik vorbei")]
    [InlineData("Get-Quote -Text sail, never | Show-Article | Where-Object Kind -eq Title | ForEach-Object { $_.Article.Id }", "2024/morning")]
    [InlineData("Show-Article -Speaker *neill | Where-Object Kind -eq Title | ForEach-Object { $_.Article.Id }", "2024/zz-evening")]
    [InlineData("Show-Article nothing*", "")]
    public void An_article_is_shown_part_by_part(string script, string expected) => Assert.Equal(expected, string.Join("|", module.Host.Texts(script)));

    [Fact]
    public void Words_of_one_source_inside_those_of_another_have_brackets_inside_brackets()
    {
        var builder = new ArticleBuilder("a.txt", "Dam\n\nAna Ruiz said that Ivo Moran had told her that the dam leaks.\n");
        var (ruiz, moran) = (builder.Speaker("Ana Ruiz"), builder.Speaker("Ivo Moran"));
        using var copy = new ModuleCopy("corpus.bin", CorpusFile.Pack([builder
            .Quote(QuoteKind.Indirect, "Ivo Moran had told her that the dam leaks", ruiz, "said that")
            .Quote(QuoteKind.Indirect, "the dam leaks", moran, "told her that", from: 0)
            .Build()]));
        using var host = new ModuleHost(copy.Manifest);
        Assert.Equal(
            ["Ana Ruiz said that [1: Ivo Moran had told her that [2: the dam leaks]]."],
            host.Texts("Show-Article | Where-Object Kind -eq Paragraph"));
    }

    [Fact]
    public void Without_the_brackets_it_is_what_stands_in_the_article() => Assert.Equal(
        module.Host.Texts("Get-Article | ForEach-Object Paragraphs").Where(text => !text.Contains('[', StringComparison.Ordinal)),
        module.Host.Texts("Show-Article | Where-Object Kind -eq Paragraph").Select(text => Regex.Replace(text, @"\[([0-9]+|\?): |\]", "")));

    [Fact]
    public void A_terminal_has_a_colour_for_each_speaker_and_the_same_words()
    {
        using var terminal = new ModuleHost(module.Manifest, terminal: true);
        var shown = terminal.Render("Show-Article *evening");
        Assert.Contains("\"\u001b[96m[1: Nobody asked the crews]\u001b[0m,\"", shown, StringComparison.Ordinal);
        Assert.Contains("\u001b[93m[2: the crews", shown, StringComparison.Ordinal);
        Assert.Equal(module.Host.Render("Show-Article *evening"), Regex.Replace(shown, "\u001b\\[[0-9;]*m", ""));
    }

    [Theory]
    [InlineData("PlainText")]
    [InlineData("NO_COLOR")]
    public void Who_wants_no_colours_gets_none(string wish)
    {
        using var terminal = new ModuleHost(module.Manifest, terminal: true);
        try
        {
            if (wish == "NO_COLOR")
                Environment.SetEnvironmentVariable("NO_COLOR", "1");
            else
                terminal.Texts("$PSStyle.OutputRendering = 'PlainText'");
            Assert.DoesNotContain("\u001b[96m", terminal.Render("Show-Article *evening; Find-Claim never"), StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("NO_COLOR", null);
            terminal.Texts("$PSStyle.OutputRendering = 'Host'");
        }
    }

    [Theory]
    [InlineData(30)]
    [InlineData(64)]
    [InlineData(200)]
    public void Lines_keep_to_the_width_of_the_screen_and_to_one_that_can_be_read(int width)
    {
        using var host = new ModuleHost(BuiltModule.Manifest, width: width);
        Assert.All(host.Render("Show-Article").Split('\n'), line => Assert.InRange(line.Length, 0, Math.Min(width, 100)));
    }

    [Fact]
    public void The_first_part_comes_before_the_rest_is_taken_apart() =>
        Assert.Equal(["Strike ends"], module.Host.Texts("Show-Article | Select-Object -First 1"));
}
