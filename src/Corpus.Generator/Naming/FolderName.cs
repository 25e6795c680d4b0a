using Corpus.Faces.Naming;

namespace Corpus.Generator.Naming;

/// <summary>The name of the class that stands for a folder.</summary>
internal static class FolderName
{
    /// <summary>What a folder without a letter or digit is called, and what stands behind a name that is taken.</summary>
    private const string Word = "Folder";

    /// <summary>The name, made of the folder's words as that of an article is made of its title.</summary>
    /// <param name="folder">The name of the folder alone.</param>
    /// <param name="reserved">Names that the class around it has already.</param>
    public static string Of(string folder, IReadOnlyCollection<string> reserved)
    {
        var name = Identifiers.From(folder);
        while (name.Length == 0 || reserved.Contains(name))
            name += Word;
        return name;
    }
}
