using System.Globalization;
using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Turns articles into rows, and sends their texts out at once.</summary>
internal sealed unsafe class ArticleWriter(BlockOutput output)
{
    private static readonly Dictionary<string, TextSpan> NoPlaces = [];

    private readonly List<KeyRow> _keys = [];
    private readonly TextEncoder _encoder = new();

    public StringTable Strings { get; } = new();

    public RowBuffer<ArticleRow> Articles { get; } = new();

    public RowBuffer<Anchor> Paragraphs { get; } = new();

    public RowBuffer<RemovedRow> Removed { get; } = new();

    public RowBuffer<Anchor> Spans { get; } = new();

    public RowBuffer<SpeakerRow> Speakers { get; } = new();

    public RowBuffer<DesignationRow> Designations { get; } = new();

    public RowBuffer<QuoteRow> Quotes { get; } = new();

    public ClaimWriter Claims => field ??= new ClaimWriter(Strings, AnchorOf);

    public CorpusSpeakers CorpusSpeakers { get; } = new();

    public RowBuffer<KeyRow> Keys { get; } = new();

    public MetadataWriter Metadata => field ??= new MetadataWriter(Strings);

    public void Add(Article article)
    {
        var content = article.Content;
        var row = new ArticleRow
        {
            PathString = Strings.Add(content.Source.Path),
            IdString = Strings.Add(content.Id),
            TitleString = Strings.Add(content.Title),
            OutletString = Strings.Add(content.Outlet),
            LanguageString = Strings.Add(content.Language),
            FirstMetadata = Metadata.Rows.Count,
            MetadataCount = (uint)content.Metadata.Count,
            MetadataTotal = Metadata.Add(content.Metadata),
        };
        AddText(ref row, content.Source);
        AddFacts(ref row, content);
        AddPassages(ref row, content);
        var speakers = AddSpeakers(ref row, content);
        AddQuotes(ref row, content, speakers);
        End(row, article.Key);
    }

    /// <summary>Ends an article whose other rows are there.</summary>
    public void End(ArticleRow row, ulong key) => _keys.Add(new KeyRow { Key = key, Row = Articles.Add(row) });

    /// <summary>Tells the corpus of a speaker of the present article.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="firstDesignation">Row of the first alias.</param>
    /// <param name="places">What <see cref="PlacesOfNewNames"/> gave.</param>
    public void AddToCorpus(Speaker speaker, uint firstDesignation, IReadOnlyDictionary<string, TextSpan> places) =>
        CorpusSpeakers.Add(speaker, firstDesignation, places.TryGetValue(speaker.Name, out var place) ? new NamePlace(Articles.Count, place) : null);

    /// <summary>Ends the articles: makes the table of their keys, and the speakers of the corpus.</summary>
    /// <exception cref="InvalidOperationException">Two paths have the same key.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    /// <exception cref="ArgumentException">The joins do not fit the speakers.</exception>
    public void Complete(IReadOnlyList<SpeakerJoin> joins, CancellationToken cancellation)
    {
        _keys.Sort((left, right) => left.Key.CompareTo(right.Key));
        for (var i = 0; i < _keys.Count; i++)
        {
            if (i > 0 && _keys[i].Key == _keys[i - 1].Key)
                throw new InvalidOperationException(FormattableString.Invariant($"Two articles have the key {_keys[i].Key:x16}. Rename one of the files (rows {_keys[i - 1].Row} and {_keys[i].Row} in the order of their paths)."));
            Keys.Add(_keys[i]);
        }
        CorpusSpeakers.Complete(joins, Designations, Strings, cancellation);
    }

    private void AddText(ref ArticleRow row, SourceText source)
    {
        var text = source.ToString();
        output.Align();
        row.TextOffset = (ulong)output.Position;
        row.TextLength = (uint)text.Length;
        row.AlphabetLength = _encoder.Write(text, output);
    }

