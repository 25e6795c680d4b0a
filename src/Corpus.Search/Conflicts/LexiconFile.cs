using System.Reflection;

namespace Corpus.Search.Conflicts;

/// <summary>Reads the lexicon files: one entry a line, fields between <c> ; </c>, comments after <c>#</c>.</summary>
internal static class LexiconFile
{
    /// <summary>The entries of a file below Lexicon/, each as its fields.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Conflicts/" + name)
            ?? throw new InvalidOperationException($"The lexicon {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split([" ; "], StringSplitOptions.None);
        }
    }
}
