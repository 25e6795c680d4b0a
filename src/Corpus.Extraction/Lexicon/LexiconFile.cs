using System.Reflection;

namespace Corpus.Extraction.Lexicon;

/// <summary>Reads the lexicon files: one entry a line, fields between <c> ; </c>, comments after <c>#</c>.</summary>
internal static class LexiconFile
{
    /// <summary>The entries of a file, each as its fields.</summary>
    /// <param name="name">Path below <c>Lexicon/</c>, such as <c>English/nouns.txt</c>.</param>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The lexicon {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split([" ; "], StringSplitOptions.None);
        }
    }

    /// <summary>The value of a flags enumeration that a comma-separated list of its names in kebab case means.</summary>
    /// <exception cref="ArgumentException">A name is unknown.</exception>
    public static T Flags<T>(string names)
        where T : struct, Enum =>
        (T)Enum.Parse(typeof(T), names.Replace("-", ""), ignoreCase: true);
}
