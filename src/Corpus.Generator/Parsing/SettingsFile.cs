using System.Collections.Immutable;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Generator.Diagnostics;
using Corpus.Model;

namespace Corpus.Generator.Parsing;

/// <summary>What <c>corpus.yaml</c> says.</summary>
/// <param name="Settings">The settings; those of a corpus without the file where there is none, or where the packer refuses its bytes.</param>
/// <param name="FullPath">The file as the compiler names it; empty where there is none.</param>
internal sealed record SettingsFile(CorpusSettings Settings, string FullPath)
{
    /// <summary>What is wrong with the file itself.</summary>
    public ValueList<Problem> Problems => Locate(Settings.Diagnostics);

    /// <summary>Reads the file, of which there is one or none.</summary>
    public static SettingsFile Of(ImmutableArray<CorpusFile> files, CancellationToken cancellation) =>
        files.Select(file => file.Read() is { } source ? new SettingsFile(SettingsReader.Read(source), file.FullPath) : null).FirstOrDefault()
        ?? new(CorpusSettings.None, "");

    /// <summary>Faults of the file as the compiler tells them.</summary>
    public ValueList<Problem> Locate(IEnumerable<SeedDiagnostic> faults) =>
        new(faults.Select(fault => new Problem(fault.Fault, new Place(FullPath, fault.Span, fault.Start, fault.End), fault.Arguments)));
}
