using CsCheck;
using Corpus.Model;
using Corpus.Search.Quotations;

namespace Corpus.Search.Tests.Quotations;

public sealed class HostileQuotationTests
{
    private static readonly ICorpus _corpus = TestCorpus.Of(new TestArticle(
        "a.txt",
        [
            new(string.Join(" ", Enumerable.Repeat("the dam", 20_000)), "Lea Ott"),
            .. Enumerable.Range(0, 3_000).Select(i => new Said($"We will not close gate {i} of the dam before May", i % 2 == 0 ? "Ana Rivera" : "Jon Moss")),
        ]));

    private static readonly ICorpus _gates = TestCorpus.Of(new TestArticle("a.txt", [.. Enumerable.Range(0, 30).Select(i => new Said($"We will not close gate {i} of the dam before May", "Ana Rivera"))]));

    private static readonly Gen<string> _piece = Gen.OneOf(
        Gen.Const("\""), Gen.Const("“"), Gen.Const("”"), Gen.Const("'"), Gen.Const("‘"), Gen.Const("’"), Gen.Const("«"), Gen.Const("["), Gen.Const("]"), Gen.Const("…"), Gen.Const("..."), Gen.Const("[...]"),
        Gen.Const("We will not close gate 7"), Gen.Const(" of the dam "), Gen.Const("not"), Gen.Const(" "), Gen.Const("\n"), Gen.Const("\n\n"), Gen.Const("-7"), Gen.Const("%"), Gen.Const("\0"), Gen.Const("\u202E"), Gen.Const("😀"), Gen.Const("\uD83D"), Gen.Const("\uDC00"), Gen.Const("é"),
        Gen.Const(" said Ana Rivera "), Gen.Const(", "), Gen.Const(". "));

    public static TheoryData<string, string> Texts => new()
    {
        { "the words of the corpus again and again", string.Join(" ", Enumerable.Repeat("the dam", 50_000)) },
        { "with another word at the end", string.Join(" ", Enumerable.Repeat("the dam", 9_000)) + " holds" },
        { "with other words between", string.Join(" gate ", Enumerable.Repeat("the dam", 9_000)) },
        { "one long word", new string('a', 5_000_000) },
        { "marks alone", new string('"', 1_000_000) },
        { "marks of one kind that never close", string.Concat(Enumerable.Repeat("“a ", 300_000)) },
        { "single marks", string.Concat(Enumerable.Repeat("'a ", 300_000)) },
        { "quotations in paragraphs", string.Concat(Enumerable.Repeat("\"We will close gate 7,\" said Moss.\n\n", 400)) },
        { "brackets and ellipses", string.Concat(Enumerable.Repeat("[...] the [dam] ", 50_000)) },
    };

    /// <summary>Without its bounds the check would take hours for some of these.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_answered(string name, string text)
    {
        Assert.NotEmpty(name);
        Assert.InRange(CheckAll(text, _corpus), 1, QuotationLimits.MaxQuotations * 32);
    }

    [Fact]
    public void No_text_throws_and_every_span_stands_in_it() =>
        _piece.Array[0, 25].Sample(pieces =>
        {
            var text = string.Concat(pieces);
            var check = new QuotationCheck(_gates);
            foreach (var quotation in new DraftReader(_gates).Read(text))
            {
                foreach (var part in check.CheckPieces(text, quotation.Pieces)[0].Differences)
                {
                    if (part.QuotedSpan is { } span)
                        Assert.InRange(span.End, 1, text.Length);
                    if (part.SaidWords is { } said)
                        Assert.NotEqual(0, said.Text.Length);
                }
            }
        }, iter: 300);

    [Fact]
    public void No_characters_throw() =>
        Gen.Char.Array[0, 60].Sample(units => CheckAll(new string(units), _gates), iter: 300);

    private static int CheckAll(string text, ICorpus corpus)
    {
        var check = new QuotationCheck(corpus);
        return new DraftReader(corpus).Read(text).Sum(quotation => check.CheckPieces(text, quotation.Pieces).Count);
    }
}
