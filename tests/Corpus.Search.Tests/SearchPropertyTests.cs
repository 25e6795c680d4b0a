using CsCheck;
using Corpus.Model;
using Corpus.Tests.Shared;
using Corpus.Search.Words;

namespace Corpus.Search.Tests;

/// <summary>What holds for any corpus and any query, over a small vocabulary so that words repeat.</summary>
public sealed class SearchPropertyTests
{
    private static readonly Gen<string> _word = Gen.OneOf("dam", "dams", "damage", "safe", "safety", "no", "not", "water", "wall", "is");
    private static readonly Gen<string> _text = _word.Array[0, 8].Select(words => string.Join(" ", words));
    private static readonly Gen<string> _anyText = Gen.OneOf(
        Gen.Char.Select(unit => unit.ToString()),
        Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32),
        Gen.Int[0xE0000, 0xE007F].Select(char.ConvertFromUtf32),
        Gen.OneOf("a", "B", "s", "1", ".", ",", "'", "’", "-", "é", "*", "?", "\u200C", "\u00AD", "\u0301")).Array[0, 40].Select(string.Concat);

    private static readonly Gen<string[]> _claims = _text.Array[1, 12].Select(texts => texts.Select(text => text + " .").ToArray());

    [Fact]
    public void Scores_are_finite_and_above_zero_and_fall() =>
        Gen.Select(_claims, _text).Sample((claims, query) =>
        {
            var scores = Hits(claims, query).Select(hit => hit.Score).ToList();
            Assert.All(scores, score => Assert.InRange(score, double.Epsilon, double.MaxValue));
            Assert.Equal(scores.OrderDescending(), scores);
        });

    [Fact]
    public void A_score_is_the_sum_of_what_its_parts_give() =>
        Gen.Select(_claims, Gen.OneOf(_text, Gen.Const("(dam AND safe) OR water"), Gen.Const("dam* \"is safe\" no"), Gen.Const("dam near:3 water wall"), Gen.Const("(dam OR not) -is wall safe"))).Sample((claims, query) =>
        {
            var result = new ClaimSearch(TestCorpus.Of(claims)).Find(query);
            Assert.All(result.Hits, hit => Assert.Equal(hit.Score, result.Explain(hit).Sum(part => part.Score)));
        });

    [Fact]
    public void Words_find_what_a_scan_of_all_claims_finds() =>
        Gen.Select(_claims, _text).Sample((claims, query) =>
            SameClaims(claims, query, terms => terms.Select(WordFamily.Of).Intersect(query.Split(' ').Select(WordFamily.Of)).Any()));

    [Fact]
    public void A_prefix_finds_what_a_scan_of_all_claims_finds() =>
        Gen.Select(_claims, _word, Gen.Int[1, 3]).Sample((claims, word, length) =>
        {
            var prefix = word[..Math.Min(length, word.Length)];
            SameClaims(claims, prefix + "*", terms => terms.Any(term => term.StartsWith(prefix, StringComparison.Ordinal)));
        });

    [Fact]
    public void A_wildcard_finds_what_a_scan_of_all_claims_finds() =>
        Gen.Select(_claims, _word, Gen.Int[0, 1]).Sample((claims, word, letter) =>
        {
            var at = Math.Min(letter, word.Length - 2);
            var pattern = word[..at] + "?" + word[(at + 1)..];
            SameClaims(claims, pattern, terms => terms.Any(term => term.Length == word.Length && term[..at] == word[..at] && term[(at + 1)..] == word[(at + 1)..]));
        });

    [Fact]
    public void A_phrase_finds_what_a_scan_of_all_claims_finds_and_all_of_it_holds_its_words() =>
        Gen.Select(_claims, _word, _word).Sample((claims, first, second) =>
        {
            SameClaims(claims, $"\"{first} {second}\"", terms => (" " + string.Join(" ", terms) + " ").Contains($" {first} {second} ", StringComparison.Ordinal));
            Assert.All(Hits(claims, $"\"{first} {second}\""), hit => Assert.Equal(2, new[] { first, second }.Count(word => hit.Claim.Text.Split(' ').Contains(word))));
        });

    [Fact]
    public void Claims_that_are_passed_by_unread_would_not_have_been_among_the_first() =>
        Gen.Select(_text.Array[3000, 6000], Gen.Select(_text, Gen.OneOf("", " -wall", " \"no water\"", " wa*"), (words, more) => words + more)).Sample(
            (claims, query) =>
            {
                var hits = new ClaimSearch(TestCorpus.Of(claims)).Find(query).Hits.Select(hit => (hit.Claim.Quote.Id, -hit.Score, hit.Claim.Words.Envelope.Start)).ToList();
                Assert.Equal(hits.Count, hits.Select(hit => hit.Id).Distinct().Count());
                Assert.Equal(hits.OrderBy(hit => hit.Item2).ThenBy(hit => hit.Start), hits);
            },
            iter: 10);

    [Fact]
    public void A_title_counts_alike_however_far_apart_the_claims_that_hold_its_word() =>
        Gen.Select(Gen.Int[0, 5999], Gen.Int[0, 5999], Gen.Int[0, 5999]).Sample(
            (rare, titled, both) =>
            {
                var claims = Enumerable.Range(0, 6000).Select(i => new TestArticle(
                    FormattableString.Invariant($"{i:0000}.txt"),
                    new Said(i == rare || i == both ? "flood wall" : "the wall"))
                {
                    Title = i == titled || i == both ? "Flood" : "Rain",
                });
                var hits = new ClaimSearch(TestCorpus.Of([.. claims])).Find("flood wall").Hits.Take(100).Select(hit => int.Parse(hit.Claim.Quote.Article.Id, System.Globalization.CultureInfo.InvariantCulture)).ToList();
                Assert.Equal(new[] { both, rare, titled }.Distinct().Order(), hits.Take(new[] { both, rare, titled }.Distinct().Count()).Order());
            },
            iter: 10);

    [Fact]
    public void What_a_word_finds_and_what_its_exclusion_finds_are_all_claims() =>
        Gen.Select(_claims, _word).Sample((claims, word) =>
            Assert.Equal(
                claims.Order(StringComparer.Ordinal),
                Hits(claims, word).Concat(Hits(claims, "-" + word)).Select(hit => hit.Claim.Text).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_order_and_the_repetition_of_parts_change_no_claim_that_is_found() =>
        Gen.Select(_claims, Gen.OneOf(_word, _word.Select(word => "-" + word), _word.Select(word => $"\"{word} is\""), Gen.Const("wa*")).Array[1, 6]).Sample((claims, parts) =>
        {
            var expected = Hits(claims, string.Join(" ", parts)).Select(hit => hit.Claim.Text).Order(StringComparer.Ordinal);
            Assert.Equal(expected, Hits(claims, string.Join(" ", parts.Reverse().Concat(parts))).Select(hit => hit.Claim.Text).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void The_index_has_the_words_of_the_claims_at_their_places() =>
        _claims.Sample(claims =>
        {
            var corpus = TestCorpus.Of(claims);
            var index = ClaimIndexBuilder.Build(corpus.Articles);
            Assert.Equal(IndexContent.Of(index), IndexContent.Of(corpus.ClaimIndex));
            var expected = claims.SelectMany((claim, i) => ClaimTokenizer.Tokenize(claim).Select((word, place) => (WordFamily.Of(word.Term), word.Term, i, place)));
            Assert.Equal(expected.Order(), Enumerable.Range(0, index.Families.Count).SelectMany(family => Words(index, family)).Order());
        });

    [Fact]
    public void The_words_of_any_text_stand_in_order_and_are_never_empty() =>
        _anyText.Sample(text =>
        {
            var tokens = ClaimTokenizer.Tokenize(text);
            Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
            Assert.All(tokens, token => Assert.NotEmpty(token.Term));
        });

    private static IEnumerable<(string Family, string Term, int Claim, int Place)> Words(IClaimIndex index, int family)
    {
        var forms = Enumerable.Range(0, index.Terms.Count).Where(term => index.GetForm(term).Family == family).Select(term => index.Terms[term]).ToList();
        var postings = index.GetPostings(family);
        var block = new PostingBlock();
        for (var i = 0; i < postings.BlockCount; i++)
        {
            postings.Read(i, block);
            postings.ReadPlaces(i, block);
            for (int posting = 0, at = 0; posting < block.Count; posting++)
            {
                for (var end = at + block.Counts[posting]; at < end; at++)
                    yield return (index.Families[family], forms[block.Forms[at]], block.Claims[posting], block.Places[at]);
            }
        }
    }

    private static void SameClaims(string[] claims, string query, Func<string[], bool> holds) =>
        Assert.Equal(
            claims.Where(claim => holds(claim.TrimEnd('.', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries))).Order(StringComparer.Ordinal),
            Hits(claims, query).Select(hit => hit.Claim.Text).Order(StringComparer.Ordinal));

    private static List<ClaimHit> Hits(string[] claims, string query) => [.. new ClaimSearch(TestCorpus.Of(claims)).Find(query).Hits];
}
