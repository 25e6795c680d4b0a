using Corpus.Extraction;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Faces.Naming;
using Corpus.Model;

namespace Corpus.Faces;

/// <summary>Turns a seed into what the compiler is told of it.</summary>
internal static class SeedParser
{
    /// <summary>Reads one seed; a fault of the engine costs this file alone.</summary>
    /// <param name="path">Path of the seed, for the fault.</param>
    /// <param name="read">Gives the seed; null where it is no text.</param>
    /// <param name="cancellation">Stops the extraction.</param>
    public static ParsedSeed Parse(string path, Func<SeedFile?> read, CancellationToken cancellation) =>
        Guarded(path, () => read() is { } seed ? Read(path, ArticleExtractor.Extract(seed, cancellation), quoteMembers: true) : ParsedSeed.Faulty(path));

    /// <summary>The same of a seed that was extracted already.</summary>
    /// <param name="path">Path of the seed.</param>
    /// <param name="result">What was extracted from it.</param>
    /// <param name="quoteMembers">Whether quotes get members; otherwise the face has none.</param>
    public static ParsedSeed Parse(string path, ExtractionResult result, bool quoteMembers) => Guarded(path, () => Read(path, result, quoteMembers));

    private static ParsedSeed Guarded(string path, Func<ParsedSeed> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return ParsedSeed.Faulty(path, new Problem(FaceFaults.InternalError, Problem.StartOf(path), new(path, $"{error.GetType().Name}: {error.Message}")));
        }
    }

    private static ParsedSeed Read(string path, ExtractionResult result, bool quoteMembers)
    {
        var problems = result.Diagnostics.Select(Problem.Of).ToList();
        var located = result.Metadata.Located;
        if (result.Article is not { } article)
            return new ParsedSeed(path, null, ArticleSpeakers.None, NamePlaces.None, new(problems), PlacedMetadata.Of(path, located));

        var start = Problem.StartOf(path);
        var name = ArticleName.Of(article, result.Metadata);
        var place = name.Place is { } written ? PlaceOf(written) : start;
        if (name.IsFromFile)
            problems.Add(new Problem(FaceFaults.NamedFromFile, place, new(name.Identifier)));
        if (article.Quotes.Count > ArticleFace.MaxQuoteMembers)
            problems.Add(new Problem(FaceFaults.TooManyQuotes, start, new(article.Quotes.Count, ArticleFace.MaxQuoteMembers)));
        var former = name.Aliases.Select(alias => (Name: FormerName.Of(alias.Text), Place: PlaceOf(alias), alias.Text)).ToList();
        problems.AddRange(former.Where(alias => alias.Name.Length == 0).Select(alias => new Problem(FaceFaults.FormerNameNotKept, alias.Place, new(alias.Text, "it has no letter or digit to make a name of"))));
        former.RemoveAll(alias => alias.Name.Length == 0);
        var face = ArticleFace.Of(article, name.Identifier, new(former.Select(alias => alias.Name)), quoteMembers);
        return new ParsedSeed(path, face, new(path, new(article.Speakers.Select(KnownSpeaker.Of))), new(path, place, new(former.Select(alias => alias.Place))), new(problems), PlacedMetadata.Of(path, located));
    }

    private static FieldPlace PlaceOf(LocatedText text) => new(text.Path, text.Span, text.Start, text.End);
}
