using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Faces.Index;

/// <summary>Writes and reads the rows of the whole corpus: what all files together show, so that nobody has to find it out again.</summary>
internal static class CorpusRow
{
    /// <summary>The row of the fields that all metadata shows; null where nobody asked for them, as they are declared.</summary>
    public static string Write(InferredType? fields)
    {
        var row = new RowWriter();
        row.Text(IndexFormat.Fields);
        row.Flag(fields is not null);
        if (fields is not null)
            TypeCodec.Write(row, fields);
        return RowMark.Marked(row.ToString());
    }

    /// <summary>The row of the speakers of all articles.</summary>
    public static string Write(IndexedSpeakers speakers)
    {
        var row = new RowWriter();
        var settings = speakers.Joined.SettingsFaults.Count > 0 ? speakers.Joined.SettingsFaults[0].Place!.Value.Path : SeedPath.Settings;
        var problems = new ProblemCodec(new PlaceCodec(settings));
        row.Text(IndexFormat.Speakers);
        row.Text(settings);
        row.List(speakers.Joined.SettingsFaults, problem => problems.Write(row, problem));
        row.Flag(speakers.Referable is not null);
        row.List(speakers.Referable ?? ValueList<string>.Empty, row.Text);
        row.List(speakers.Joined.Faces, face => Write(row, face));
        return RowMark.Marked(row.ToString());
    }

    /// <summary>The fields that a row says; null where it is not as it was written.</summary>
    public static IndexedFields? ReadFields(string row)
    {
        if (RowMark.Open(row) is not { } reader || reader.Words() != IndexFormat.Fields)
            return null;
        var fields = new IndexedFields(reader.Flag() ? TypeCodec.Read(reader) : null);
        return reader.IsWhole ? fields : null;
    }

    /// <summary>The speakers that a row says; null where it is not as it was written.</summary>
    public static IndexedSpeakers? ReadSpeakers(string row)
    {
        if (RowMark.Open(row) is not { } reader || reader.Words() != IndexFormat.Speakers)
            return null;
        var problems = new ProblemCodec(new PlaceCodec(reader.Words()));
        var faults = reader.List(() => problems.Read(reader));
        var (hasNames, names) = (reader.Flag(), reader.List(reader.Words));
        var faces = reader.List(() => new SpeakerFace(reader.Key(), reader.Words(), reader.Words(), (SpeakerKind)reader.Number()));
        return reader.IsWhole ? new(new(faces, faults), hasNames ? names : null) : null;
    }

    private static void Write(RowWriter row, SpeakerFace face)
    {
        row.Key(face.Key);
        row.Text(face.Identifier);
        row.Text(face.Name);
        row.Number((int)face.Kind);
    }
}
