using System.Reflection;

namespace Corpus.Search.Words;

/// <summary>Reads the lexicon files that are embedded in the assembly: an entry a line, comments behind <c>#</c> at its beginning.</summary>
internal static class LexiconFile
{
    private static readonly char[] _ends = ['\r', '\n'];

    /// <summary>The lines of a file that are no comments and not empty.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static string[] Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The lexicon {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Array.FindAll(reader.ReadToEnd().Split(_ends, StringSplitOptions.RemoveEmptyEntries), line => line[0] != '#');
    }

    /// <summary>The entries of a file, each as its fields between <c> ; </c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static IEnumerable<string[]> Entries(string name) => Lines(name).Select(line => line.Split([" ; "], StringSplitOptions.None));
}
