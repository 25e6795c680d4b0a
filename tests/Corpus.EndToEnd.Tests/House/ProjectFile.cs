using System.Xml.Linq;

namespace Corpus.EndToEnd.Tests.House;

/// <summary>A project file, as far as the rules of the house look at it.</summary>
internal sealed record ProjectFile(string Path, XElement Xml)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public IEnumerable<Arrow> Arrows =>
        Xml.Descendants("ProjectReference").Select(reference => new Arrow(
            Name,
            System.IO.Path.GetFileNameWithoutExtension(Value(reference, "Include")!.Replace('\\', '/')),
            Value(reference, "ReferenceOutputAssembly") != "false"));

    /// <summary>Packages that go along to whoever uses the project.</summary>
    public IEnumerable<string> RunTimePackages =>
        Xml.Descendants("PackageReference")
            .Where(reference => !string.Equals(Value(reference, "PrivateAssets"), "all", StringComparison.OrdinalIgnoreCase))
            .Select(reference => Value(reference, "Include") ?? "");

    public static ProjectFile Read(string path) => new(path, XElement.Load(Repository.Absolute(path)));

    public static IEnumerable<ProjectFile> All(string folder) =>
        Repository.WrittenFiles().Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(".csproj", StringComparison.Ordinal)).Select(Read);

    private static string? Value(XElement element, string name) => element.Attribute(name)?.Value ?? element.Element(name)?.Value;
}

/// <summary>One project refers to another.</summary>
/// <param name="From">Who refers.</param>
/// <param name="To">Who is referred to.</param>
/// <param name="IsAssembly">Whether it sees the types of the other; otherwise it only needs it built.</param>
internal sealed record Arrow(string From, string To, bool IsAssembly)
{
    public override string ToString() => $"{From} -> {To}{(IsAssembly ? "" : " (content)")}";
}
