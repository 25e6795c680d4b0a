using System.Globalization;
using Corpus.Model;
using Corpus.Search.Concordances;
using Corpus.Search.Statistics;
using Corpus.Search.Tests.Concordances;

namespace Corpus.Search.Tests.Statistics;

public sealed class WordStatisticsTests
{
    [Fact]
    public void The_words_that_tell_two_texts_apart_stand_with_the_surest_first()
    {
        var keywords = Keyness.Compare(Counts("peace peace peace peace and water and dams"), Counts("war and water and dams war war war"));
        Assert.Equal(["peace"], keywords.Select(keyword => keyword.Word));
        Assert.Equal((4, 8, 0, 8), (keywords[0].Count, keywords[0].Total, keywords[0].ReferenceCount, keywords[0].ReferenceTotal));
        Assert.Equal(5.545, keywords[0].LogLikelihood, 3); // E = 2: 2 * 4 ln 2
        Assert.Equal(500_000, keywords[0].Frequency);
    }

    [Fact]
    public void Equally_sure_words_stand_in_ordinal_order_and_rare_ones_may_be_left_out()
    {
        var (text, reference) = (Counts("b a c c"), Counts("d d d d"));
        Assert.Equal(["c", "a", "b"], Keyness.Compare(text, reference).Select(keyword => keyword.Word));
        Assert.Equal(["c"], Keyness.Compare(text, reference, 2).Select(keyword => keyword.Word));
    }

    [Fact]
    public void Without_a_text_to_compare_with_there_are_no_keywords()
    {
        Assert.Empty(Keyness.Compare(Counts("a"), Counts("")));
        Assert.Empty(Keyness.Compare(Counts(""), Counts("a")));
    }

    [Fact]
    public void Words_near_a_term_are_counted_on_the_side_of_the_nearer_place()
    {
        // Windows of two words; "far" is in none, "between" in two and counted once, for the place before it.
        var found = Collocations("far old new dam holds between more dam far far", "dam", 2).ToDictionary(collocate => collocate.Word);
        Assert.Equal(["between", "holds", "more", "new", "old"], found.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("0+1 of 1", Shown(found["holds"]));
        Assert.Equal("1+0 of 1", Shown(found["between"]));
        Assert.Equal("1+0 of 1", Shown(found["more"]));
        Assert.All(found.Values, collocate => Assert.Equal((2, 7, 8), (collocate.TermCount, collocate.WindowTotal, collocate.WordTotal)));
    }

    [Fact]
    public void The_measures_are_those_of_the_table_of_counts()
    {
        // "strong" stands in two of four windows' words, and once elsewhere; eight other words are elsewhere.
        var collocate = Collocations("strong tea x x x x x x x x strong strong tea", "tea", 1).Single(collocate => collocate.Word == "strong");
        Assert.Equal((2, 3, 2, 2, 11), (collocate.Count, collocate.Total, collocate.TermCount, collocate.WindowTotal - 1, collocate.WordTotal));
        Assert.Equal(LogLikelihood.Associate(2, 1, 1, 7), collocate.LogLikelihood);
        Assert.Equal(14 + Math.Log2(2 * 2 / (2.0 + 3)), collocate.LogDice, 9);
        Assert.Equal(Math.Log2(2 / (3 * 3 / 11.0)), collocate.MutualInformation, 9);
    }

    [Fact]
    public void Windows_end_with_the_paragraph_and_a_phrase_is_one_place()
    {
        var found = Collocations("the old dam\n\nleaks", "\"old dam\"", 5);
        Assert.Equal(["the"], found.Select(collocate => collocate.Word));
    }

    [Fact]
    public void LogDice_never_exceeds_fourteen() =>
        Assert.All(Collocations("w w w tea w w w\n\nx x x x x x x x x", "tea", 5), collocate => Assert.InRange(collocate.LogDice, 0, 14));

    [Fact]
    public void A_window_has_a_word_at_least() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Collocations(ConcordanceTerm.Read("a"), 0));

    [Theory]
    [InlineData("the", true)]
    [InlineData("dont", true)]
    [InlineData("dam", false)]
    public void Stop_words_are_known_in_the_form_of_search(string word, bool expected) => Assert.Equal(expected, StopWords.Contains(word));

    [Fact]
    public void The_list_of_stop_words_is_sorted_and_unique_and_names_its_source()
    {
        using var reader = new StreamReader(typeof(StopWords).Assembly.GetManifestResourceStream("Statistics/english-stop-words.txt")!);
        var lines = reader.ReadToEnd().TrimEnd('\n').Split('\n');
        Assert.Contains(lines, line => line.StartsWith("# Source:", StringComparison.Ordinal));
        var words = lines.Where(line => !line.StartsWith('#')).ToList();
        Assert.Equal(words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), words);
    }

    private static string Shown(Collocate collocate) => string.Create(CultureInfo.InvariantCulture, $"{collocate.LeftCount}+{collocate.RightCount} of {collocate.Total}");

    private static IReadOnlyList<Collocate> Collocations(string text, string term, int window)
    {
        var collocations = new Collocations(ConcordanceTerm.Read(term), window);
        foreach (var passage in Passage.Of(WrittenArticle.Of(text)))
            collocations.Add(passage);
        return collocations.Find();
    }

    private static WordCounts Counts(string text)
    {
        var counts = new WordCounts();
        foreach (var passage in Passage.Of(WrittenArticle.Of(text)))
            counts.Add(passage);
        return counts;
    }
}
