using CsCheck;
using Corpus.Model;

namespace Corpus.Packing.Tests;

/// <summary>Articles of any content that the model allows, sensible or not.</summary>
internal static class RandomArticles
{
    /// <summary>Any UTF-16 units: NULs, unpaired surrogates, characters above U+FFFF, much or little of an alphabet.</summary>
    public static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char[' ', '~'].Array[0, 400].Select(units => new string(units)),
        Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['\u0600', '\u0640'], Gen.OneOf('\0', '\uD83D', '\uDCA7', '\u201C', '\uFFFF', ' ')).Array[0, 400].Select(units => new string(units)),
        Gen.Char['\u4E00', '\u5000'].Array[0, 400].Select(units => new string(units)),
        Gen.Const("\U0001F4A7 water \U0001F4A7"));

    private static readonly Gen<string> Word = Gen.OneOf(Gen.OneOf("", "said-that", "Haddad", "\uD800", "\u0645\u0631"), Text);

    private static readonly Gen<MetadataValue> Value = Gen.Recursive<MetadataValue>((depth, inner) => depth > 4
        ? Gen.Const(MetadataValue.Scalar(null))
        : Gen.OneOf(
            Word.Select(MetadataValue.Scalar),
            Gen.Const(MetadataValue.Scalar(null)),
            inner.Array[0, 3].Select(items => MetadataValue.Sequence(new(items))),
            Gen.Select(Word, inner).Array[0, 3].Select(entries => MetadataValue.Mapping(new(entries.Select(entry => new MetadataEntry(entry.Item1, entry.Item2)))))));

    private static readonly Gen<ValueList<MetadataEntry>> Metadata =
        Gen.Select(Word, Value).Array[0, 4].Select(entries => new ValueList<MetadataEntry>(entries.Select(entry => new MetadataEntry(entry.Item1, entry.Item2))));

    private static readonly Gen<DateTimeOffset?> Published = Gen.Select(Gen.Bool, Gen.DateTime[new DateTime(1900, 1, 1), new DateTime(2100, 1, 1)], Gen.Int[-840, 840])
        .Select((known, time, offset) => known ? new DateTimeOffset(time.Ticks, TimeSpan.FromMinutes(offset)) : (DateTimeOffset?)null);

    /// <summary>A corpus: articles in the order of their paths.</summary>
    public static readonly Gen<Article[]> Corpus = Word.HashSet[0, 6].SelectMany(paths =>
        paths.Order(StringComparer.Ordinal).Aggregate(
            Gen.Const(Array.Empty<Article>()),
            (before, path) => Gen.Select(before, Article(path), (articles, next) => (Article[])[.. articles, next])));

    private static Gen<Article> Article(string path) => Text.SelectMany(text =>
    {
        var source = new MemoryText(path, text, text.Length % 2 == 0 ? "" : SampleArticles.Sha256(text));
        var words = Words(source);
        var maybeWords = Gen.OneOf(words, Gen.Const((AnchoredText?)null)!);
        var designations = Gen.Select(words, Word).Array[0, 3].Select(items => new ValueList<Designation>(items.Select(item => new Designation(item.Item1, item.Item2))));
        var speakers = Gen.Select(Word, Gen.Enum<SpeakerKind>(), designations, designations, Gen.Bool).Array[0, 4]
            .Select(items => items.Select(item => new Speaker(item.Item1, item.Item2, item.Item3, item.Item4, item.Item5 ? path : null)).ToArray());
        var paragraphs = words.Array[0, 4].Select(items => new ValueList<Paragraph>(items.Select(item => new Paragraph(item))));
        var removed = Gen.Select(words, Gen.Enum<RemovalKind>(), Word).Array[0, 3].Select(items => new ValueList<RemovedText>(items.Select(item => new RemovedText(item.Item1, item.Item2, item.Item3))));
        return Gen.Select(speakers, paragraphs, removed, Metadata, Published, Word, Word).SelectMany((known, body, off, metadata, published, id, title) =>
            Quote(words, maybeWords!, known).Array[0, 4].Select(quotes => new Article(new ArticleContent
            {
                Source = source,
                Id = id,
                Title = title,
                TitleSpan = text.Length > 3 ? new TextSpan(1, 2) : null,
                Outlet = title.Length > 20 ? null : title,
                Published = published,
                Language = id.Length > 20 ? null : id,
                Metadata = metadata,
                Paragraphs = body,
                Speakers = new(known.Take(3)),
                Quotes = new(quotes),
                Removed = off,
            })));
    });

    private static Gen<Quote> Quote(Gen<AnchoredText> words, Gen<AnchoredText?> maybeWords, Speaker[] speakers) =>
        Gen.Select(
            Gen.Select(words, maybeWords, maybeWords, maybeWords, maybeWords),
            Gen.Select(Gen.Enum<QuoteKind>(), Gen.Enum<Stance>(), Gen.Enum<MentionKind>(), Gen.Bool),
            Gen.Int[-1, speakers.Length - 1],
            Gen.Select(words, Gen.Enum<Stance>(), Gen.Enum<Polarity>(), SaidOn(words), Values(words), References(words)).Array[0, 3],
            Word).Select((texts, kinds, speaker, claims, rule) => new Quote(
                kinds.Item1,
                texts.Item1,
                texts.Item2,
                speaker < 0 ? null : speakers[speaker],
                texts.Item3 is null ? null : new Mention(texts.Item3, kinds.Item3),
                texts.Item4,
                kinds.Item2,
                new ValueList<Claim>(claims.Select(claim => new Claim(claim.Item1, claim.Item2, claim.Item3, claim.Item4, claim.Item5, claim.Item6))),
                rule,
                null,
                kinds.Item4,
                texts.Item5));

    private static Gen<SaidTime> SaidOn(Gen<AnchoredText> words) => Gen.OneOf(
        Gen.Const(SaidTime.Unspecified),
        words.Select(SaidTime.Earlier),
        words.Select(SaidTime.Undated),
        Gen.Select(words, Gen.Int[0, 800_000], Gen.Int[0, 1000]).Select((place, day, days) => SaidTime.Dated(place, DateTime.MinValue.AddDays(day), DateTime.MinValue.AddDays(day + days))));

    private static Gen<ValueList<ClaimValue>> Values(Gen<AnchoredText> words) => Gen.OneOf(
        Gen.Select(words, Gen.Decimal).Select(ClaimValue.Number),
        Gen.Select(words, Gen.Decimal, Word).Select(ClaimValue.Money),
        Gen.Select(words, Gen.Decimal).Select(ClaimValue.Percent),
        words.Select(ClaimValue.OpenDate),
        Gen.Select(words, Gen.Int[0, 800_000], Gen.Int[0, 1000]).Select((place, day, days) => ClaimValue.Date(place, DateTime.MinValue.AddDays(day), DateTime.MinValue.AddDays(day + days)))).Array[0, 2].Select(values => new ValueList<ClaimValue>(values));

    private static Gen<ValueList<ClaimReference>> References(Gen<AnchoredText> words) =>
        Gen.Select(words, Word).Array[0, 2].Select(items => new ValueList<ClaimReference>(items.Select(item => new ClaimReference(item.Item1, item.Item2))));

    private static Gen<AnchoredText> Words(SourceText source) => Gen.Int[0, source.Length].Array[2, 8].Select(borders =>
    {
        Array.Sort(borders);
        return new AnchoredText(source, new ValueList<TextSpan>(borders.Chunk(2).Where(pair => pair.Length == 2).Select(pair => TextSpan.FromBounds(pair[0], pair[1]))));
    });
}
