using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Writes the sections behind the texts and keeps the table of where they stand.</summary>
internal sealed unsafe class SectionWriter(BlockOutput output, CancellationToken cancellation)
{
    private readonly List<SectionEntry> _table = [];

    public void WriteAll(ArticleWriter articles, IReadOnlyList<SpeakerJoin> joins, ClaimIndexWriter index, ConflictWriter conflicts)
    {
        articles.Complete(joins, cancellation);
        EndTexts();
        Write(SectionKind.Strings, articles.Strings.Rows);
        Write(SectionKind.StringCharacters, articles.Strings.Characters);
        Write(SectionKind.Articles, articles.Articles);
        Write(SectionKind.Paragraphs, articles.Paragraphs);
        Write(SectionKind.Removed, articles.Removed);
        Write(SectionKind.Spans, articles.Spans);
        Write(SectionKind.Metadata, articles.Metadata.Rows);
        Write(SectionKind.Speakers, articles.Speakers);
        Write(SectionKind.Designations, articles.Designations);
        Write(SectionKind.Quotes, articles.Quotes);
        Write(SectionKind.Claims, articles.Claims.Rows);
        Write(SectionKind.CorpusSpeakers, articles.CorpusSpeakers.Rows);
        Write(SectionKind.CorpusDesignations, articles.CorpusSpeakers.Designations);
        Write(SectionKind.CorpusSpeakerQuotes, articles.CorpusSpeakers.Quotes);
        Write(SectionKind.ArticleKeys, articles.Keys);
        Write(SectionKind.SpeakerKeys, articles.CorpusSpeakers.Keys);
        Write(SectionKind.Terms, index.Terms.Bytes);
        Write(SectionKind.Postings, index.Postings);
        Write(SectionKind.ClaimLengths, index.Lengths);
        Write(SectionKind.ClaimValues, articles.Claims.Values);
        Write(SectionKind.ClaimReferences, articles.Claims.References);
        Write(SectionKind.TermGroups, index.Terms.Groups);
        Write(SectionKind.Families, index.Families.Bytes);
        Write(SectionKind.FamilyGroups, index.Families.Groups);
        Write(SectionKind.FamilyPostings, index.FamilyPostings);
        Write(SectionKind.FirstClaims, index.FirstClaims);
        Write(SectionKind.Conflicts, conflicts.Rows);
    }

    public void CopyTable(SectionEntry* target)
    {
        foreach (var entry in _table)
            *target++ = entry;
    }

    private void EndTexts()
    {
        _table.Add(new SectionEntry
        {
            Kind = (uint)SectionKind.Texts,
            RowLength = 1,
            Offset = CorpusFormat.HeaderLength,
            Length = (ulong)output.Position,
        });
        output.Align();
    }

    private void Write<T>(SectionKind kind, RowBuffer<T> rows)
        where T : unmanaged
    {
        _table.Add(new SectionEntry
        {
            Kind = (uint)kind,
            RowLength = (uint)sizeof(T),
            Offset = (ulong)(CorpusFormat.HeaderLength + output.Position),
            Length = (ulong)rows.Count * (ulong)sizeof(T),
        });
        rows.WriteTo(output, cancellation);
        output.Align();
    }
}
