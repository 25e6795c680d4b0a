using Corpus.Extraction.Reading;
using Corpus.Extraction.Tests.Lexicon;
using Corpus.Model;
using CsCheck;

namespace Corpus.Extraction.Tests;

/// <summary>What holds for every text, sensible or hostile.</summary>
public sealed class PropertyTests
{
    private static readonly string[] Bricks =
    [
        "Ana Rivera", "Mr. Hale", "the board", "he", "who", "said", "told", "claimed that", "denied", "according to", "adding", "a claim that", "and", "but", ",", ".", ":", ";", "?",
        "\"", "\u201C", "\u201D", "\u2018", "\u2019", "'", "''", "\u00AB", "\u00BB", "(", ")", "[", "](", "*", ">", "-", "\u2014", "\n", "\n\n", "\r\n", "Q:", "A:", "Rivera:", "**", "\n> ", "\n>> ", "\n- ", "\n# ", "?\n\n", "[laughs]", "10:45", "(more)", "\n\nRivera: ", "\n\nA: We did. ", "\n\n**Does it hold?**\n\n", "the dam is safe", "It holds.", "previously",
        "\0", "\uFEFF", "\u202E", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0301", "1,000.5", "U.S.", "on Tuesday", "last week", "two years ago", "9999 years ago", "March 3, 2019", "in 2019", "99999999999999999999 trillion million", "US$", "%", "I", "she would", "not", "wrote on X", "an interview with", "---", "title: x", "\t", " ", "گفت که", "آب",
    ];

    private static readonly Gen<string> Brick = Gen.Int[0, Bricks.Length - 1].Select(i => Bricks[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Brick.Array[0, 120].Select(bricks => string.Join(' ', bricks)),
        Brick.Array[0, 60].Select(string.Concat),
        Gen.String[0, 200],
        TextsOf("English/"),
        TextsOf("German/"),
        TextsOf("Persian/"),
        TextsOf("Chrome/"));

    [Fact]
    public void No_text_makes_extraction_throw_and_every_span_lies_in_the_text() => Texts.Sample(
        text =>
        {
            var result = Read(text);
            if (result.Article is not { } article)
            {
                Assert.NotEmpty(result.Diagnostics);
                return;
            }
            Assert.All(article.Quotes, quote => Assert.Equal(string.Join(' ', quote.Spans.Select(span => text.Substring(span.Start, span.Length))), quote.Text));
            Assert.All(article.Quotes.Where(quote => quote.Mention is not null), quote => Assert.Equal(text.Substring(quote.Mention!.Span.Start, quote.Mention.Span.Length), quote.Mention.Text));
            Assert.All(article.Claims, claim => Assert.False(claim.Words.Envelope.IsEmpty));
            Assert.All(article.Claims, claim => Assert.All(claim.Values.Select(value => value.Words).Concat(claim.References.Select(reference => reference.Words)), words => AssertInside(words, claim)));
            Assert.All(article.Claims, claim => Assert.Equal(claim.References.Count > 0, claim.Reading != claim.Text));
        },
        iter: 4000);

    /// <summary>Texts of the words that the lexicons of one folder know, with signs among them.</summary>
    private static Gen<string> TextsOf(string folder)
    {
        var words = LexiconWords.Of(folder);
        return Gen.Frequency((3, Gen.Int[0, words.Count - 1].Select(i => words[i])), (1, Brick)).Array[0, 120].Select(all => string.Join(' ', all));
    }

    /// <summary>Each span of words lies in a span of the claim.</summary>
    private static void AssertInside(AnchoredText words, Claim claim) =>
        Assert.All(words.Spans, part => Assert.Contains(claim.Words.Spans, span => span.Start <= part.Start && part.End <= span.End));

    [Theory]
    [InlineData("River Town Council Meets on New Bridge\n\nPrices, the bank said, ; , ?\n")]
    public void An_attribution_with_nothing_but_signs_behind_it_has_one_piece(string text) =>
        Assert.Equal(["Prices"], Read(text).Article!.Quotes.SelectMany(quote => quote.Words.Parts));

    [Theory]
    [InlineData("not [ ]( I a claim that (more) previously [laughs] Q:")]
    public void Words_before_a_verb_of_saying_are_looked_for_within_its_sentence(string text) =>
        Assert.NotNull(Read(text).Article);

    [Fact]
    public void Quotes_stand_in_the_order_of_the_text_and_none_has_the_words_of_another() => Texts.Sample(
        text =>
        {
            var spans = (Read(text).Article?.Quotes ?? ValueList<Quote>.Empty).Where(quote => quote.Rule != "anaphoric-claim" && quote.ReportedBy is null).SelectMany(quote => quote.Spans).ToList();
            var ordered = spans.Order().ToList();
            for (var i = 1; i < ordered.Count; i++)
                Assert.True(ordered[i - 1].End <= ordered[i].Start, $"{ordered[i - 1]} overlaps {ordered[i]}");
        },
        iter: 2000);

    [Fact]
    public void The_same_text_gives_the_same_article() =>
        Texts.Sample(text => Assert.Equal(Read(text).Article, Read(text).Article), iter: 500);

    public static TheoryData<string> Hostile => new("\"", "said ", "\" ", "'", "(", "\u201C", "Ana Rivera said ", "\"It holds,\" Ana said. ", "x", "A ", "A, ", "\n", ">\n", "\n\n\"Hm.\"", "he said and ", ", a claim that X denied", "said on Tuesday ", "$3.2 million ", "said, and it is not ", "two years ago ", "according to X ", "Q: Is it?\n\nA: I do.\n\n", "> It holds.\n\n", "> It holds.\n> — Ana Rivera\n\n", "Ana Rivera said:\n\n> ", "- \"It holds.\"\n", "10:45\n\n", "**Do you?**\n\nI do.\n\n", "(more)\n\n", "Ana Rivera, the chief, ");

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Twice_the_text_costs_at_most_little_more_than_twice(string brick)
    {
        const int Size = 60_000;
        var once = string.Concat(Enumerable.Repeat(brick, Size / brick.Length));
        // What is made once, and what the thread keeps for the next text, is no cost of this one.
        foreach (var path in new[] { "a.txt", "a.md" })
        {
            Cost(once + once, path);
            var (small, large) = (Cost(once, path), Cost(once + once, path));
            Assert.True(large < (small * 2.6) + 200_000, $"{path}: {small} bytes for the text, {large} for twice the text");
        }
    }

    private static long Cost(string text, string path)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(text, path);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Texts of an even length are Markdown.</summary>
    private static ExtractionResult Read(string text) => Read(text, text.Length % 2 == 0 ? "a.md" : "a.txt");

    private static ExtractionResult Read(string text, string path) =>
        ArticleExtractor.Extract(new SeedFile(new MemoryText(path, text, ""), new MemoryText("a.yaml", "published: 2024-03-06\n", "")));
}
