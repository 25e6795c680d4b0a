using System.Reflection;

namespace Corpus.Search.Words;

/// <summary>Reads the lexicon files that are embedded in the assembly: an entry a line, comments behind <c>#</c> at its beginning.</summary>
internal static class LexiconFile
{
    /// <summary>The lines of a file that are no comments and not empty.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The lexicon {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The entries of a file, each as its fields between <c> ; </c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static IEnumerable<string[]> Entries(string name) => Lines(name).Select(line => line.Split([" ; "], StringSplitOptions.None));
}
