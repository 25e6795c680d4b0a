using Corpus.Extraction.Reading;
using Corpus.Model;
using CsCheck;

namespace Corpus.Extraction.Tests.Corrections;

/// <summary>What holds for every text with every file of corrections.</summary>
public sealed class CorrectionPropertyTests
{
    private static readonly string[] Words =
    [
        "Ana Rivera", "Mr. Hale", "the board", "he", "said", "told", "claimed that", "according to", "a claim that", "denied", "it holds", "leaks", "the dam", ",", ".", ":", "\"", "\u201C", "\u201D",
        "'", "''", "\u2014", "\u2026", "\n", "\n\n", "\n> ", "\u00AD", "\uD83D\uDE00", "\uD83D", "\uDE00", "a", "a a", "Ana Rivera said that it holds.", "\"It leaks a lot,\" Mr. Hale told the board.",
    ];

    private static readonly string[] Actions = ["change", "add", "remove", "change", "add"];

    private static readonly Gen<string> Text = OneOf(Words).Array[1, 3].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Sought = Gen.OneOf(OneOf(Words), Text).Select(Quoted);

    private static readonly Gen<string> Anchor = Gen.OneOf(Sought, Sought.Array[1, 3].Select(texts => "[" + string.Join(", ", texts) + "]"));

    private static readonly Gen<string> Property = Gen.OneOf(
        Sought.Select(words => "speaker: " + words),
        Sought.Select(words => "cue: " + words),
        Sought.Select(words => "addressee: " + words),
        Anchor.Select(words => "words: " + words),
        OneOf("kind: Direct", "kind: indirect", "stance: Denies", "stance: Asserts", "speaker: null", "cue: null", "kind: [x]", "sp: x"));

    private static readonly Gen<string> Quote = Gen.Select(OneOf(Actions), Anchor, Gen.OneOf(OneOf("occurrence: 1", "occurrence: 2147483647"), Sought.Select(words => "after: " + words)), Property)
        .Select((action, words, place, property) => "  - { " + string.Join(", ", [$"{action}: {words}", place, .. action == "remove" ? Array.Empty<string>() : [property]]) + " }\n");

    private static readonly Gen<string> Speaker = Gen.Select(Sought, Sought, Anchor)
        .Select((name, rename, aliases) => $"  - {{ name: {name}, rename: {rename}, aliases: {aliases} }}\n");

    private static readonly Gen<string> Yaml = Gen.Select(Quote.Array[0, 8], Speaker.Array[0, 2])
        .Select((quotes, speakers) => "quotes:\n" + string.Concat(quotes) + "speakers:\n" + string.Concat(speakers));

    [Fact]
    public void Nothing_throws_and_no_quote_has_the_words_of_another() => Gen.Select(Text.Array[2, 40], Yaml).Sample(
        pair =>
        {
            var text = string.Join(' ', pair.Item1);
            if (Read(text, pair.Item2).Article is not { } article)
                return;
            Assert.All(article.Quotes, quote => Assert.Equal(string.Join(' ', quote.Spans.Select(span => text.Substring(span.Start, span.Length))), quote.Text));
            Assert.All(article.Quotes, quote => Assert.DoesNotContain(quote.Spans, span => span.IsEmpty));
            Assert.All(article.Quotes.Select(quote => quote.Speaker).OfType<Speaker>(), speaker => Assert.Contains(speaker, article.Speakers));
            Assert.Equal(article.Quotes.Select(quote => quote.Spans[0]).Order(), article.Quotes.Select(quote => quote.Spans[0]));
            var spans = article.Quotes.Where(quote => !RefersBack(quote) && quote.ReportedBy is null).SelectMany(quote => quote.Spans).Order().ToList();
            for (var i = 1; i < spans.Count; i++)
                Assert.True(spans[i - 1].End <= spans[i].Start, $"{spans[i - 1]} overlaps {spans[i]}");
        },
        iter: 6000);

    [Fact]
    public void No_file_of_corrections_throws() =>
        Gen.String[0, 200].Sample(yaml => Assert.NotNull(Read("Ana Rivera said the dam leaks.", yaml)), iter: 2000);

    [Theory]
    [InlineData("aaaaaaaa")]
    [InlineData("a ")]
    [InlineData("Ana said it holds. ")]
    public void Twice_the_text_costs_at_most_little_more_than_twice(string brick)
    {
        var words = string.Concat(Enumerable.Repeat(brick, 2_000)).Trim() + "b";
        var yaml = $"quotes:\n  - change: {words}\n    kind: Direct\n  - add: a\n    after: a\n    occurrence: 2\nspeakers:\n  - name: Ana\n    aliases: [{words}]\n";
        var once = string.Concat(Enumerable.Repeat(brick, 60_000 / brick.Length));
        // What the thread keeps for the next text is no cost of this one.
        Cost(once + once, yaml);
        var (small, large) = (Cost(once, yaml), Cost(once + once, yaml));
        Assert.True(large < (small * 2.6) + 200_000, $"{small} bytes for the text, {large} for twice the text");
    }

    private static long Cost(string text, string yaml)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(text, yaml);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ExtractionResult Read(string text, string yaml) =>
        ArticleExtractor.Extract(new SeedFile(new MemoryText("a.txt", text, ""), null, new MemoryText("a.corrections.yaml", yaml, "")));

    private static bool RefersBack(Quote quote) => !quote.Words.Envelope.Contains(quote.Claims[0].Words.Envelope);

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    /// <summary>A text as YAML writes it; it takes no half of a surrogate pair.</summary>
    private static string Quoted(string text) =>
        "\"" + string.Concat(text.Where(unit => !char.IsSurrogate(unit)).Select(unit => $"\\u{(int)unit:x4}")) + "\"";
}
