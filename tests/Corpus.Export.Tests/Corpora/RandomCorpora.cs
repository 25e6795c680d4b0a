using System.Globalization;
using Corpus.Model;
using CsCheck;

namespace Corpus.Export.Tests.Corpora;

/// <summary>Articles of any text, with words anywhere in it; only pairs of surrogates are never cut.</summary>
internal static class RandomCorpora
{
    private static readonly Gen<string> _character = Gen.OneOf(
        Gen.OneOf("a", "b", " ", ",", "\"", "\n", "\n\n"),
        Gen.OneOf("💧", "😀", "\U0010FFFF", "é", "ی", "\u2028"),
        Gen.OneOf("\uD83D", "\uDE00", "\0", "\r", "\u0007", "\uFFFF", "=", "'", "<", "&", "\\"));

    /// <summary>A text by its characters: each is one code point, those that cannot be written too.</summary>
    private static readonly Gen<string[]> _text = _character.Array[1, 60].Select(NoChancePairs);

    private static readonly Gen<string> _word = _text.Select(string.Concat);

    /// <summary>A few articles in the order of their paths.</summary>
    public static Gen<Article[]> Articles { get; } = Gen.Select(_text, Gen.Int).Array[1, 3].SelectMany(texts =>
        texts.Select((text, number) => Article(string.Create(CultureInfo.InvariantCulture, $"{number}.txt"), text.Item1))
            .Aggregate(Gen.Const(Array.Empty<Article>()), (before, next) => Gen.Select(before, next, (articles, article) => (Article[])[.. articles, article])));

    /// <summary>A half and the other half that chance has put behind it would be one character.</summary>
    private static string[] NoChancePairs(string[] characters)
    {
        var kept = new List<string>();
        foreach (var character in characters)
        {
            if (kept.Count == 0 || !char.IsHighSurrogate(kept[^1][^1]) || !char.IsLowSurrogate(character[0]))
                kept.Add(character);
        }
        return [.. kept];
    }

    private static Gen<Article> Article(string path, string[] characters)
    {
        var text = string.Concat(characters);
        var source = new MemoryText(path, text, "");
        var starts = characters.Select((_, at) => characters.Take(at).Sum(character => character.Length)).Append(text.Length).ToArray();
        var words = Gen.Int[0, starts.Length - 1].Array[2, 6].Select(borders =>
        {
            Array.Sort(borders);
            return new AnchoredText(source, new ValueList<TextSpan>(borders.Chunk(2).Where(pair => pair.Length == 2).Select(pair => TextSpan.FromBounds(starts[pair[0]], starts[pair[1]]))));
        });
        var speaker = Gen.Select(_word, Gen.Enum<SpeakerKind>(), (name, kind) => new Speaker(name, kind, ValueList<Designation>.Empty, ValueList<Designation>.Empty));
        return Gen.Select(speaker.Array[1, 3], words.Array[0, 3], _word, _word, Gen.Bool).SelectMany((speakers, paragraphs, title, outlet, isDated) =>
            Quote(words, speakers).Array[0, 6].Select(quotes => new Article(new ArticleContent
            {
                Source = source,
                Id = title,
                Title = title,
                Outlet = isDated ? outlet : null,
                Published = isDated ? new DateTimeOffset(2024, 2, 29, 23, 59, 59, TimeSpan.FromMinutes(-title.Length)) : null,
                Language = isDated ? "en" : outlet,
                Metadata = new(new MetadataEntry("author", MetadataValue.Scalar(outlet))),
                Paragraphs = new(paragraphs.Select(paragraph => new Paragraph(paragraph))),
                Speakers = new(speakers),
                Quotes = new(quotes),
            })));
    }

    private static Gen<Quote> Quote(Gen<AnchoredText> words, Speaker[] speakers) => Gen.Select(
        Gen.Select(words, words, words, words),
        Gen.Select(Gen.Enum<QuoteKind>(), Gen.Enum<Stance>(), Gen.Bool),
        Gen.Int[-1, speakers.Length - 1],
        Gen.Select(words, Gen.Enum<Stance>(), Gen.Decimal).Array[0, 2],
        (places, kinds, speaker, claims) => new Quote(
            kinds.Item1, places.Item1, places.Item2, speaker < 0 ? null : speakers[speaker], new Mention(places.Item3, MentionKind.Role), places.Item4, kinds.Item2,
            new(claims.Select(claim => new Claim(claim.Item1, claim.Item2, Polarity.Affirmative, SaidTime.Earlier(claim.Item1), new(ClaimValue.Number(claim.Item1, claim.Item3))))),
            "rule", null, kinds.Item3));
}
