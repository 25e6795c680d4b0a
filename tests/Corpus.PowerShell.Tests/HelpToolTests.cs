using System.Diagnostics;
using System.Management.Automation;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

/// <summary>The build must fail, with file and line, where a page and its cmdlet differ.</summary>
public sealed class HelpToolTests : IDisposable
{
    private readonly DirectoryInfo _docs = Directory.CreateTempSubdirectory("corpus-docs-");

    public HelpToolTests()
    {
        var cmdlets = _docs.CreateSubdirectory("cmdlets");
        foreach (var page in Directory.GetFiles(Path.Combine(BuiltModule.Repository, "docs", "cmdlets")))
            File.Copy(page, Path.Combine(cmdlets.FullName, Path.GetFileName(page)));
    }

    [Theory]
    [InlineData("Quotes with these ids, as the property Id gives them. An id that the corpus does not have is an error.\n", "", "-Id needs a description.")]
    [InlineData("### -Id\n", "### -Ident\n", "The parameters must be, in this order: After, Article, Before, Corpus, Id, InputObject, Kind, Language, Outlet, Speaker, Stance, Text")]
    [InlineData("Accepted values: Direct, Indirect, Mixed\n", "Accepted values: Direct\n", "The fields of -Kind must be: Type: QuoteKind[] | Parameter Sets: (All) | Aliases: | Accepted values: Direct, Indirect, Mixed | Required: False | Position: Named | Default value: None | Accept pipeline input: False | Accept wildcard characters: False")]
    [InlineData("[-Id <String[]>] ", "", "The syntax must be: Get-Quote [[-Speaker] <String[]>] [-After <DateTime>] [-Article <String[]>] [-Before <DateTime>] [-Corpus <String[]>] [-Id <String[]>] [-InputObject <PSObject>] [-Kind <QuoteKind[]>] [-Language <String[]>] [-Outlet <String[]>] [-Stance <Stance[]>] [-Text <String[]>] [<CommonParameters>]")]
    [InlineData("### Corpus.Model.Quote\n", "### System.String\n", "The outputs must be: Corpus.Model.Quote")]
    [InlineData("Gets what sources are reported to have said.\n", "", "Synopsis and description must say something.")]
    [InlineData("The speaker may be given by position. The words stand in quotation marks in the article.\n", "", "The example 'Example 2: Direct speech only' needs code and a sentence.")]
    public void A_page_that_differs_from_its_cmdlet_is_an_error_at_its_line(string old, string replacement, string message)
    {
        var page = Path.Combine(_docs.FullName, "cmdlets", "Get-Quote.md");
        var text = File.ReadAllText(page);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(page, text.Replace(old, replacement, StringComparison.Ordinal));
        var (code, errors) = Run();
        Assert.Equal(1, code);
        var error = Assert.Single(errors);
        Assert.StartsWith($"{page}(", error, StringComparison.Ordinal);
        Assert.EndsWith($"): error HELP0001: {message}", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cmdlet_without_a_page_and_a_page_without_a_cmdlet_are_errors()
    {
        var folder = Path.Combine(_docs.FullName, "cmdlets");
        var page = Path.Combine(folder, "Get-Speaker.md");
        File.WriteAllText(Path.Combine(folder, "Get-Nothing.md"), File.ReadAllText(page).Replace("# Get-Speaker", "# Get-Nothing", StringComparison.Ordinal));
        File.Delete(page);
        var (code, errors) = Run();
        Assert.Equal(1, code);
        Assert.Equal([$"{page}(1): error HELP0001: The cmdlet Get-Speaker has no page.", $"{Path.Combine(folder, "Get-Nothing.md")}(1): error HELP0001: There is no cmdlet 'Get-Nothing'."], errors);
    }

    [Fact]
    public void Pages_that_agree_become_the_help_that_the_module_has()
    {
        Assert.Equal(0, Run().Code);
        const string name = "Corpus.PowerShell.dll-Help.xml";
        Assert.Equal(File.ReadAllText(Path.Combine(BuiltModule.Folder, "en-US", name)), File.ReadAllText(Path.Combine(_docs.FullName, "out", name)));
    }

    public void Dispose() => _docs.Delete(recursive: true);

    private (int Code, IReadOnlyList<string> Errors) Run()
    {
        string[] arguments =
        [
            "exec", BuiltModule.HelpTool,
            "--assembly", Path.Combine(BuiltModule.Folder, "Corpus.PowerShell.dll"),
            "--engine", typeof(PSObject).Assembly.Location,
            "--pages", _docs.FullName,
            "--project-url", BuiltModule.ProjectUrl,
            "--out", Path.Combine(_docs.FullName, "out"),
        ];
        using var tool = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", arguments) { RedirectStandardError = true })!;
        var errors = tool.StandardError.ReadToEnd();
        tool.WaitForExit();
        return (tool.ExitCode, errors.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
