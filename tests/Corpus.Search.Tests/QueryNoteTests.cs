using Corpus.Model;

namespace Corpus.Search.Tests;

public sealed class QueryNoteTests
{
    private static readonly ICorpus _corpus = TestCorpus.Of("The dam is safe", "Nobody asked the speaker after 2023");

    [Theory]
    [InlineData("dam \"is safe", "The quotation mark at character 5 is not closed. The query is read as words.", 4, 1)]
    [InlineData("speeker:asif dam", "There is no field 'speeker'; the fields are speaker, outlet, article, title, kind, stance, language, after, before. The query is read as words.", 0, 8)]
    [InlineData("dam speaker: asif", "The field 'speaker' at character 5 has no value. The query is read as words.", 4, 8)]
    [InlineData("dam speaker:!!", "'!!' is no value of the field 'speaker'; it takes a word, or several in quotation marks. The query is read as words.", 12, 2)]
    [InlineData("dam kind:spoken", "'spoken' is no value of the field 'kind'; it takes Direct, Indirect, Mixed. The query is read as words.", 9, 6)]
    [InlineData("dam stance:1", "'1' is no value of the field 'stance'; it takes Asserts, Denies, Promises, Demands, Believes, Asks, Uncommitted. The query is read as words.", 11, 1)]
    [InlineData("dam language:\" \"", "' ' is no value of the field 'language'; it takes a language tag such as en or fa-AF. The query is read as words.", 13, 3)]
    [InlineData("dam after:yesterday", "'yesterday' is no value of the field 'after'; it takes a year, month or day such as 2023, 2023-08 or 2023-08-31. The query is read as words.", 10, 9)]
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

    [Fact]
    public void A_query_that_is_read_as_written_has_no_note() =>
        Assert.Empty(new ClaimSearch(_corpus).Find("dam \"is safe\" -bridge d?m s* -speaker:asif").Notes);
}
