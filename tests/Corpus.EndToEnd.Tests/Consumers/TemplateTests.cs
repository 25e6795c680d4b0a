using Corpus.EndToEnd.Tests.Documentation;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>What <c>dotnet new corpus</c> makes, in a folder of its own.</summary>
public sealed class TemplateTests : IDisposable
{
    private const string Readme = "templates/Corpus.Templates/README.md";

    private readonly Consumer _user = new(PackageFeed.Shared);

    [Fact]
    public void What_the_README_of_the_templates_shows_is_what_comes_out()
    {
        var blocks = Fence.Of(Readme);
        var folder = _user.Folder;
        foreach (var block in blocks)
            Assert.Contains(block.Output ?? "Passed!", RunLines(block.Text, ref folder), StringComparison.Ordinal);

        Assert.Equal(["sh", "sh"], blocks.Select(block => block.Language));
        Assert.Equal(3, File.ReadAllLines(_user.PathOf("Press/Press/Program.cs")).Count(line => line != ""));
    }

    [Fact]
    public void The_pages_show_the_same_as_the_README_of_the_templates()
    {
        var blocks = Fence.Of(Readme).Select(block => (block.Text, block.Output));
        Assert.Equal(blocks, Fence.Of("docs/templates.md").Select(block => (block.Text, block.Output)));
        Assert.Contains(blocks.First().Output, Fence.Of("README.md").Select(block => block.Output));
    }

    /// <summary>NuGet takes a project called Corpus for the package; a name that is none in C# is one for a folder.</summary>
    [Theory]
    [InlineData("corpus", "net8.0")]
    [InlineData("daily-post 2", "net10.0")]
    public void A_corpus_may_have_any_name_and_be_for_each_framework(string name, string framework)
    {
        Install();
        Directory.CreateDirectory(_user.PathOf(name));
        New(_user.PathOf(name), "corpus", "--framework", framework).Succeeded();

        var build = Dotnet.Execute(_user.PathOf(name), "build").Succeeded();

        Assert.Contains(" 0 Warning(s)", build, StringComparison.Ordinal);
        Assert.Equal(
            Fence.Of(Readme)[0].Output,
            Dotnet.Execute(_user.Folder, "exec", "--roll-forward", "Major", _user.PathOf($"{name}/{name}/bin/Debug/{framework}/{name}.dll")).Succeeded());
    }

    public void Dispose() => _user.Dispose();

    /// <summary>Runs lines that a user types, but with the version of this run, as it is no release; what they print.</summary>
    private string RunLines(string lines, ref string folder)
    {
        var output = "";
        foreach (var line in lines.TrimEnd().Split('\n'))
        {
            var words = line.Split(' ');
            switch (words)
            {
                case ["cd", var name]:
                    folder = Path.Combine(folder, name);
                    break;
                case ["dotnet", "new", "install", "Corpus.Templates"]:
                    Install();
                    break;
                case ["dotnet", "new", .. var arguments]:
                    output += New(folder, arguments).Succeeded();
                    break;
                case ["dotnet", .. var arguments]:
                    output += Dotnet.Execute(folder, arguments).Succeeded();
                    break;
                default:
                    throw new Xunit.Sdk.XunitException($"Nobody knows how to run '{line}'.");
            }
        }
        return output;
    }

    private void Install() => New(_user.Folder, "install", $"Corpus.Templates@{PackageFeed.Shared.Version}").Succeeded();

    // With a list of templates of its own: the one of whoever runs the tests stays as it is.
    private Run New(string folder, params string[] arguments) =>
        Dotnet.Execute(folder, ["new", .. arguments, "--debug:custom-hive", _user.PathOf("templates")]);
}
