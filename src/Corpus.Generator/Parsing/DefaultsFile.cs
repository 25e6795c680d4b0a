using System.Collections.Immutable;
using Corpus.Extraction.Reading;
using Corpus.Generator.Diagnostics;
using Corpus.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Parsing;

/// <summary>The list of what the project states of its seeds, which the build writes beside its other files.</summary>
internal static class DefaultsFile
{
    private const string Name = "corpus.defaults";

    /// <summary>Whether a file is the list, by its name.</summary>
    public static bool Is(AdditionalText file) =>
        file.Path.EndsWith(Name, StringComparison.Ordinal) && (file.Path.Length == Name.Length || file.Path[file.Path.Length - Name.Length - 1] is '/' or '\\');

    /// <summary>Reads the list, of which there is one or none.</summary>
    public static SeedDefaultsList Read(ImmutableArray<AdditionalText> files, string? root, CancellationToken cancellation) =>
        root is not null && files.Select(file => file.GetText(cancellation)).FirstOrDefault(text => text is not null) is { } text
            ? SeedDefaultsList.Parse(text.ToString(), root)
            : SeedDefaultsList.None;

    /// <summary>What is wrong with the list. It has no place of its own: the words stand in the project file or in one that it imports.</summary>
    public static ValueList<Problem> Problems(SeedDefaultsList list) =>
        new(list.InvalidLanguages.Select(language => new Problem(DefaultsFaults.InvalidLanguage, null, new(language))));
}
