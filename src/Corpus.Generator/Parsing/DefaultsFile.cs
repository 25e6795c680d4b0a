using Corpus.Extraction.Reading;
using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Model;

namespace Corpus.Generator.Parsing;

/// <summary>The list of what the project states of its seeds, which the build writes beside its other files.</summary>
internal static class DefaultsFile
{
    /// <summary>The name of the file, wherever it stands.</summary>
    public const string Name = "corpus.defaults";

    /// <summary>Reads the list, of which there is one or none.</summary>
    public static SeedDefaultsList Read(IEnumerable<CorpusFile> files, string? root) =>
        root is not null && files.FirstOrDefault(file => file.Path == Name) is { } list ? SeedDefaultsList.Parse(list.Text, root) : SeedDefaultsList.None;

    /// <summary>What is wrong with the list. It has no place of its own: the words stand in the project file or in one that it imports.</summary>
    public static ValueList<Problem> Problems(SeedDefaultsList list) =>
        new(list.InvalidLanguages.Select(language => new Problem(DefaultsFaults.InvalidLanguage, null, new(language))));
}
