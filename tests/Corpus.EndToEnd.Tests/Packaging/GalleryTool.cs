using Corpus.EndToEnd.Tests.Consumers;

namespace Corpus.EndToEnd.Tests.Packaging;

/// <summary>The tool of the build that makes the package of the module.</summary>
internal static class GalleryTool
{
    private static readonly string _program = Repository.Absolute($"build/Corpus.Gallery/bin/{Repository.Configuration}/net10.0/Corpus.Gallery.dll");

    public static Run Run(params string[] arguments) => Dotnet.Execute(Repository.Root, ["exec", _program, .. arguments]);
}
