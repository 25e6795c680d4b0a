using Corpus.Faces;
using Corpus.Generator.Naming;
using Corpus.Generator.Parsing;
using Corpus.Generator.Specification;
using Corpus.Model;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Emission;

/// <summary>Emits what the classes of folders have besides their articles: comments, and a list of everything below.</summary>
/// <remarks>A file of its own, which changes with the folders alone.</remarks>
internal static class FolderEmitter
{
    public const string HintName = "Folders.g.cs";

    public static RoslynText Emit(ValueList<FolderClass> folders, GeneratorOptions options) => GeneratedFile.Of(options, "", (writer, space) =>
    {
        EmitClasses(writer, options.RootClass, "The articles of {0} by name.", folders, options, folder =>
        {
            if (folder.Folders.Count == 0)
                return;
            writer.Line($"/// <summary>All articles of {Shown(folder)} and of the folders in it, in ordinal order of their paths.</summary>");
            var list = string.Join(", ", folder.Folders.Select(StringLiteral.Of));
            writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<{space}.Article> All {{ get; }} = new {space}.ArticleList({list});");
        });
        if (options.QuoteMembers)
            EmitClasses(writer, ReservedNames.QuotesClass, "For each article of {0} a class that gives its quotes names.", new(folders.Where(folder => folder.Folders.Count > 0)), options, _ => { });
    });

    private static void EmitClasses(
        SourceWriter writer, string root, string summary, ValueList<FolderClass> folders, GeneratorOptions options, Action<FolderClass> members)
    {
        writer.Open($"{options.Visibility} static partial class {root}");
        foreach (var folder in folders)
        {
            var own = folder.Name.LastIndexOf('.');
            NestedClasses.Within(writer, own < 0 ? "" : folder.Name.Substring(0, own), () =>
            {
                writer.Line($"/// <summary>{(folder.Folders.Count == 0 ? "Former names of articles that have moved." : string.Format(System.Globalization.CultureInfo.InvariantCulture, summary, Shown(folder)))}</summary>");
                writer.Line(GeneratedFile.Attribute);
                NestedClasses.Within(writer, folder.Name.Substring(own + 1), () => members(folder));
            });
        }
        writer.Close();
    }

    private static string Shown(FolderClass folder) =>
        string.Join(" and ", folder.Folders.Select(path => $"<c>{CommentText.Xml(CommentText.OneLine(path))}</c>"));
}
