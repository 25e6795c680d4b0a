using Corpus.Extraction.Reading;
using Corpus.Faces.Index;
using Microsoft.CodeAnalysis;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Parsing;

/// <summary>What the compiler hands over of a corpus: one of its files, or a part of the index that the last pack made of them.</summary>
internal abstract class CorpusInput
{
    /// <summary>What a file of the project holds; nothing where it does not belong to the corpus.</summary>
    public static IEnumerable<CorpusInput> Of(AdditionalText file, string? root, CancellationToken cancellation)
    {
        if (root is null)
            return [];
        if (SeedPath.Below(root, file.Path) is { } path && IsKnown(path))
            return file.GetText(cancellation) is { } text ? [new CorpusFile(path, text)] : [];
        if (IsCalled(file, IndexFormat.FileName))
            return IndexParts.Of(file.GetText(cancellation) ?? RoslynText.From(""), cancellation); // An editor shows a file that is not there as an empty one.
        return IsCalled(file, DefaultsFile.Name) && file.GetText(cancellation) is { } defaults ? [new CorpusFile(DefaultsFile.Name, defaults)] : [];
    }

    private static bool IsKnown(string path) =>
        SeedPath.IsSeed(path) || SeedPath.IsSidecar(path) || SeedPath.IsCorrections(path) || SeedPath.IsSettings(path);

    private static bool IsCalled(AdditionalText file, string name) =>
        file.Path.EndsWith(name, StringComparison.Ordinal) && (file.Path.Length == name.Length || file.Path[file.Path.Length - name.Length - 1] is '/' or '\\');
}
