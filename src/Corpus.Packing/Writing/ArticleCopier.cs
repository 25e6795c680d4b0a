using Corpus.Model;
using Corpus.Packing.Format;
using Corpus.Packing.Reading;

namespace Corpus.Packing.Writing;

/// <summary>Copies the rows of an article out of another corpus: what they refer to is put where the writer has it, everything else stays.</summary>
/// <remarks>
/// The rows come out as <see cref="ArticleWriter"/> would write the same article, byte by byte, at an eighth of the time: no article is made, no text is decoded.
/// Strings and spans must therefore be added in the order in which it does.
/// </remarks>
internal sealed unsafe class ArticleCopier(ArticleWriter target, BlockOutput output, CorpusImage image)
{
    /// <summary>By string of the other corpus: its row here and one more; zero until it is met.</summary>
    private readonly uint[] _strings = new uint[image.Count(SectionKind.Strings)];

    /// <summary>The path of an article of the other corpus.</summary>
    public string PathOf(int article)
    {
        using var reader = new CorpusReader(image);
        return reader.Text(reader.Row<ArticleRow>(SectionKind.Articles, article).PathString);
    }

    /// <summary>Copies one article.</summary>
    /// <param name="article">Its row in the other corpus.</param>
    public CopiedArticle Copy(int article)
    {
        using var reader = new CorpusReader(image);
        var from = reader.Row<ArticleRow>(SectionKind.Articles, article);
        var row = from;
        row.PathString = String(reader, from.PathString);
        row.IdString = String(reader, from.IdString);
        row.TitleString = String(reader, from.TitleString);
        row.OutletString = String(reader, from.OutletString);
        row.LanguageString = String(reader, from.LanguageString);
        row.FirstMetadata = CopyMetadata(reader, from);
        row.TextOffset = CopyText(reader, from);
        row.FirstParagraph = CopyParagraphs(reader, from);
        row.FirstRemoved = CopyRemoved(reader, from);
        var speakers = ArticleReader.ReadSpeakers(reader, article);
        row.FirstSpeaker = CopySpeakers(reader, from, speakers);
        row.FirstClaim = target.Claims.Rows.Count;
        row.FirstQuote = CopyQuotes(reader, from, row.FirstSpeaker, speakers);
        var path = reader.Text(from.PathString);
        target.End(row, StableKey.Of(path));
        return new(path, speakers.Take((int)from.SpeakerCount).ToArray());
    }

    private uint CopyMetadata(CorpusReader reader, ArticleRow from)
    {
        var rows = target.Metadata.Rows;
        var first = rows.Count;
        for (var i = 0u; i < from.MetadataTotal; i++)
        {
            var row = reader.Row<MetadataRow>(SectionKind.Metadata, from.FirstMetadata + i);
            row.KeyString = String(reader, row.KeyString);
            if (row.Kind == MetadataKind.Scalar)
                row.Value = String(reader, row.Value);
            else if (row.Count > 0)
                row.Value = row.Value - from.FirstMetadata + first;
            rows.Add(row);
        }
        return first;
    }

    private ulong CopyText(CorpusReader reader, ArticleRow from)
    {
        var length = from.AlphabetLength == CorpusFormat.None ? (long)from.TextLength * sizeof(char) : (from.AlphabetLength * sizeof(char)) + (long)from.TextLength;
        output.Align();
        var offset = (ulong)output.Position;
        output.Write(reader.Bytes(SectionKind.Texts, (long)from.TextOffset, length), length);
        return offset;
    }

    private uint CopyParagraphs(CorpusReader reader, ArticleRow from)
    {
        var first = target.Paragraphs.Count;
        for (var i = 0u; i < from.ParagraphCount; i++)
            target.Paragraphs.Add(Words(reader, reader.Row<Anchor>(SectionKind.Paragraphs, from.FirstParagraph + i)));
        return first;
    }

    private uint CopyRemoved(CorpusReader reader, ArticleRow from)
    {
        var first = target.Removed.Count;
        for (var i = 0u; i < from.RemovedCount; i++)
        {
            var row = reader.Row<RemovedRow>(SectionKind.Removed, from.FirstRemoved + i);
            row.Words = Words(reader, row.Words);
            row.RuleString = String(reader, row.RuleString);
            target.Removed.Add(row);
        }
        return first;
    }

    private uint CopySpeakers(CorpusReader reader, ArticleRow from, Speaker[] speakers)
    {
        var places = target.PlacesOfNewNames(speakers, new PackedText(image, from));
        var first = target.Speakers.Count;
        for (var i = 0; i < speakers.Length; i++)
        {
            var row = reader.Row<SpeakerRow>(SectionKind.Speakers, from.FirstSpeaker + i);
            row.FirstDesignation = CopyDesignations(reader, row);
            row.NameString = String(reader, row.NameString);
            row.OnlyInString = String(reader, row.OnlyInString);
            target.Speakers.Add(row);
            target.AddToCorpus(speakers[i], row.FirstDesignation, places);
        }
        return first;
    }

