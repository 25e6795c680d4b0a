using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Reading;

namespace Corpus.Authoring.Tests;

/// <summary>A folder of seeds of its own for one test.</summary>
internal sealed class SeedFolder : IDisposable
{
    public const string Text = """
        The Harbour Wall Is Closed for Three Months

        The old harbour wall will be closed for three months from Monday, the council of Varnholt decided on Thursday evening after a long debate.

        "We cannot wait for another winter," said Mayor Ingrid Halvorsen. "The stones move, and everybody in this town has seen it."

        Engineers found eleven cracks in the summer, and the largest of them is wide enough for a hand, according to the report that was read in the hall.

        """;

    private readonly string _parent = Path.Combine(Path.GetTempPath(), $"corpus-authoring-{Guid.NewGuid():N}");

    public SeedFolder()
    {
        Root = Path.Combine(_parent, "seeds");
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    public IEnumerable<string> Files => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public string Write(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public PlannedSeed Plan(string text, StatedMetadata? stated = null)
    {
        var seed = new ArticleAdder(Root).PlanText(text, stated ?? StatedMetadata.Nothing, out var fault, CancellationToken.None);
        Assert.Null(fault);
        return seed!;
    }

    public PlannedSeed PlanFile(string path, StatedMetadata? stated = null)
    {
        var seed = new ArticleAdder(Root).PlanFile(path, stated ?? StatedMetadata.Nothing, out var fault, CancellationToken.None);
        Assert.Null(fault);
        return seed!;
    }

    public static ExtractionResult Extract(string path, string text) =>
        ArticleExtractor.Extract(new SeedFile(SeedDecoder.Decode(path, Encoding.UTF8.GetBytes(text)).Source!, null));

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
