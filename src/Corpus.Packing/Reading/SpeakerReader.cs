using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>Makes one speaker of the whole corpus; its aliases and roles may come from several articles.</summary>
internal static class SpeakerReader
{
    /// <exception cref="CorpusFormatException">The rows are not those that were written.</exception>
    public static Speaker Read(CorpusImage image, int speaker)
    {
        using var reader = new CorpusReader(image);
        try
        {
            var row = reader.Row<CorpusSpeakerRow>(SectionKind.CorpusSpeakers, speaker);
            var sources = new Dictionary<uint, PackedText>();
            return new Speaker(
                reader.Text(row.NameString),
                (SpeakerKind)reader.Value(row.Kind, (int)SpeakerKind.Group),
                Designations(reader, row.FirstDesignation, row.AliasCount, sources),
                Designations(reader, unchecked(row.FirstDesignation + row.AliasCount), row.RoleCount, sources),
                reader.OptionalText(row.OnlyInString));
        }
        catch (ArgumentException refused)
        {
            throw image.Damaged($"speaker {speaker} does not hold together", refused);
        }
    }

    /// <summary>What a speaker is called, and nothing else.</summary>
    /// <exception cref="CorpusFormatException">The rows are not those that were written.</exception>
    public static SpeakerHead ReadHead(CorpusImage image, int speaker)
    {
        using var reader = new CorpusReader(image);
        try
        {
            var row = reader.Row<CorpusSpeakerRow>(SectionKind.CorpusSpeakers, speaker);
            var names = new string[reader.CheckRun(SectionKind.CorpusDesignations, row.FirstDesignation, row.AliasCount)];
            for (var i = 0; i < names.Length; i++)
            {
                var alias = reader.Row<DesignationRow>(SectionKind.Designations, reader.Row<uint>(SectionKind.CorpusDesignations, row.FirstDesignation + i));
                var source = new PackedText(image, reader.Row<ArticleRow>(SectionKind.Articles, alias.Article));
                names[i] = reader.Words(source, alias.Words).Text;
            }
            return new SpeakerHead(reader.Text(row.NameString), names);
        }
        catch (ArgumentException refused)
        {
            throw image.Damaged($"speaker {speaker} does not hold together", refused);
        }
    }

    private static ValueList<Designation> Designations(CorpusReader reader, uint first, uint count, Dictionary<uint, PackedText> sources)
    {
        var designations = new Designation[reader.CheckRun(SectionKind.CorpusDesignations, first, count)];
        for (var i = 0; i < designations.Length; i++)
        {
            var row = reader.Row<DesignationRow>(SectionKind.Designations, reader.Row<uint>(SectionKind.CorpusDesignations, first + i));
            if (!sources.TryGetValue(row.Article, out var source))
                sources[row.Article] = source = new PackedText(reader.Image, reader.Row<ArticleRow>(SectionKind.Articles, row.Article));
            designations[i] = new Designation(reader.Words(source, row.Words), reader.Text(row.RuleString));
        }
        return new(designations);
    }
}
