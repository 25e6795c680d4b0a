using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Faces.Index;

/// <summary>Writes and reads the row of one file in the index: everything that the compiler is told of it.</summary>
internal static class SeedRow
{
    /// <summary>The row: the path, the metadata, the problems, the face, and a mark. Who speaks stands in a row for all files (<see cref="CorpusRow"/>).</summary>
    public static string Write(ParsedSeed seed)
    {
        var row = new RowWriter();
        var places = new PlaceCodec(seed.Path);
        var problems = new ProblemCodec(places);
        row.Text(seed.Path);
        row.Part(seed.Metadata?.Read() is { } metadata ? WordsOf(metadata, places) : null);
        row.List(seed.Problems, problem => problems.Write(row, problem));
        row.Flag(seed.Face is not null);
        if (seed.Face is { } face)
        {
            places.Write(row, seed.Places.Name);
            row.List(seed.Places.FormerNames, place => places.Write(row, place));
            Write(row, face);
        }
        return RowMark.Marked(row.ToString());
    }

    /// <summary>What a row says; null where it is not as it was written.</summary>
    public static ParsedSeed? Read(string row)
    {
        if (RowMark.Open(row) is not { } reader)
            return null;
        var path = reader.Words();
        var places = new PlaceCodec(path);
        var problemCodec = new ProblemCodec(places);
        var metadata = reader.Part() is { } words ? PlacedMetadata.OfRow(path, words) : null;
        var problems = reader.List(() => problemCodec.Read(reader));
        var seed = reader.Flag()
            ? ReadArticle(reader, path, places) with { Problems = problems, Metadata = metadata }
            : new ParsedSeed(path, null, ArticleSpeakers.None, NamePlaces.None, problems, metadata);
        return reader.IsWhole ? seed : null;
    }

    /// <summary>The metadata of a row alone; null where the row has none.</summary>
    public static LocatedMetadata? ReadMetadata(string row)
    {
        var reader = new RowReader(row);
        var path = reader.Words();
        return reader.Part() is { } words ? ReadMetadata(path, words) : null;
    }

    /// <summary>The metadata that the words of a row are; null where they make no sense.</summary>
    /// <param name="path">Path of the seed.</param>
    /// <param name="words">The words.</param>
    public static LocatedMetadata? ReadMetadata(string path, string words)
    {
        var reader = new RowReader(words);
        var metadata = new MetadataCodec(new PlaceCodec(path)).Read(reader);
        return reader.IsWhole ? metadata : null;
    }

    private static RowWriter WordsOf(LocatedMetadata metadata, PlaceCodec places)
    {
        var words = new RowWriter();
        new MetadataCodec(places).Write(words, metadata);
        return words;
    }

    private static void Write(RowWriter row, ArticleFace face)
    {
        row.Text(face.Id);
        row.Text(face.Identifier);
        row.List(face.FormerNames, row.Text);
        row.Text(face.Title);
        row.Text(face.FirstWords);
        row.Text(face.Outlet);
        row.Text(face.Published);
        row.Number(face.QuoteCount);
        row.List(face.Quotes, quote => Write(row, quote));
    }

    private static ParsedSeed ReadArticle(RowReader row, string path, PlaceCodec places)
    {
        var names = new NamePlaces(path, places.Read(row), row.List(() => places.Read(row)));
        return new(path, ReadFace(row, path), ArticleSpeakers.None, names, ValueList<Problem>.Empty, null);
    }

    private static ArticleFace ReadFace(RowReader row, string path) => new(
        path,
        StableKey.Of(path),
        row.Words(),
        row.Words(),
        row.List(row.Words),
        row.Words(),
        row.Text(),
        row.Text(),
        row.Text(),
        row.Number(),
        row.List(() => new QuoteFace(row.Key(), row.Words(), (QuoteKind)row.Number(), row.Text(), row.Words())));

    private static void Write(RowWriter row, QuoteFace quote)
    {
        row.Key(quote.Key);
        row.Text(quote.Member);
        row.Number((int)quote.Kind);
        row.Text(quote.Speaker);
        row.Text(quote.FirstWords);
    }
}
