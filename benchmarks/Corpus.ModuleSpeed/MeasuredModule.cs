using System.Globalization;
using System.Reflection;

namespace Corpus.ModuleSpeed;

/// <summary>A copy of the assembled module that brings a corpus of a given size.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Manifest">Path of its manifest.</param>
internal sealed record MeasuredModule(int Articles, string Manifest)
{
    private const string CorpusFile = "corpus.bin";

    /// <summary>Copies the module of this build; the corpus is made once and kept in the work folder.</summary>
    public static MeasuredModule Of(int articles, string work)
    {
        var kept = Path.Combine(work, articles.ToString(CultureInfo.InvariantCulture));
        if (!File.Exists(Path.Combine(kept, CorpusFile)))
            Child.Start(Child.Make, articles.ToString(CultureInfo.InvariantCulture), kept);

        var module = Path.Combine(kept, "Corpus");
        if (Directory.Exists(module))
            Directory.Delete(module, recursive: true);
        var built = typeof(MeasuredModule).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == "ModuleFolder").Value!;
        foreach (var source in Directory.GetFiles(built, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(module, Path.GetRelativePath(built, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
        var manifest = Path.Combine(module, "Corpus.psd1");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("'Corpus.Seeds.dll'", $"'../{CorpusFile}'", StringComparison.Ordinal));
        return new MeasuredModule(articles, manifest);
    }
}