    private uint CopyDesignations(CorpusReader reader, SpeakerRow speaker)
    {
        var first = target.Designations.Count;
        for (var i = 0u; i < speaker.AliasCount + speaker.RoleCount; i++)
        {
            var row = reader.Row<DesignationRow>(SectionKind.Designations, speaker.FirstDesignation + i);
            row.Words = Words(reader, row.Words);
            row.RuleString = String(reader, row.RuleString);
            row.Article = target.Articles.Count;
            target.Designations.Add(row);
        }
        return first;
    }

    private uint CopyQuotes(CorpusReader reader, ArticleRow from, uint firstSpeaker, Speaker[] speakers)
    {
        var first = target.Quotes.Count;
        for (var i = 0u; i < from.QuoteCount; i++)
        {
            var row = reader.Row<QuoteRow>(SectionKind.Quotes, from.FirstQuote + i);
            row.Article = target.Articles.Count;
            row.Words = Words(reader, row.Words);
            row.Cue = Words(reader, row.Cue);
            row.Mention = Words(reader, row.Mention);
            row.MentionPhrase = Words(reader, row.MentionPhrase);
            row.Addressee = Words(reader, row.Addressee);
            row.Negation = Words(reader, row.Negation);
            row.RuleString = String(reader, row.RuleString);
            row.FirstClaim = CopyClaims(reader, row);
            if (row.ReportedBy != CorpusFormat.None)
                row.ReportedBy = row.ReportedBy - from.FirstQuote + first;
            if (row.Speaker != CorpusFormat.None)
            {
                target.CorpusSpeakers.AddQuote(speakers[row.Speaker - from.FirstSpeaker].Key, target.Quotes.Count);
                row.Speaker = row.Speaker - from.FirstSpeaker + firstSpeaker;
            }
            target.Quotes.Add(row);
        }
        return first;
    }

    private uint CopyClaims(CorpusReader reader, QuoteRow quote)
    {
        var first = target.Claims.Rows.Count;
        for (var i = 0u; i < quote.ClaimCount; i++)
        {
            var row = reader.Row<ClaimRow>(SectionKind.Claims, quote.FirstClaim + i);
            row.Quote = target.Quotes.Count;
            row.Words = Words(reader, row.Words);
            row.SaidWords = Words(reader, row.SaidWords);
            row.FirstValue = CopyValues(reader, row);
            row.FirstReference = CopyReferences(reader, row);
            target.Claims.Rows.Add(row);
        }
        return first;
    }

    private uint CopyValues(CorpusReader reader, ClaimRow claim)
    {
        var first = target.Claims.Values.Count;
        for (var i = 0u; i < claim.ValueCount; i++)
        {
            var row = reader.Row<ClaimValueRow>(SectionKind.ClaimValues, claim.FirstValue + i);
            row.Words = Words(reader, row.Words);
            row.CurrencyString = String(reader, row.CurrencyString);
            target.Claims.Values.Add(row);
        }
        return first;
    }

    private uint CopyReferences(CorpusReader reader, ClaimRow claim)
    {
        var first = target.Claims.References.Count;
        for (var i = 0u; i < claim.ReferenceCount; i++)
        {
            var row = reader.Row<ClaimReferenceRow>(SectionKind.ClaimReferences, claim.FirstReference + i);
            row.Words = Words(reader, row.Words);
            row.NameString = String(reader, row.NameString);
            target.Claims.References.Add(row);
        }
        return first;
    }

    private Anchor Words(CorpusReader reader, Anchor anchor)
    {
        if (anchor.IsNone || (anchor.Length & Anchor.ManySpans) == 0)
            return anchor;
        var first = target.Spans.Count;
        for (var i = 0u; i < (anchor.Length & ~Anchor.ManySpans); i++)
            target.Spans.Add(reader.Row<Anchor>(SectionKind.Spans, anchor.Start + i));
        return new Anchor { Start = first, Length = anchor.Length };
    }

    private uint String(CorpusReader reader, uint row)
    {
        if (row == CorpusFormat.None)
            return row;
        ref var known = ref _strings[row];
        if (known == 0)
            known = target.Strings.Add(reader.Text(row)) + 1;
        return known - 1;
    }
}

/// <summary>What was copied with an article.</summary>
/// <param name="Path">The path of the article.</param>
/// <param name="Speakers">The speakers of the article.</param>
internal sealed record CopiedArticle(string Path, IReadOnlyList<Speaker> Speakers);
