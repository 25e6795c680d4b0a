namespace Corpus.Extraction.Tests.Languages;

public sealed class GermanTests
{
    [Theory]
    [InlineData("„Wir öffnen die Halle im Mai“, sagte Bürgermeisterin Anna Kolb am Montag.", "Direct: Wir öffnen die Halle im Mai | Anna Kolb | Bürgermeisterin Anna Kolb | sagte | -")]
    [InlineData("Ministerin Anna Kolb sagte, dass die Halle im Mai geöffnet wird.", "Indirect: die Halle im Mai geöffnet wird | Anna Kolb | Ministerin Anna Kolb | sagte | -")]
    [InlineData("Ministerin Anna Kolb sagte, sie werde die Halle im Mai öffnen.", "Indirect: sie werde die Halle im Mai öffnen | Anna Kolb | Ministerin Anna Kolb | sagte | -")]
    [InlineData("Am Dienstag teilte die Polizei mit, dass niemand verletzt wurde.", "Indirect: niemand verletzt wurde | die Polizei | die Polizei | teilte | -")]
    [InlineData("Anna Kolb, Sprecherin des Vereins, betonte: „Das Geld ist da.“", "Direct: Das Geld ist da. | Anna Kolb | Anna Kolb | betonte | -")]
    [InlineData("Laut Polizei ist die Straße seit dem Morgen gesperrt.", "Indirect: ist die Straße seit dem Morgen gesperrt | Polizei | Polizei | Laut | -")]
    [InlineData("Nach Angaben der Feuerwehr brannte das Dach.", "Indirect: brannte das Dach | der Feuerwehr | der Feuerwehr | Nach Angaben | -")]
    [InlineData("Einem Sprecher zufolge ist das Dach nicht zu retten.", "Indirect: ist das Dach nicht zu retten | Einem Sprecher | Einem Sprecher | zufolge | -")]
    [InlineData("»Das ist für uns ein guter Tag«, so der Vorsitzende.", "Direct: Das ist für uns ein guter Tag | der Vorsitzende | der Vorsitzende | so | -")]
    [InlineData("Die Kosten seien nicht hoch, erklärte der Verkehrsminister.", "Indirect: Die Kosten seien nicht hoch | der Verkehrsminister | der Verkehrsminister | erklärte | -")]
    [InlineData("Bürgermeisterin Anna Kolb (Grüne) sagte, man wolle die Halle öffnen.", "Indirect: man wolle die Halle öffnen | Anna Kolb | Bürgermeisterin Anna Kolb | sagte | -")]
    [InlineData("Das Ministerium teilte mit, der Bau beginnt im Mai.", "Indirect: der Bau beginnt im Mai | Das Ministerium | Das Ministerium | teilte | -")]
    [InlineData("Anna Kolb sprach von einem „Schlag ins Gesicht der Vereine“.", "Mixed: einem „Schlag ins Gesicht der Vereine“ | Anna Kolb | Anna Kolb | sprach | -")]
    [InlineData("Die Fraktion kündigte an, gegen die Halle zu stimmen.", "Indirect: gegen die Halle zu stimmen | Die Fraktion | Die Fraktion | kündigte | -")]
    [InlineData("Ministerin Anna Kolb warf dem Rat vor, die Bürger getäuscht zu haben.", "Indirect: die Bürger getäuscht zu haben | Anna Kolb | Ministerin Anna Kolb | warf | dem Rat")]
    [InlineData("Dem widersprach Bürgermeisterin Anna Kolb: „Wir öffnen die Halle im Mai.“", "Direct: Wir öffnen die Halle im Mai. | Anna Kolb | Bürgermeisterin Anna Kolb | widersprach | -")]
    [InlineData("Fraktionschefin Anna Kolb forderte einen Ausschuss.", "Indirect: einen Ausschuss | Anna Kolb | Fraktionschefin Anna Kolb | forderte | -")]
    [InlineData("Zuvor hatte die Polizei berichtet, es seien acht.", "Indirect: es seien acht | die Polizei | die Polizei | berichtet | -")]
    [InlineData("„Wir öffnen die Halle im Mai“, meinte dagegen die Meteorologin Anna Kolb, 67.", "Direct: Wir öffnen die Halle im Mai | Anna Kolb | die Meteorologin Anna Kolb | meinte | -")]
    public void A_cue_gives_content_and_source(string paragraph, string expected) => Assert.Equal([expected], Quotes(paragraph));

    [Fact]
    public void The_mood_of_reported_speech_goes_on_with_the_source() =>
        Assert.Equal(
            [
                "Indirect: die Halle im Mai öffnet | Anna Kolb | Ministerin Anna Kolb | sagte | -",
                "Indirect: Die Stadt habe das Geld | Anna Kolb | Ministerin Anna Kolb | - | -",
            ],
            Quotes("Ministerin Anna Kolb sagte, dass die Halle im Mai öffnet. Die Stadt habe das Geld. Der Verein hat hundert Mitglieder."));