    private static void AddFacts(ref ArticleRow row, ArticleContent content)
    {
        if (content.TitleSpan is { } title)
        {
            row.Facts |= ArticleFacts.HasTitleSpan;
            row.TitleStart = (uint)title.Start;
            row.TitleLength = (uint)title.Length;
        }
        if (content.Published is { } published)
        {
            row.Facts |= ArticleFacts.HasPublished;
            row.PublishedTicks = published.Ticks;
            row.PublishedOffsetMinutes = (int)(published.Offset.Ticks / TimeSpan.TicksPerMinute);
        }
        if (content.Source.Sha256.Length == 0)
            return;
        row.Facts |= ArticleFacts.HasSha256;
        for (var i = 0; i < 32; i++)
            row.Sha256[i] = byte.Parse(content.Source.Sha256.Substring(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private void AddPassages(ref ArticleRow row, ArticleContent content)
    {
        row.FirstParagraph = Paragraphs.Count;
        row.ParagraphCount = (uint)content.Paragraphs.Count;
        foreach (var paragraph in content.Paragraphs)
            Paragraphs.Add(AnchorOf(paragraph.Words));
        row.FirstRemoved = Removed.Count;
        row.RemovedCount = (uint)content.Removed.Count;
        foreach (var removed in content.Removed)
            Removed.Add(new RemovedRow { Words = AnchorOf(removed.Words), Kind = (uint)removed.Kind, RuleString = Strings.Add(removed.Rule) });
    }

    /// <summary>Writes the article's speakers, and behind them those that only a quote names.</summary>
    private Dictionary<Speaker, uint> AddSpeakers(ref ArticleRow row, ArticleContent content)
    {
        var rows = new Dictionary<Speaker, uint>();
        var places = PlacesOfNewNames(content.Speakers.Concat(content.Quotes.Select(quote => quote.Speaker).OfType<Speaker>()), content.Source);
        row.FirstSpeaker = Speakers.Count;
        row.SpeakerCount = (uint)content.Speakers.Count;
        foreach (var speaker in content.Speakers)
            AddSpeaker(speaker, rows, places);
        foreach (var quote in content.Quotes)
        {
            if (quote.Speaker is not null && !rows.ContainsKey(quote.Speaker))
                AddSpeaker(quote.Speaker, rows, places);
        }
        row.SpeakerTotal = Speakers.Count - row.FirstSpeaker;
        return rows;
    }

    /// <summary>The names are looked up now: the text is gone when it is known which of them are joined.</summary>
    public IReadOnlyDictionary<string, TextSpan> PlacesOfNewNames(IEnumerable<Speaker> speakers, SourceText source)
    {
        var names = speakers.Where(speaker => !CorpusSpeakers.Knows(speaker.Key)).Select(speaker => speaker.Name).ToList();
        return names.Count == 0 ? NoPlaces : NamePlaces.Find(source.ToString(), names);
    }

    private void AddSpeaker(Speaker speaker, Dictionary<Speaker, uint> rows, IReadOnlyDictionary<string, TextSpan> places)
    {
        var first = Designations.Count;
        foreach (var designation in speaker.Aliases.Concat(speaker.Roles))
            Designations.Add(new DesignationRow { Words = AnchorOf(designation.Words), RuleString = Strings.Add(designation.Rule), Article = Articles.Count });
        rows[speaker] = Speakers.Add(new SpeakerRow
        {
            NameString = Strings.Add(speaker.Name),
            Kind = (uint)speaker.Kind,
            FirstDesignation = first,
            AliasCount = (uint)speaker.Aliases.Count,
            RoleCount = (uint)speaker.Roles.Count,
            OnlyInString = Strings.Add(speaker.OnlyIn),
        });
        AddToCorpus(speaker, first, places);
    }

    private void AddQuotes(ref ArticleRow row, ArticleContent content, Dictionary<Speaker, uint> speakers)
    {
        row.FirstQuote = Quotes.Count;
        row.QuoteCount = (uint)content.Quotes.Count;
        row.FirstClaim = Claims.Rows.Count;
        foreach (var quote in content.Quotes)
        {
            if (quote.Speaker is not null)
                CorpusSpeakers.AddQuote(quote.Speaker.Key, Quotes.Count);
            Quotes.Add(QuoteRowOf(quote, quote.Speaker is null ? CorpusFormat.None : speakers[quote.Speaker], RowOfReporter(content, row.FirstQuote, quote)));
        }
        row.ClaimCount = Claims.Rows.Count - row.FirstClaim;
    }

    /// <summary>The row of the quote that reports another one: it stands close before it.</summary>
    private uint RowOfReporter(ArticleContent content, uint first, Quote quote)
    {
        if (quote.ReportedBy is null)
            return CorpusFormat.None;
        for (var at = Quotes.Count; at-- > first;)
        {
            if (ReferenceEquals(content.Quotes[(int)(at - first)], quote.ReportedBy))
                return at;
        }
        throw new InvalidOperationException("A quote is reported by one that does not stand before it in its article.");
    }

    private QuoteRow QuoteRowOf(Quote quote, uint speaker, uint reporter)
    {
        var row = new QuoteRow
        {
            Kind = (byte)quote.Kind,
            Stance = (byte)quote.Stance,
            MentionKind = (byte)(quote.Mention?.Kind ?? default),
            IsNegated = quote.IsNegated ? (byte)1 : (byte)0,
            Article = Articles.Count,
            Words = AnchorOf(quote.Words),
            Cue = AnchorOf(quote.CueWords),
            Mention = AnchorOf(quote.Mention?.Words),
            MentionPhrase = AnchorOf(quote.Mention is { } mention && !mention.Phrase.Equals(mention.Words) ? mention.Phrase : null),
            Addressee = AnchorOf(quote.AddresseeWords),
            Negation = AnchorOf(quote.NegationWords),
            Speaker = speaker,
            RuleString = Strings.Add(quote.Rule),
            FirstClaim = Claims.Rows.Count,
            ClaimCount = (uint)quote.Claims.Count,
            ReportedBy = reporter,
        };
        foreach (var claim in quote.Claims)
            Claims.Add(claim, Quotes.Count);
        return row;
    }

    private Anchor AnchorOf(AnchoredText? words)
    {
        if (words is null)
            return Anchor.None;
        if (words.Spans.Count == 1)
            return SpanRow(words.Spans[0]);
        var first = Spans.Count;
        foreach (var span in words.Spans)
            Spans.Add(SpanRow(span));
        return new Anchor { Start = first, Length = Anchor.ManySpans | (uint)words.Spans.Count };
    }

    private static Anchor SpanRow(TextSpan span) => new() { Start = (uint)span.Start, Length = (uint)span.Length };
}
