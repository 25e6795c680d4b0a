using Corpus.Faces;
using Corpus.Model;

namespace Corpus.Generator.Diagnostics;

/// <summary>What is wrong with one file and what stands beside it.</summary>
/// <param name="Path">The file, relative to the root.</param>
/// <param name="Problems">The problems in the order of the texts.</param>
internal sealed record FileProblems(string Path, ValueList<Problem> Problems)
{
    public static FileProblems Of(ParsedSeed seed) => new(seed.Path, seed.Problems);

    /// <summary>The problems of all files in ordinal order of the paths; of a file that is listed twice, once.</summary>
    public static ValueList<Problem> InOrder(IEnumerable<FileProblems> files) =>
        new(files.GroupBy(file => file.Path, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).SelectMany(same => same.First().Problems));
}
