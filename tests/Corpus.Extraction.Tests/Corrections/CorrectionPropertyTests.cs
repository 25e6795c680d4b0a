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
        "'", "''", "\u2014", "\u2026", "\n", "\n\n", "\n> ", "\u00AD", "\uD83D\uDE00", "\uD83D", "\uDE00", "a", "a a",
    ];

    private static readonly string[] Keys = ["change", "add", "remove", "words", "after", "occurrence", "speaker", "kind", "cue", "addressee", "stance", "name", "rename", "aliases", "sp"];

    private static readonly string[] Plain = ["1", "2", "2147483647", "null", "Direct", "indirect", "Mixed", "Denies", "Asserts", "Group", "{}"];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[1, 4].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Value = Gen.OneOf(
        Text.Select(Quoted),
        Text.Array[0, 3].Select(texts => "[" + string.Join(", ", texts.Select(Quoted)) + "]"),
        Gen.Int[0, Plain.Length - 1].Select(index => Plain[index]));

    private static readonly Gen<string> Item = Gen.Select(Gen.Int[0, Keys.Length - 1].Array[1, 4], Value.Array[4])
        .Select(pair => "  - { " + string.Join(", ", pair.Item1.Distinct().Select((key, index) => $"{Keys[key]}: {pair.Item2[index]}")) + " }\n");

    private static readonly Gen<string> Yaml = Gen.Select(Item.Array[0, 6], Item.Array[0, 3])
        .Select(pair => "quotes:\n" + string.Concat(pair.Item1) + "speakers:\n" + string.Concat(pair.Item2));

    [Fact]
    public void Nothing_throws_and_no_quote_has_the_words_of_another() => Gen.Select(Text.Array[0, 40], Yaml).Sample(
        pair =>
        {
            var text = string.Join(' ', pair.Item1);
            if (Read(text, pair.Item2).Article is not { } article)
                return;
            Assert.All(article.Quotes, quote => Assert.Equal(string.Join(' ', quote.Spans.Select(span => text.Substring(span.Start, span.Length))), quote.Text));
            Assert.All(article.Quotes, quote => Assert.DoesNotContain(quote.Spans, span => span.IsEmpty));
            Assert.All(article.Quotes.Select(quote => quote.Speaker).OfType<Speaker>(), speaker => Assert.Contains(speaker, article.Speakers));
            Assert.Equal(article.Quotes.Select(quote => quote.Spans[0]).Order(), article.Quotes.Select(quote => quote.Spans[0]));
            var added = article.Quotes.Where(quote => quote.Rule == "correction").ToList();
            Assert.All(added, quote => Assert.DoesNotContain(article.Quotes, other => other != quote && other.Rule != "anaphoric-claim" && other.Claims[0].Words.Envelope.Start >= other.Words.Envelope.Start && other.Spans.Any(span => quote.Spans.Any(span.Overlaps))));
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

    private static string Quoted(string text) => "\"" + string.Concat(text.Select(unit => $"\\u{(int)unit:x4}")) + "\"";
}
