using System.Text.RegularExpressions;

namespace Corpus.EndToEnd.Tests.House;

public sealed class HouseTests
{
    /// <summary>Longer than any file needs to be that has one subject.</summary>
    private const int LongestFile = 600;

    private static readonly string[] _textExtensions =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".xml", ".ps1", ".psd1", ".ps1xml", ".md", ".yaml", ".yml", ".sh", ".txt", ".runsettings", ".editorconfig", ""];

    /// <summary>Who may see the types of whom. A project that is not listed has no place in the house yet.</summary>
    private static readonly Dictionary<string, string[]> _assemblyArrows = new(StringComparer.Ordinal)
    {
        ["Corpus.Model"] = [],
        ["Corpus.Extraction"] = ["Corpus.Model"],
        ["Corpus.Search"] = ["Corpus.Model"],
        ["Corpus.Packing"] = ["Corpus.Model"],
        ["Corpus.Faces"] = ["Corpus.Extraction", "Corpus.Model"],
        ["Corpus.Generator"] = ["Corpus.Faces", "Corpus.Extraction", "Corpus.Model"],
        ["Corpus.Build"] = ["Corpus.Import", "Corpus.Faces", "Corpus.Extraction", "Corpus.Search", "Corpus.Packing", "Corpus.Model"],
        ["Corpus.Seeds"] = ["Corpus.Packing", "Corpus.Model"],
        ["Corpus.Authoring"] = ["Corpus.Html", "Corpus.Extraction", "Corpus.Model"],
        ["Corpus.Export"] = ["Corpus.Search", "Corpus.Packing", "Corpus.Model"],
        ["Corpus.Html"] = ["Corpus.Extraction", "Corpus.Model"],
        ["Corpus.Import"] = ["Corpus.Faces", "Corpus.Extraction", "Corpus.Search", "Corpus.Packing", "Corpus.Model"],
        ["Corpus.Isolation"] = ["Corpus.Authoring", "Corpus.Export", "Corpus.Html", "Corpus.Import"],
        ["Corpus.PowerShell"] = ["Corpus.Authoring", "Corpus.Export", "Corpus.Html", "Corpus.Import", "Corpus.Search", "Corpus.Packing", "Corpus.Model"],
        ["Corpus.Shell"] = [],
    };

    /// <summary>Who may take what another builds, without seeing its types.</summary>
    private static readonly Dictionary<string, string[]> _contentArrows = new(StringComparer.Ordinal)
    {
        ["Corpus.Build"] = ["Corpus.Generator", "Corpus.Rename"],
        ["Corpus.Seeds"] = ["Corpus.Generator", "Corpus.Build"],
        ["Corpus.PowerShell"] = ["Corpus.Isolation", "Corpus.Seeds", "Corpus.Help", "Corpus.Gallery"],
        ["Corpus.Shell"] = ["Corpus.PowerShell"],
    };

    /// <summary>What Windows PowerShell 5.1 loads: it has none of the packages that netstandard2.0 libraries like to need.</summary>
    private static readonly string[] _loadedByPowerShell = ["Corpus.Model", "Corpus.Packing", "Corpus.Search", "Corpus.PowerShell", "Corpus.Seeds"];

    [Fact]
    public void All_arrows_between_the_projects_go_the_way_of_the_design()
    {
        var wrong = ProjectFile.All("src/").SelectMany(project => project.Arrows).Where(arrow => !IsAllowed(arrow));
        Assert.Empty(wrong.Select(arrow => arrow.ToString()));
    }

    [Fact]
    public void Every_project_under_src_has_its_place_in_the_design() =>
        Assert.Equal(
            _assemblyArrows.Keys.Order(StringComparer.Ordinal),
            ProjectFile.All("src/").Select(project => project.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void No_project_goes_around_the_arrows_by_a_path_to_an_assembly() =>
        Assert.Empty(ProjectFile.All("src/").Where(project => project.Xml.Descendants("HintPath").Any()).Select(project => project.Path));

    [Fact]
    public void What_PowerShell_loads_needs_no_package_at_run_time() =>
        Assert.Empty(
            from project in ProjectFile.All("src/")
            where _loadedByPowerShell.Contains(project.Name)
            from package in project.RunTimePackages
            select $"{project.Name} -> {package}");

    // A template names the version that packing writes into it.
    [Fact]
    public void Package_versions_stand_in_one_file()
    {
        var version = new Regex("<PackageVersion |VersionOverride|<PackageReference [^>]*Version=\"(?!VERSION-OF-)", RegexOptions.CultureInvariant);
        Assert.Equal(["Directory.Packages.props"], FilesWith(version, ".csproj", ".props", ".targets"));
    }

    // '/home/user/' is nobody's: tests may need a path that looks like one.
    [Fact]
    public void No_file_holds_a_path_of_a_machine()
    {
        var path = new Regex(@"(?<![\w.~-])/(?:home|Users|root|work)/(?!user/)\w|[A-Za-z]:\\+Users\\", RegexOptions.CultureInvariant);
        Assert.Empty(FilesWith(path, _textExtensions));
    }

    [Fact]
    public void No_source_file_has_more_lines_than_one_subject_needs() =>
        Assert.Empty(
            from path in Repository.WrittenFiles()
            where path.EndsWith(".cs", StringComparison.Ordinal)
            let lines = File.ReadLines(Repository.Absolute(path)).Count()
            where lines > LongestFile
            select $"{path}: {lines} lines");

    private static bool IsAllowed(Arrow arrow) =>
        (arrow.IsAssembly ? _assemblyArrows : _contentArrows).TryGetValue(arrow.From, out var targets) && targets.Contains(arrow.To);

    private static IEnumerable<string> FilesWith(Regex pattern, params string[] extensions) =>
        Repository.WrittenFiles()
            .Where(path => extensions.Contains(Path.GetExtension(path)) && !IsArticle(path))
            .Where(path => pattern.IsMatch(File.ReadAllText(Repository.Absolute(path))));

    // What stands in an article is data, not ours.
    private static bool IsArticle(string path) => path.Split('/').Any(folder => folder is "seeds" or "Seeds" or "Articles");
}
