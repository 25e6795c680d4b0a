using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>Makes one article out of its rows.</summary>
internal readonly ref struct ArticleReader
{
    private readonly CorpusReader _reader;
    private readonly ArticleRow _row;
    private readonly PackedText _source;

    private ArticleReader(CorpusReader reader, int article)
    {
        _reader = reader;
        _row = reader.Row<ArticleRow>(SectionKind.Articles, article);
        _source = new PackedText(reader.Image, _row);
    }

    /// <exception cref="CorpusFormatException">The rows are not those that were written.</exception>
    public static Article Read(CorpusImage image, int article)
    {
        using var reader = new CorpusReader(image);
        try
        {
            return new Article(new ArticleReader(reader, article).Content());
        }
        catch (ArgumentException refused)
        {
            // The values guard themselves (spans in order, inside the text, dates that exist): what they refuse was never written.
            throw image.Damaged($"article {article} does not hold together", refused);
        }
    }

    /// <summary>The head of an article alone.</summary>
    public static ArticleHead ReadHead(CorpusImage image, int article)
    {
        using var reader = new CorpusReader(image);
        try
        {
            return new ArticleReader(reader, article).Head();
        }
        catch (ArgumentException refused)
        {
            throw image.Damaged($"article {article} does not hold together", refused);
        }
    }

    /// <summary>The speakers of an article, and behind them those that only a quote names.</summary>
    /// <exception cref="CorpusFormatException">The rows are not those that were written.</exception>
    public static Speaker[] ReadSpeakers(CorpusReader reader, int article) => new ArticleReader(reader, article).Speakers();

    private ArticleContent Content()
    {
        var speakers = Speakers();
        return new()
        {
            Source = _source,
            Id = _reader.Text(_row.IdString),
            Title = _reader.Text(_row.TitleString),
            TitleSpan = (_row.Facts & ArticleFacts.HasTitleSpan) == 0 ? null : new TextSpan(unchecked((int)_row.TitleStart), unchecked((int)_row.TitleLength)),
            Outlet = _reader.OptionalText(_row.OutletString),
            Published = Published(),
            Language = _reader.OptionalText(_row.LanguageString),
            Metadata = MetadataReader.Read(_reader, _row),
            Paragraphs = Paragraphs(),
            Speakers = new ValueList<Speaker>(speakers.Take((int)_row.SpeakerCount)),
            Quotes = Quotes(speakers),
            Removed = Removed(),
        };
    }

    private ArticleHead Head() => new(
        _reader.Text(_row.IdString), _source.Path, _reader.Text(_row.TitleString), _reader.OptionalText(_row.OutletString), _reader.OptionalText(_row.LanguageString), Published());

    private DateTimeOffset? Published() =>
        (_row.Facts & ArticleFacts.HasPublished) == 0 ? null : new DateTimeOffset(_row.PublishedTicks, TimeSpan.FromMinutes(_row.PublishedOffsetMinutes));

    private ValueList<Paragraph> Paragraphs()
    {
        var paragraphs = new Paragraph[_reader.CheckRun(SectionKind.Paragraphs, _row.FirstParagraph, _row.ParagraphCount)];
        for (var i = 0; i < paragraphs.Length; i++)
            paragraphs[i] = new Paragraph(_reader.Words(_source, _reader.Row<Anchor>(SectionKind.Paragraphs, _row.FirstParagraph + i)));
        return new(paragraphs);
    }

    private ValueList<RemovedText> Removed()
    {
        var removed = new RemovedText[_reader.CheckRun(SectionKind.Removed, _row.FirstRemoved, _row.RemovedCount)];
        for (var i = 0; i < removed.Length; i++)
        {
            var row = _reader.Row<RemovedRow>(SectionKind.Removed, _row.FirstRemoved + i);
            var kind = (RemovalKind)_reader.Value(row.Kind, (int)RemovalKind.Metadata);
            removed[i] = new RemovedText(_reader.Words(_source, row.Words), kind, _reader.Text(row.RuleString));
        }
        return new(removed);
    }

    private Speaker[] Speakers()
    {
        var speakers = new Speaker[_reader.CheckRun(SectionKind.Speakers, _row.FirstSpeaker, _row.SpeakerTotal)];
        if (_row.SpeakerCount > _row.SpeakerTotal)
            throw _reader.Image.Damaged("an article has more speakers than rows of them");
        for (var i = 0; i < speakers.Length; i++)
        {
            var row = _reader.Row<SpeakerRow>(SectionKind.Speakers, _row.FirstSpeaker + i);
            var roles = unchecked(row.FirstDesignation + row.AliasCount);
            speakers[i] = new Speaker(
                _reader.Text(row.NameString),
                (SpeakerKind)_reader.Value(row.Kind, (int)SpeakerKind.Group),
                Designations(row.FirstDesignation, row.AliasCount),
                Designations(roles, row.RoleCount),
                _reader.OptionalText(row.OnlyInString));
        }
        return speakers;
    }

    private ValueList<Designation> Designations(uint first, uint count)
    {
        var designations = new Designation[_reader.CheckRun(SectionKind.Designations, first, count)];
        for (var i = 0; i < designations.Length; i++)
        {
            var row = _reader.Row<DesignationRow>(SectionKind.Designations, first + i);
            designations[i] = new Designation(_reader.Words(_source, row.Words), _reader.Text(row.RuleString));
        }
        return new(designations);
    }

    private ValueList<Quote> Quotes(Speaker[] speakers)
    {
        var quotes = new Quote[_reader.CheckRun(SectionKind.Quotes, _row.FirstQuote, _row.QuoteCount)];
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = Quote(_reader.Row<QuoteRow>(SectionKind.Quotes, _row.FirstQuote + i), speakers, quotes, i);
        return new(quotes);
    }

    private Quote Quote(QuoteRow row, Speaker[] speakers, Quote[] quotes, int count)
    {
        var reporter = unchecked(row.ReportedBy - _row.FirstQuote);
        if (row.ReportedBy != CorpusFormat.None && reporter >= count)
            throw _reader.Image.Damaged("a quote is reported by one that does not stand before it");
        var speaker = unchecked(row.Speaker - _row.FirstSpeaker);
        if (row.Speaker != CorpusFormat.None && speaker >= speakers.Length)
            throw _reader.Image.Damaged("a quote has a speaker of another article");
        var mention = _reader.OptionalWords(_source, row.Mention);
        return new Quote(
            (QuoteKind)_reader.Value(row.Kind, (int)QuoteKind.Mixed),
            _reader.Words(_source, row.Words),
            _reader.OptionalWords(_source, row.Cue),
            row.Speaker == CorpusFormat.None ? null : speakers[speaker],
            mention is null ? null : new Mention(mention, (MentionKind)_reader.Value(row.MentionKind, (int)MentionKind.Description), _reader.OptionalWords(_source, row.MentionPhrase) ?? mention),
            _reader.OptionalWords(_source, row.Addressee),
            (Stance)_reader.Value(row.Stance, (int)Stance.Uncommitted),
            Claims(row),
            _reader.Text(row.RuleString),
            row.ReportedBy == CorpusFormat.None ? null : quotes[reporter],
            _reader.Value(row.IsNegated, 1) == 1,
            _reader.OptionalWords(_source, row.Negation));
    }

    private ValueList<Claim> Claims(QuoteRow quote)
    {
        var claims = new Claim[_reader.CheckRun(SectionKind.Claims, quote.FirstClaim, quote.ClaimCount)];
        for (var i = 0; i < claims.Length; i++)
        {
            var row = _reader.Row<ClaimRow>(SectionKind.Claims, quote.FirstClaim + i);
            claims[i] = new Claim(
                _reader.Words(_source, row.Words),
                (Stance)_reader.Value(row.Stance, (int)Stance.Uncommitted),
                (Polarity)_reader.Value(row.Polarity, (int)Polarity.Negative),
                SaidOn(row),
                Values(row),
                References(row));
        }
        return new(claims);
    }

    private ValueList<ClaimValue> Values(in ClaimRow claim)
    {
        if (claim.ValueCount == 0)
            return ValueList<ClaimValue>.Empty;
        var values = new ClaimValue[_reader.CheckRun(SectionKind.ClaimValues, claim.FirstValue, claim.ValueCount)];
        for (var i = 0; i < values.Length; i++)
            values[i] = Value(_reader.Row<ClaimValueRow>(SectionKind.ClaimValues, claim.FirstValue + i));
        return new(values);
    }

    private ClaimValue Value(ClaimValueRow row)
    {
        var words = _reader.Words(_source, row.Words);
        var amount = new decimal(new[] { row.AmountLow, row.AmountMiddle, row.AmountHigh, row.AmountFlags });
        return (ClaimValueKind)_reader.Value(row.Kind, (int)ClaimValueKind.Date) switch
        {
            ClaimValueKind.Number => ClaimValue.Number(words, amount),
            ClaimValueKind.Money => ClaimValue.Money(words, amount, _reader.Text(row.CurrencyString)),
            ClaimValueKind.Percent => ClaimValue.Percent(words, amount),
            _ when row.FromDay == ClaimValueRow.NoDay => ClaimValue.OpenDate(words),
            _ => ClaimValue.Date(words, DayOf(row.FromDay), DayOf(row.ToDay)),
        };
    }

    private ValueList<ClaimReference> References(in ClaimRow claim)
    {
        if (claim.ReferenceCount == 0)
            return ValueList<ClaimReference>.Empty;
        var references = new ClaimReference[_reader.CheckRun(SectionKind.ClaimReferences, claim.FirstReference, claim.ReferenceCount)];
        for (var i = 0; i < references.Length; i++)
        {
            var row = _reader.Row<ClaimReferenceRow>(SectionKind.ClaimReferences, claim.FirstReference + i);
            references[i] = new ClaimReference(_reader.Words(_source, row.Words), _reader.Text(row.NameString));
        }
        return new(references);
    }

    private SaidTime SaidOn(ClaimRow row) => (SaidTimeKind)_reader.Value(row.SaidKind, (int)SaidTimeKind.Undated) switch
    {
        SaidTimeKind.Unspecified => SaidTime.Unspecified,
        SaidTimeKind.Earlier => SaidTime.Earlier(_reader.Words(_source, row.SaidWords)),
        SaidTimeKind.Undated => SaidTime.Undated(_reader.Words(_source, row.SaidWords)),
        _ => SaidTime.Dated(_reader.Words(_source, row.SaidWords), DayOf(row.SaidFromDay), DayOf(row.SaidToDay)),
    };

    private static DateTime DayOf(int day) => new(day * TimeSpan.TicksPerDay, DateTimeKind.Unspecified);
}
