using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Faces;
using Corpus.Import.Files;
using Corpus.Model;
using Corpus.Packing;

namespace Corpus.Import;

/// <summary>Reads raw files into a corpus in memory, by the rules of the build.</summary>
public static class RawImport
{
    /// <summary>Reads and extracts on all cores; the articles are put together in the order of their paths.</summary>
    /// <param name="files">The files.</param>
    /// <param name="name">What errors call the corpus.</param>
    /// <param name="pages">Reads saved pages; null where they are to be read as text.</param>
    /// <param name="events">What is told meanwhile. Files in are articles out and files that were told to be left out.</param>
    /// <param name="cancellation">Stops the work between paragraphs.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    /// <exception cref="IOException">The corpus is larger than an array can be.</exception>
    public static RawCorpus Read(RawFiles files, string name, PageReader? pages, ImportEvents events, CancellationToken cancellation)
    {
        var settings = ReadSettings(files, events);
        using var image = new MemoryImage();
        using var assembler = new CorpusAssembler(image, words: false);
        var shown = new List<string>();
        var done = 0;
        foreach (var outcome in Batches.Map(files.Entries.Seeds, seed => RawOutcome.Of(seed, settings.Fields, pages, cancellation), cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            Tell(outcome, events);
            if (outcome.Article is { } article)
            {
                assembler.Add(article);
                shown.Add(article.Path);
            }
            events.Advanced(++done);
        }
        foreach (var orphan in Orphans.Among([.. files.Entries.Beside.Select(file => file.Path)], shown).SelectMany(orphan => orphan.Problems.Select(problem => (orphan.Path, problem))))
            events.Warned(FileFault.Because(FileOf(files, orphan.Path), orphan.problem.Fault, [.. orphan.problem.Arguments]));
        foreach (var fault in assembler.Complete(settings, cancellation).Diagnostics)
            events.Noted?.Invoke(FileFault.Because(files.Settings!, fault));
        return new RawCorpus(PackedCorpus.Open(image.ToArray(), name));
    }

    private static InputFile FileOf(RawFiles files, string path) => files.Entries.Beside.First(file => file.Path == path).File;

    private static CorpusSettings ReadSettings(RawFiles files, ImportEvents events)
    {
        if (files.Settings is not { } file)
            return CorpusSettings.None;
        var faults = new List<FileFault>();
        var source = SeedBytes.Decode(SeedPath.Settings, file, faults);
        var settings = source is null ? CorpusSettings.None : SettingsReader.Read(source);
        foreach (var fault in faults.Concat(settings.Diagnostics.Select(fault => FileFault.Because(file, fault))))
            events.Warned(fault);
        return settings;
    }

    private static void Tell(RawOutcome outcome, ImportEvents events)
    {
        if (outcome.Reason is { } reason)
            events.LeftOut(reason);
        foreach (var fault in outcome.Warnings)
            events.Warned(fault);
        if (events.Noted is null)
            return;
        foreach (var fault in outcome.Notes)
            events.Noted(outcome.Told(fault));
    }
}
