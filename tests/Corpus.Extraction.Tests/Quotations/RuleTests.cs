namespace Corpus.Extraction.Tests.Quotations;

/// <summary>One example for each rule and for each border that a rule must not cross.</summary>
public sealed class RuleTests
{
    [Theory]
    // content-after-cue
    [InlineData("Ana Rivera said that the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | said that | -")]
    [InlineData("Ana Rivera said the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("Ana Rivera told the board that the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | told | the board")]
    [InlineData("Ana Rivera said on Monday that the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("Ana Rivera asked whether the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | asked whether | -")]
    [InlineData("Ana Rivera urged the board to close the road.", "Indirect: to close the road | Ana Rivera | Ana Rivera | urged | the board")]
    [InlineData("Ana Rivera called the plan \"a gift to the sea.\"", "Mixed: the plan \"a gift to the sea.\" | Ana Rivera | Ana Rivera | called | -")]
    [InlineData("Ana Rivera said: \"The dam is safe.\"", "Direct: The dam is safe. | Ana Rivera | Ana Rivera | said: | -")]
    [InlineData("Ana Rivera said, \"The dam is safe.\"", "Direct: The dam is safe. | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("Ana Rivera has repeatedly denied that the dam leaks.", "Indirect: the dam leaks | Ana Rivera | Ana Rivera | has repeatedly denied that | -")]
    // marks-before-cue
    [InlineData("\"The dam is safe,\" Ana Rivera said.", "Direct: The dam is safe, | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("\"The dam is safe,\" said Ana Rivera, the chief engineer.", "Direct: The dam is safe, | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("\"The dam is safe,\" said the chief engineer, Ana Rivera.", "Direct: The dam is safe, | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("\"It holds,\" Ana Rivera said. \"We tested it.\"", "Direct: It holds, We tested it. | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("\"It holds,\" Ana Rivera told the board, \"because we tested it.\"", "Direct: It holds, because we tested it. | Ana Rivera | Ana Rivera | told | the board")]
    [InlineData("The plan is \"a gift to the sea,\" Ana Rivera said.", "Mixed: The plan is \"a gift to the sea,\" | Ana Rivera | Ana Rivera | said | -")]
    // content-before-cue
    [InlineData("Prices will fall, the bank said.", "Indirect: Prices will fall | the bank | the bank | said | -")]
    [InlineData("Prices, the bank said, will fall.", "Indirect: Prices will fall | the bank | the bank | said | -")]
    [InlineData("Although it leaked, Ana Rivera said, the dam would hold.", "Indirect: Although it leaked the dam would hold | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("In the end, Ana Rivera said, voters would decide.", "Indirect: In the end voters would decide | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("A dry summer, Ana Rivera said, \"is a good time to build.\"", "Mixed: A dry summer is a good time to build. | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("Every Friday, Ana Rivera told the Valley Post, she walked along the wall.", "Indirect: Every Friday she walked along the wall | Ana Rivera | Ana Rivera | told | the Valley Post")]
    // content-after-cue: what may stand before and behind the content
    [InlineData("Ana Rivera said if the rain went on, the dam would hold.", "Indirect: if the rain went on, the dam would hold | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("Ana Rivera said there was no crack in the wall.", "Indirect: there was no crack in the wall | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("Ana Rivera said about half of the town was safe.", "Indirect: about half of the town was safe | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("It was a plan that critics said was unfair.", "Indirect: that was unfair | critics | critics | said | -")]
    [InlineData("Some of the women said they had seen the crack.", "Indirect: they had seen the crack | Some of the women | Some of the women | said | -")]
    [InlineData("Sources told the Valley Post, however, that the dam leaked.", "Indirect: the dam leaked | Sources | Sources | told | the Valley Post")]
    [InlineData("Ana Rivera warned of a long and costly delay.", "Indirect: a long and costly delay | Ana Rivera | Ana Rivera | warned of | -")]
    [InlineData("Ana Rivera referred to the plan as \"a gift to the sea.\"", "Mixed: the plan as \"a gift to the sea.\" | Ana Rivera | Ana Rivera | referred to | -")]
    [InlineData("Ana Rivera asked about the cracks in the wall.", "Indirect: the cracks in the wall | Ana Rivera | Ana Rivera | asked about | -")]
    [InlineData("Ana Rivera called on the board to close the road.", "Indirect: to close the road | Ana Rivera | Ana Rivera | called on | the board")]
    [InlineData("The wall - a former engineer said it had been built in a hurry - was repaired.", "Indirect: it had been built in a hurry | a former engineer | a former engineer | said | -")]
    [InlineData("Ana Rivera said the dam was safe in an interview on Sunday.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("Ana Rivera criticised the delay, which lasted for a year.", "Indirect: the delay | Ana Rivera | Ana Rivera | criticised | -")]
    [InlineData("Ana Rivera told supporters Saturday night that the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | told | supporters")]
    [InlineData("Ana Rivera said this week that the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("Ana Rivera called the plan \"a gift to the sea\" and left the hall.", "Mixed: the plan \"a gift to the sea\" | Ana Rivera | Ana Rivera | called | -")]
    [InlineData("The dam will hold, said former Valley Post editor Ana Rivera.", "Indirect: The dam will hold | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("On \"Good Morning Valley,\" Ana Rivera said the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | said | -")]
    // nominal-cue
    [InlineData("The board rests on Ana Rivera's claim that the dam is safe.", "Indirect: the dam is safe | Ana Rivera | Ana Rivera | claim that | -")]
    // marks-behind-colon, marks-before-dash
    [InlineData("Ana Rivera gave it a try in the evening: \"The dam is as safe as a house.\"", "Direct: The dam is as safe as a house. | Ana Rivera | Ana Rivera | : | -")]
    [InlineData("\"The dam is as safe as a house.\" ― Ana Rivera", "Direct: The dam is as safe as a house. | Ana Rivera | Ana Rivera | ― | -")]
    // mentions
    [InlineData("Rivera claims that the dam is safe.", "Indirect: the dam is safe | Rivera | Rivera | claims that | -")]
    [InlineData("WHO say the water is clean.", "Indirect: the water is clean | WHO | WHO | say | -")]
    [InlineData("Ana Rivera, curator at the Museum of Mellworth, Norfolk, said the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | said | -")]
    // question-put
    [InlineData("\"It holds,\" Ana Rivera said when asked about the dam.", "Direct: It holds, | Ana Rivera | Ana Rivera | said | -", "Indirect: the dam | - | - | asked about | Ana Rivera")]
    [InlineData("Has Ana Rivera said this before? She has.")]
    [InlineData("\"We doubled it,\" Ana Rivera wrote on X. \"Look it up.\"", "Direct: We doubled it, Look it up. | Ana Rivera | Ana Rivera | wrote | X")]
    [InlineData("\"We doubled it,\" Ana Rivera wrote on X. The board was silent.", "Direct: We doubled it, | Ana Rivera | Ana Rivera | wrote | X")]
    [InlineData("According to Ana Rivera, however, the dam leaks.", "Indirect: the dam leaks | Ana Rivera | Ana Rivera | According to | -")]
    [InlineData("In 2018, the then governor said that the dam leaked.", "Indirect: the dam leaked | the then governor | the then governor | said that | -")]
    [InlineData("Asked whether the dam leaked, Ana Rivera shrugged.", "Indirect: the dam leaked | - | - | Asked whether | Ana Rivera")]
    // a source that closes the sentence, descriptions before and behind the source, and what the writer adds
    [InlineData("The Valley Water Fund (VWF) in a report stated that the wells are dry.", "Indirect: the wells are dry | the Valley Water Fund | The Valley Water Fund | stated that | -")]
    [InlineData("The Ministry of Energy and Water said the dam was safe.", "Indirect: the dam was safe | the Ministry of Energy and Water | The Ministry of Energy and Water | said | -")]
    [InlineData("The Ministry of Agriculture, Irrigation and Livestock said the dam was safe.", "Indirect: the dam was safe | the Ministry of Agriculture, Irrigation and Livestock | The Ministry of Agriculture, Irrigation and Livestock | said | -")]
    [InlineData("Ana Rivera told the board that it leaked, but she did not say whether it would hold.", "Indirect: it leaked | Ana Rivera | Ana Rivera | told | the board", "Indirect: it would hold | Ana Rivera | she | did not say whether | -")]
    [InlineData("Ana Rivera, who had promised to resign if it leaked, said on Tuesday she would stay.", "Indirect: to resign if it leaked | Ana Rivera | who | had promised | -", "Indirect: she would stay | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("Voters rejected the road by a wide margin, the returning officer announced on Monday morning.", "Indirect: Voters rejected the road by a wide margin | the returning officer | the returning officer | announced | -")]
    [InlineData("Ana Rivera said the road was closed, the Valley Post reported.", "Indirect: Ana Rivera said the road was closed | the Valley Post | the Valley Post | reported | -", "Indirect: the road was closed | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("Ana Rivera promised the families that the road would open.", "Indirect: the road would open | Ana Rivera | Ana Rivera | promised | the families")]
    [InlineData("Ana Rivera accused the board of ignoring three reports since 2021.", "Indirect: the board of ignoring three reports since 2021 | Ana Rivera | Ana Rivera | accused | -")]
    [InlineData("Moran's successor as chief engineer, Ana Rivera, said the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("The former mayor, Ana Rivera, disagreed: the dam, she said, had been a mistake.", "Indirect: the dam had been a mistake | Ana Rivera | she | said | -")]
    [InlineData("A judge ruled last month that the board had acted unlawfully.", "Indirect: the board had acted unlawfully | A judge | A judge | ruled | -")]
    [InlineData("Ana Rivera asked for a new road.", "Indirect: a new road | Ana Rivera | Ana Rivera | asked for | -")]
    [InlineData("Ana Rivera said the board deserved no trust, a remark she later withdrew.", "Indirect: the board deserved no trust | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("The wall was rotten, a warning that the board never answered, the union said.", "Indirect: The wall was rotten, a warning that the board never answered | the union | the union | said | -")]
    [InlineData("Ana Rivera would say only that the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | would say | -")]
    [InlineData("The UN's Food and Agriculture Organization (FAO) said the dam was safe.", "Indirect: the dam was safe | Food and Agriculture Organization | The UN's Food and Agriculture Organization | said | -")]
    [InlineData("The head of the water department Ana Rivera said the dam was safe.", "Indirect: the dam was safe | Ana Rivera | Ana Rivera | said | -")]
    // ages, apposed names, shows, questions put, and what a source would not say
    [InlineData("He claims, without any proof, that the dam leaks.", "Indirect: the dam leaks | - | He | claims | -")]
    [InlineData("Dana, 34, from Lower Mellworth, writes: \"I cried. Then I slept.\"", "Direct: I cried. Then I slept. | Dana | Dana | writes: | -")]
    [InlineData("One of his ministers texted me: \"The dam is gone.\"", "Direct: The dam is gone. | One of his ministers | One of his ministers | texted | me")]
    [InlineData("A row broke out when the minister, Ana Rivera, denied having called the dam a heap.", "Indirect: having called the dam a heap | Ana Rivera | Ana Rivera | denied | -")]
    [InlineData("His sister, the actress Ana Rivera, said their father, the late Otto Rivera, would have wept.", "Indirect: their father, the late Otto Rivera, would have wept | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("A caller to the radio show He Said She Said accused the board of lying.", "Indirect: the board of lying | A caller | A caller | accused | -")]
    [InlineData("\"It holds,\" chief engineer Ana Rivera was quoted as saying by the Valley Post.", "Direct: It holds, | Ana Rivera | Ana Rivera | was quoted as saying | -")]
    [InlineData("Ana Rivera, asked about the dam, smiled.", "Indirect: the dam | - | - | asked about | Ana Rivera")]
    [InlineData("Asked by counsel to the inquiry, Pavel Moran, what had leaked, Ana Rivera shrugged.", "Indirect: what had leaked | Pavel Moran | Pavel Moran | Asked | Ana Rivera")]
    [InlineData("Ana Rivera said it was safe, but stopped short of saying whether it would hold.", "Indirect: it was safe | Ana Rivera | Ana Rivera | said | -", "Indirect: it would hold | Ana Rivera | Ana Rivera | saying whether | -")]
    [InlineData("Ana Rivera, 78, described being spat at in her own shop. \"Thief, they called me in the street.\"", "Indirect: being spat at in her own shop | Ana Rivera | Ana Rivera | described | -", "Direct: Thief, they called me in the street. | Ana Rivera | Ana Rivera | - | -")]
    [InlineData("Ana Rivera said on Friday that she had never met him, contradicting what she told a court.", "Indirect: she had never met him | Ana Rivera | Ana Rivera | said | -")]
    [InlineData("The board ended the vote after Ana Rivera had promised them that it would hold.", "Indirect: it would hold | Ana Rivera | Ana Rivera | had promised | them")]
    // according-to
    [InlineData("According to a transcript of the meeting of 3 May 2022, the dam leaks.", "Indirect: the dam leaks | a transcript of the meeting of 3 May 2022 | a transcript of the meeting of 3 May 2022 | According to | -")]
    [InlineData("According to the board, the dam leaks.", "Indirect: the dam leaks | the board | the board | According to | -")]
    [InlineData("The dam leaks, according to the board.", "Indirect: The dam leaks | the board | the board | according to | -")]
    // anaphoric-claim
    [InlineData("Several officials claimed that the dam leaks, a claim that the board has dismissed as baseless.",
        "Indirect: the dam leaks | Several officials | Several officials | claimed that | -",
        "Indirect: a claim | the board | the board | has dismissed as baseless | -")]
    public void A_rule_reads_its_example(string paragraph, params string[] expected) => Assert.Equal(expected, Extracted.Quotes(paragraph));

    [Theory]
    [InlineData("Ana Rivera said it was safe, while the board said it leaked.", 2, "the board")]
    [InlineData("Ana Rivera said it was safe, and they say it leaks.", 2, "they")]
    public void Another_attribution_in_the_sentence_ends_the_content(string paragraph, int count, string mention)
    {
        var quotes = Extracted.Article(paragraph).Quotes;

        Assert.Equal(count, quotes.Count);
        Assert.Equal("it was safe", quotes[0].Text);
        Assert.Equal(mention, quotes[1].Mention?.Text);
    }

    [Theory]
    // the second verb has the subject of the first, and ends its content
    [InlineData("Ana Rivera said it was safe and urged calm.", 2)]
    // a participle goes on with the subject
    [InlineData("Ana Rivera said it was safe, adding that tests went on.", 2)]
    public void A_second_cue_ends_the_content_of_the_first(string paragraph, int count)
    {
        var quotes = Extracted.Article(paragraph).Quotes;
        Assert.Equal(count, quotes.Count);
        Assert.Equal("it was safe", quotes[0].Text);
        Assert.All(quotes, quote => Assert.Equal("Ana Rivera", quote.Speaker?.Name));
    }

    [Theory]
    [InlineData("The annual report was late.")]
    [InlineData("Tickets for a revival of \"Who Said Anything About Love?\" are sold out.")]
    [InlineData("She made a statement that lasted an hour.")]
    [InlineData("The proposed dam would cost a fortune.")]
    [InlineData("It was the so-called \"dry year\" of the valley.")]
    [InlineData("She read \"The River and the Sea\" last summer.")]
    [InlineData("The state paid for the road.")]
    [InlineData("The mayor declared three days of mourning.")]
    [InlineData("Ana Rivera, who wrote the report, was in the hall.")]
    [InlineData("Ana Rivera wrote a book on the dam.")]
    [InlineData("All went according to plan.")]
    public void What_is_no_quotation_is_left_alone(string paragraph) => Assert.Empty(Extracted.Quotes(paragraph));

    [Fact]
    public void An_opening_mark_in_the_next_paragraph_goes_on_with_the_quotation()
    {
        var quote = Assert.Single(Extracted.Article("Ana Rivera said: \"The dam is safe. We tested it.", "\"It will hold for years.\"").Quotes);
        Assert.Equal(["The dam is safe. We tested it.", "It will hold for years."], quote.Words.Parts);
    }

    [Fact]
    public void A_colon_at_the_end_of_a_paragraph_announces_the_next_one()
    {
        var quote = Assert.Single(Extracted.Article("Ana Rivera said:", "\"The dam is safe.\"").Quotes);
        Assert.Equal(("The dam is safe.", "Ana Rivera"), (quote.Text, quote.Speaker?.Name));
    }

    [Fact]
    public void Whoever_asked_does_not_reply()
    {
        var quotes = Extracted.Article("\"You saw it?\" Ana Rivera asked Hugh Davies.", "\"Yes,\" Hugh Davies said.", "\"And you told the board that it was so?\" Rivera asked.", "\"No,\" he replied.", "\"And you said nothing to the clerks?\"", "\"I said nothing,\" he said.").Quotes;
        Assert.Equal(["Ana Rivera", "Hugh Davies", "Ana Rivera", "Hugh Davies", "Ana Rivera", "Hugh Davies"], quotes.Select(quote => quote.Speaker?.Name));
    }

    [Fact]
    public void A_headline_that_ends_in_told_names_who_was_told()
    {
        var quote = Extracted.Result("Clerks ‘knew within a week’, inquiry told\n\nThe hall was full on the first day. It was the last one too.\n").Article!.Quotes[0];
        Assert.Equal((null, "inquiry"), (quote.Speaker?.Name, quote.Addressee));
    }

    [Fact]
    public void A_question_alone_behind_an_answer_is_the_askers()
    {
        var quotes = Extracted.Article("Hugh Davies sat down.", "\"You told the board that it was so?\" Ana Rivera asked.", "\"Yes, I did so,\" Davies said.", "\"And you said nothing to the clerks?\"", "There was a silence. \"I said nothing,\" Davies said.").Quotes;
        Assert.Equal(["Ana Rivera", "Hugh Davies", "Ana Rivera", "Hugh Davies"], quotes.Select(quote => quote.Speaker?.Name));
    }

    [Fact]
    public void Single_marks_count_in_an_article_of_double_ones() =>
        Assert.Equal(Corpus.Model.QuoteKind.Mixed, Extracted.Article("Ana Rivera says warnings were ‘put in a drawer’.", "“I did it and I am sorry that I did it,” she said.").Quotes[0].Kind);

    [Fact]
    public void A_marked_sentence_without_a_cue_has_the_speaker_of_its_paragraph()
    {
        var quotes = Extracted.Article("\"It holds,\" Ana Rivera said. She shrugged. \"Nobody believes us, but it does.\"").Quotes;
        Assert.Equal(["Ana Rivera", "Ana Rivera"], quotes.Select(quote => quote.Speaker?.Name));
    }

    [Fact]
    public void Speech_that_goes_on_has_the_mention_of_the_speech_before()
    {
        var quotes = Extracted.Article("\"It holds,\" said Mayor Ana Rivera, 44. The hall was full. \"Nobody believes us, but it does.\"").Quotes;
        Assert.Equal("speaker-goes-on", quotes[1].Rule);
        Assert.Equal(quotes[0].Mention, quotes[1].Mention);
        Assert.Equal("Mayor Ana Rivera, 44", quotes[1].Mention!.Phrase.Text);
        Assert.Null(quotes[1].Cue);
    }

    [Fact]
    public void A_marked_paragraph_without_any_cue_has_no_speaker()
    {
        var result = Extracted.Result("River Town Council Meets on New Bridge\n\nThe road is closed until May.\n\n\"Nobody believes us, but it holds.\"\n");
        Assert.Null(Assert.Single(result.Article!.Quotes).Speaker);
        Assert.Equal("test.txt(5,2): CORP0008: The text does not tell who said \"Nobody believes us, but it holds.\".", Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void An_unclosed_mark_is_reported_where_it_opens()
    {
        var result = Extracted.Result("River Town Council Meets on New Bridge\n\nAna Rivera said: \"The dam is safe. We tested it.\n\nThe road is closed.\n");
        Assert.Equal(
            "test.txt(3,18): CORP0007: The quotation mark opens here and nothing closes it; the quote ends with the paragraph.",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void Turns_of_an_interview_are_their_speakers_words()
    {
        var quotes = Extracted.Article(
            "Ana Rivera built the dam. She spoke to the Weekly Hive.",
            "Q: Does it hold?",
            "Rivera: It does. We tested it for a year.",
            "Q: Who paid?",
            "Rivera: The town paid for all of it.").Quotes;
        Assert.Equal(["It does. We tested it for a year.", "The town paid for all of it."], quotes.Select(quote => quote.Text));
        Assert.All(quotes, quote => Assert.Equal(("Ana Rivera", "speaker-label"), (quote.Speaker?.Name, quote.Rule)));
    }
}
