using System.Globalization;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Faces.Index;

/// <summary>Writes and reads the row of one file in the index: everything that the compiler is told of it.</summary>
internal static class SeedRow
{
    private static readonly Dictionary<string, SeedFault> Faults = SeedFault.All.Concat(FaceFaults.All).ToDictionary(fault => fault.Id, StringComparer.Ordinal);

    /// <summary>Number of the characters that a row ends with, which say whether it is as it was.</summary>
    public const int MarkLength = 16;

    /// <summary>The row: the path, the metadata, the problems, the face, and a mark: the key of what stands before it.</summary>
    public static string Write(ParsedSeed seed)
    {
        var row = new RowWriter();
        var places = new PlaceCodec(seed.Path);
        row.Text(seed.Path);
        row.Flag(seed.Metadata is not null);
        if (seed.Metadata is { } metadata)
            new MetadataCodec(places).Write(row, metadata);
        row.List(seed.Problems, problem => Write(row, places, problem));
        row.Flag(seed.Face is not null);
        if (seed.Face is { } face)
        {
            places.Write(row, seed.Places.Name);
            row.List(seed.Places.FormerNames, place => places.Write(row, place));
            Write(row, face);
            row.List(seed.Speakers.Speakers, speaker => Write(row, speaker));
        }
        return Marked(row.ToString());
    }

    /// <summary>A row with its mark behind it.</summary>
    public static string Marked(string row) => row + RowWriter.Separator + MarkOf(row);

    /// <summary>What a row says; null where it is not as it was written.</summary>
    public static ParsedSeed? Read(string row)
    {
        var end = row.Length - MarkLength - 1;
        var values = end < 0 ? "" : row.Substring(0, end);
        if (end < 0 || row[end] != RowWriter.Separator || string.CompareOrdinal(row, end + 1, MarkOf(values), 0, MarkLength) != 0)
            return null;
        var reader = new RowReader(values);
        var path = reader.Words();
        var places = new PlaceCodec(path);
        var metadata = reader.Flag() ? new MetadataCodec(places).Read(reader) : null;
        var problems = reader.List(() => ReadProblem(reader, places));
        var seed = reader.Flag()
            ? ReadArticle(reader, path, places) with { Problems = problems, Metadata = metadata }
            : new ParsedSeed(path, null, ArticleSpeakers.None, NamePlaces.None, problems, metadata);
        return reader.IsWhole ? seed : null;
    }

    /// <summary>The metadata of a row alone; null where the row has none.</summary>
    public static LocatedMetadata? ReadMetadata(string row)
    {
        var reader = new RowReader(row);
        var places = new PlaceCodec(reader.Words());
        return reader.Flag() ? new MetadataCodec(places).Read(reader) : null;
    }

    private static string MarkOf(string row) => StableKey.Of(row).ToString("x16", CultureInfo.InvariantCulture);

    private static void Write(RowWriter row, PlaceCodec places, Problem problem)
    {
        row.Text(problem.Fault.Id);
        row.Flag(problem.Place is not null);
        if (problem.Place is { } place)
            places.Write(row, place);
        row.List(problem.Arguments, argument => WriteArgument(row, argument));
    }

    private static Problem ReadProblem(RowReader row, PlaceCodec places)
    {
        if (!Faults.TryGetValue(row.Words(), out var fault))
            row.Break();
        FieldPlace? place = row.Flag() ? places.Read(row) : null;
        return new(fault!, place, row.List(() => ReadArgument(row)));
    }

    /// <summary>Numbers stay numbers: the compiler writes them as the reader's language does.</summary>
    private static void WriteArgument(RowWriter row, object argument)
    {
        row.Flag(argument is int);
        if (argument is int number)
            row.Number(number);
        else
            row.Text((string)argument);
    }

    private static object ReadArgument(RowReader row) => row.Flag() ? row.Number() : row.Words();

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
        var face = ReadFace(row, path);
        return new(path, face, new(path, row.List(() => ReadSpeaker(row))), names, ValueList<Problem>.Empty, null);
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

    private static void Write(RowWriter row, KnownSpeaker speaker)
    {
        row.Key(speaker.Key);
        row.Text(speaker.Name);
        row.Number((int)speaker.Kind);
        row.List(speaker.Aliases, row.Text);
        row.List(speaker.Roles, row.Text);
    }

    private static KnownSpeaker ReadSpeaker(RowReader row) =>
        new(row.Key(), row.Words(), (SpeakerKind)row.Number(), row.List(row.Words), row.List(row.Words));
}
