using Corpus.Model;

namespace Corpus.Search.Tests;

public sealed class QueryNoteTests
{
    private static readonly ICorpus _corpus = TestCorpus.Of("The dam is safe", "Nobody asked the speaker after 2023");

    [Theory]
    [InlineData("dam \"is safe", "The quotation mark at character 5 is not closed. The query is read as words.", 4, 1)]
    [InlineData("speeker:asif dam", "There is no field 'speeker'; the fields are speaker, outlet, article, title, kind, stance, language, after, before, said. The query is read as words.", 0, 8)]
    [InlineData("dam speaker: asif", "The field 'speaker' at character 5 has no value. The query is read as words.", 4, 8)]
    [InlineData("dam speaker:!!", "'!!' is no value of the field 'speaker'; it takes a word, or several in quotation marks. The query is read as words.", 12, 2)]
    [InlineData("dam kind:spoken", "'spoken' is no value of the field 'kind'; it takes Direct, Indirect, Mixed. The query is read as words.", 9, 6)]
    [InlineData("dam stance:1", "'1' is no value of the field 'stance'; it takes Asserts, Denies, Promises, Demands, Believes, Asks, Uncommitted. The query is read as words.", 11, 1)]
    [InlineData("dam language:\" \"", "' ' is no value of the field 'language'; it takes a language tag such as en or fa-AF. The query is read as words.", 13, 3)]
    [InlineData("dam after:yesterday", "'yesterday' is no value of the field 'after'; it takes a year, month or day such as 2023, 2023-08 or 2023-08-31. The query is read as words.", 10, 9)]
    [InlineData("dam said:soon", "'soon' is no value of the field 'said'; it takes a year, month or day such as 2023, 2023-08 or 2023-08-31, two of them with two stops between (2023-08..2024), or earlier. The query is read as words.", 9, 4)]
    [InlineData("(dam safe", "The parenthesis at character 1 is not closed. The query is read as words.", 0, 1)]
    [InlineData("dam) safe", "The parenthesis at character 4 was not opened. The query is read as words.", 3, 1)]
    [InlineData("dam OR", "There is nothing behind 'OR' at character 5. The query is read as words.", 4, 2)]
    [InlineData("AND dam", "There is nothing before 'AND' at character 1. The query is read as words.", 0, 3)]
    [InlineData("dam OR | safe", "There is nothing behind 'OR' at character 5. The query is read as words.", 4, 2)]
    [InlineData("(dam AND) safe", "There is nothing behind 'AND' at character 6. The query is read as words.", 5, 3)]
    [InlineData("dam NOT", "There is nothing behind 'NOT' at character 5. The query is read as words.", 4, 3)]
    [InlineData("near:3 dam", "There is nothing before 'near' at character 1. The query is read as words.", 0, 5)]
    [InlineData("dam near:3", "There is nothing behind 'near' at character 5. The query is read as words.", 4, 5)]
    [InlineData("dam near:0 safe", "'near' at character 5 takes a number of words from 1 to 100. The query is read as words.", 4, 5)]
    [InlineData("dam near:x safe", "'near' at character 5 takes a number of words from 1 to 100. The query is read as words.", 4, 5)]
    [InlineData("dam near:2 (is safe)", "'near' at character 5 stands between words or phrases. The query is read as words.", 4, 5)]
    [InlineData("dam before:2023-02-30", "'2023-02-30' is no value of the field 'before'; it takes a year, month or day such as 2023, 2023-08 or 2023-08-31. The query is read as words.", 11, 10)]
    public void A_query_that_breaks_is_read_as_words_and_the_note_says_where(string query, string message, int start, int length)
    {
        var result = new ClaimSearch(_corpus).Find(query);
        Assert.Equal(new QueryNote(message, new TextSpan(start, length)), Assert.Single(result.Notes));
        Assert.Contains(result.Hits, hit => hit.Claim.Text == "The dam is safe");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t\n")]
    [InlineData("- -- ---")]
    [InlineData("😀 … ()")]
    [InlineData("\"\" \"!\"")]
    public void A_query_without_words_finds_nothing_and_says_so(string query)
    {
        var result = new ClaimSearch(_corpus).Find(query);
        Assert.Equal("The query holds no word to search for.", Assert.Single(result.Notes).Message);
        Assert.Empty(result.Hits);
    }

    [Theory]
    [InlineData("dan", null)]
    [InlineData("asled dam", "No claim holds 'asled'. Did you mean 'asked'?")]
    [InlineData("\"the speakre\"", "No claim holds 'speakre'. Did you mean 'speaker'?")]
    [InlineData("speker near:2 dam", "No claim holds 'speker'. Did you mean 'speaker'?")]
    [InlineData("dam -speker", null)]
    [InlineData("spoken", null)]
    [InlineData("one two three four five six seven eight speker", null)]
    public void A_word_that_no_claim_holds_and_that_is_near_to_another_is_asked_about(string query, string? note)
    {
        var notes = new ClaimSearch(_corpus).Find(query).Notes;
        Assert.Equal(note, notes.SingleOrDefault()?.Message);
        Assert.All(notes, found => Assert.Contains($"'{query.Substring(found.Span.Start, found.Span.Length)}'", found.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Parentheses_in_many_others_are_read_as_words()
    {
        var query = new string('(', ClaimSearchLimits.MaxDepth + 1) + "dam" + new string(')', ClaimSearchLimits.MaxDepth + 1);
        Assert.Equal("The parenthesis at character 51 stands inside 50 others; no more are read. The query is read as words.", Assert.Single(new ClaimSearch(_corpus).Find(query).Notes).Message);
        Assert.Empty(new ClaimSearch(_corpus).Find(query[1..^1]).Notes);
    }

    [Fact]
    public void A_query_that_is_read_as_written_has_no_note() =>
        Assert.Empty(new ClaimSearch(_corpus).Find("dam \"is safe\" -bridge d?m s* -speaker:asif (dam | safe) (safe AND NOT said:2023..) dam near:3 safe").Notes);
}