    [Fact]
    public void A_question_that_opens_the_sentence_is_no_part_of_the_answer() =>
        Assert.Equal(
            [
                "Indirect: sie die Halle öffnet | - | - | Frage | -",
                "Direct: Im Mai. | Anna Kolb | Ministerin Anna Kolb | antwortete | -",
            ],
            Quotes("Auf die Frage, ob sie die Halle öffnet, antwortete Ministerin Anna Kolb: „Im Mai.“"));

    [Theory]
    [InlineData("die SPD-Politikerin")]
    [InlineData("die 58-Jährige")]
    public void A_party_or_an_age_takes_up_who_was_named_before(string description) =>
        Assert.Equal(
            ["Direct: Wir haben das Geld | Anna Kolb | " + description + " | sagte | -"],
            Quotes("Ministerin Anna Kolb hat die Halle verteidigt. „Wir haben das Geld“, sagte " + description + "."));

    [Fact]
    public void A_pronoun_is_the_woman_whose_title_shows_it() =>
        Assert.Equal(
            [
                "Direct: Wir haben das Geld | Anna Kolb | Ministerin Anna Kolb | sagte | -",
                "Direct: Im Mai geht es los. | Anna Kolb | Sie | betonte | -",
            ],
            Quotes("„Wir haben das Geld“, sagte Ministerin Anna Kolb. Sie betonte: „Im Mai geht es los.“"));

    [Theory]
    [InlineData("Ministerin Anna Kolb sagte nicht, dass die Halle sicher ist.", "nicht")]
    [InlineData("Ministerin Anna Kolb sagte am Montag nicht, ob die Halle sicher ist.", "nicht")]
    [InlineData("Niemand sagte, dass die Halle sicher ist.", "Niemand")]
    [InlineData("Kein Sprecher sagte, dass die Halle sicher ist.", "Kein")]
    [InlineData("Ministerin Anna Kolb sagte niemandem, dass die Halle sicher ist.", "niemandem")]
    [InlineData("Ministerin Anna Kolb sagte nicht nur, dass die Halle sicher ist.", null)]
    [InlineData("Ministerin Anna Kolb sagte, dass die Halle nicht sicher ist.", null)]
    [InlineData("Die Kosten seien nicht hoch, erklärte der Verkehrsminister nicht ohne Stolz.", null)]
    public void What_was_not_said_is_negated(string paragraph, string? words)
    {
        var quote = Assert.Single(Extracted.Article(paragraph, "Die Halle ist nicht die erste in der Stadt und auch nicht die größte, und das wird sich nicht ändern.").Quotes);

        Assert.Equal((words is not null, words), (quote.IsNegated, quote.NegationWords?.Text));
    }

    [Fact]
    public void A_reproach_is_what_somebody_was_reproached_with()
    {
        var quotes = Extracted.Article("Die Grünen warfen dem Rat vor, die Halle verkauft zu haben. Ministerin Anna Kolb sagte, dass die Halle nicht öffnet. Die Stadt wies die Vorwürfe zurück. Ob das Geld gereicht habe, ist nicht die erste Frage in der Stadt.").Quotes;
        Assert.Equal(["die Halle verkauft zu haben", "die Halle nicht öffnet", "die Vorwürfe"], quotes.Select(quote => quote.Text));
        Assert.Equal("die Halle verkauft zu haben", quotes[2].Claims[0].Text);
    }

    [Fact]
    public void What_was_asked_is_a_quote_of_its_own() =>
        Assert.Equal(
            ["Direct: Fragen Sie mich im Mai | Anna Kolb | Ministerin Anna Kolb | antwortete | -", "Indirect: das Geld reiche | - | - | Frage | Ministerin Anna Kolb"],
            Quotes("„Fragen Sie mich im Mai“, antwortete Ministerin Anna Kolb auf die Frage, ob das Geld reiche."));

    [Fact]
    public void What_another_said_last_is_denied()
    {
        var quotes = Extracted.Article("Ministerin Anna Kolb sagte, dass die Halle nicht öffnet. Die Stadt wies das zurück. Er kam, um zu helfen, und die Halle ist nicht die erste in der Stadt.").Quotes;
        Assert.Equal(("das", "Die Stadt", "die Halle nicht öffnet"), (quotes[1].Text, quotes[1].Speaker?.Name, quotes[1].Claims[0].Text));
    }

    [Fact]
    public void A_sentence_that_reports_nothing_gives_no_quote() =>
        Assert.Empty(Quotes("Der Verein hat das „Haus am Fluss“ im Mai gekauft. Wenn das Dach dicht wäre, könnte man dort wohnen."));

    private static string[] Quotes(string paragraph) => Extracted.Quotes(paragraph, "Die Halle ist nicht die erste in der Stadt und auch nicht die größte, und das wird sich nicht ändern.");
}
