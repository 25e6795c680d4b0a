using System.Globalization;
using Corpus.Extraction;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emission;
using Corpus.Generator.Naming;
using Corpus.Generator.Specification;
using Corpus.Model;

namespace Corpus.Generator.Parsing;

/// <summary>What the generator made of one seed.</summary>
/// <param name="Face">The face of the article; null where the file holds none.</param>
/// <param name="Places">Where the words stand that the article is named from.</param>
/// <param name="Problems">The faults of the seed and of what stands beside it.</param>
/// <param name="Metadata">Its metadata; null where the file could not be read.</param>
internal sealed record ParsedSeed(ArticleFace? Face, NamePlaces Places, ValueList<Problem> Problems, PlacedMetadata? Metadata);

/// <summary>Turns a seed into the face of its article.</summary>
internal static class SeedParser
{
    /// <summary>The most quotes of one article that get members: more than anybody tells apart by number, far from the limits of a class.</summary>
    public const int MaxQuoteMembers = 1_000;

    /// <summary>Reads one seed; a fault of the engine costs this file alone.</summary>
    public static ParsedSeed Parse(SeedGroup group, CancellationToken cancellation)
    {
        try
        {
            return Read(group, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var place = Place.StartOf(group.Seed.FullPath);
            var problem = new Problem(GeneratorFaults.InternalError, place, new(group.Seed.Path, $"{error.GetType().Name}: {error.Message}"));
            return new ParsedSeed(null, NamePlaces.None, new(problem), null);
        }
    }

    private static ParsedSeed Read(SeedGroup group, CancellationToken cancellation)
    {
        var start = Place.StartOf(group.Seed.FullPath);
        if (group.Seed.Read() is not { } source)
            return new ParsedSeed(null, NamePlaces.None, ValueList<Problem>.Empty, null);
        var seed = new SeedFile(source, group.Sidecar?.Read(), group.Corrections?.Read(), group.Defaults);
        var result = ArticleExtractor.Extract(seed, cancellation);
        var problems = result.Diagnostics.Select(fault => Located(fault, group)).ToList();
        var (metadata, located) = MetadataReader.ReadWithPlaces(seed); // Once more: an article does not keep where its metadata stands.
        var placed = new PlacedMetadata(located, group.Seed.Path, group.Seed.FullPath, group.Sidecar?.FullPath);
        if (result.Article is not { } article)
            return new ParsedSeed(null, NamePlaces.None, new(problems), placed);

        var name = ArticleName.Of(article, metadata);
        var place = name.Place is { } written ? InFile(written.Path, group, written.Span, written.Start, written.End) : start;
        if (name.IsFromFile)
            problems.Add(new Problem(GeneratorFaults.NamedFromFile, place, new(name.Identifier)));
        if (article.Quotes.Count > MaxQuoteMembers)
            problems.Add(new Problem(GeneratorFaults.TooManyQuotes, start, new(article.Quotes.Count, MaxQuoteMembers)));
        var former = name.Aliases.Select(alias => (Name: FormerName.Of(alias.Text), Place: InFile(alias.Path, group, alias.Span, alias.Start, alias.End), alias.Text)).ToList();
        problems.AddRange(former.Where(alias => alias.Name.Length == 0).Select(alias => new Problem(NamingFaults.FormerNameNotKept, alias.Place, new(alias.Text, "it has no letter or digit to make a name of"))));
        former.RemoveAll(alias => alias.Name.Length == 0);
        var face = FaceOf(article, name.Identifier, new(former.Select(alias => alias.Name)));
        return new ParsedSeed(face, new(article.Path, place, new(former.Select(alias => alias.Place))), new(problems), placed);
    }

    private static ArticleFace FaceOf(Article article, string identifier, ValueList<string> formerNames)
    {
        var names = new QuoteNames();
        return new ArticleFace(
            article.Path,
            article.Key,
            article.Id,
            identifier,
            formerNames,
            CommentText.OneLine(article.Title),
            FirstWordsOf(article),
            article.Outlet is { } outlet ? CommentText.OneLine(outlet) : null,
            article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            article.Quotes.Count,
            new(article.Quotes.Take(MaxQuoteMembers).Select(quote => FaceOf(quote, names))),
            new(article.Speakers.Select(KnownSpeaker.Of)));
    }

    /// <summary>The beginning of the first paragraph. No more is read than can be shown, white space between words included.</summary>
    private static string? FirstWordsOf(Article article)
    {
        if (article.Paragraphs.Count == 0)
            return null;
        var span = article.Paragraphs[0].Span;
        var read = Math.Min(span.Length, 4 * CommentText.FirstWordsLength);
        return CommentText.OneLine(article.Source.GetText(new TextSpan(span.Start, read)), CommentText.FirstWordsLength);
    }

    private static QuoteFace FaceOf(Quote quote, QuoteNames names) => new(
        quote.Key,
        names.Next(quote.Speaker),
        quote.Kind,
        quote.Speaker is { } speaker ? CommentText.OneLine(speaker.Name) : null,
        CommentText.OneLine(quote.Text));

    private static Problem Located(SeedDiagnostic fault, SeedGroup group) =>
        new(fault.Fault, InFile(fault.Path, group, fault.Span, fault.Start, fault.End), fault.Arguments);

    private static Place InFile(string path, SeedGroup group, TextSpan span, LinePosition start, LinePosition end) =>
        new(group.FileAt(path).FullPath, span, start, end);
}
