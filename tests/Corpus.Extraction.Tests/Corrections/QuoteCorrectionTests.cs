using Corpus.Model;

namespace Corpus.Extraction.Tests.Corrections;

public sealed class QuoteCorrectionTests
{
    private const string Dam = "Ana Rivera said that the dam leaks, which is why the road was closed on Monday.";
    private const string Road = "\"Nobody will lose a house,\" Pavel Moran told the Valley Post. \"We have counted them twice.\"";

    [Fact]
    public void Without_corrections_the_rules_decide() =>
        Assert.Equal(
            [
                "Indirect: the dam leaks, which is why the road was closed on Monday | Ana Rivera | Ana Rivera | said that | - | content-after-cue",
                "Direct: Nobody will lose a house, We have counted them twice. | Pavel Moran | Pavel Moran | told | the Valley Post | marks-before-cue",
            ],
            Corrected.Quotes("", Dam, Road));

    [Fact]
    public void A_quote_gets_the_words_that_it_shall_have() =>
        Assert.Equal(
            "Indirect: the dam leaks | Ana Rivera | Ana Rivera | said that | - | correction",
            Corrected.Quotes("quotes:\n  - change: the dam leaks\n    words: the dam leaks\n", Dam)[0]);

    [Fact]
    public void A_quote_gets_the_pieces_that_it_shall_have() =>
        Assert.Equal(
            "Direct: Nobody will lose We have counted | Pavel Moran | Pavel Moran | told | the Valley Post | correction",
            Assert.Single(Corrected.Quotes("quotes:\n  - change: counted them twice\n    words: [Nobody will lose, We have counted]\n", Road)));

    [Fact]
    public void A_quote_gets_another_speaker_and_loses_the_name_that_stood_for_the_old_one() =>
        Assert.Equal(
            "Indirect: the dam leaks, which is why the road was closed on Monday | Pavel Moran | - | said that | - | correction",
            Corrected.Quotes("quotes:\n  - change: the dam leaks\n    speaker: Moran\n", Dam, Road)[0]);

    [Fact]
    public void A_pronoun_that_was_resolved_wrongly_stays_the_mention() =>
        Assert.Equal(
            "Indirect: the road would open soon | Ruth Hale | she | said | - | correction",
            Corrected.Quotes("quotes:\n  - change: the road would open\n    speaker: Ruth Hale\n", "Ana Rivera met Ruth Hale. Later she said the road would open soon.")[0]);

    [Fact]
    public void A_speaker_may_be_somebody_whom_the_article_does_not_name()
    {
        var quote = Corrected.Article("quotes:\n  - change: the dam leaks\n    speaker: Olga Brandt\n", Dam).Quotes[0];

        Assert.Equal(("Olga Brandt", SpeakerKind.Person), (quote.Speaker!.Name, quote.Speaker.Kind));
    }

    [Fact]
    public void A_speaker_may_be_unknown() =>
        Assert.Equal(
            "Indirect: the dam leaks, which is why the road was closed on Monday | - | - | said that | - | correction",
            Corrected.Quotes("quotes:\n  - change: the dam leaks\n    speaker: null\n", Dam)[0]);

    [Fact]
    public void Cue_and_addressee_are_the_nearest_such_words_beside_the_quote()
    {
        var article = Corrected.Article("quotes:\n  - change: The bridge is safe\n    cue: said\n    addressee: the council\n", "The council said nothing. In a letter to the council Ana Rivera said: \"The bridge is safe.\"");

        Assert.Equal("said", article.Quotes[^1].Cue);
        Assert.Equal("the council", article.Quotes[^1].Addressee);
        Assert.Equal(article.Source.ToString().LastIndexOf("the council", StringComparison.Ordinal), article.Quotes[^1].AddresseeWords!.Envelope.Start);
    }

    [Fact]
    public void Cue_and_addressee_can_be_taken_away() =>
        Assert.EndsWith("| Pavel Moran | - | - | correction", Assert.Single(Corrected.Quotes("quotes:\n  - change: Nobody will lose\n    cue: null\n    addressee:\n", Road)), StringComparison.Ordinal);

    [Fact]
    public void Another_kind_reads_the_claims_anew()
    {
        var paragraph = "Ana Rivera said: \"The dam leaks. The road is closed.\"";
        var quote = Corrected.Article("quotes:\n  - change: The dam leaks\n    kind: indirect\n", paragraph).Quotes[0];

        Assert.Equal(2, Extracted.Article(paragraph).Quotes[0].Claims.Count);
        Assert.Equal(QuoteKind.Indirect, quote.Kind);
        Assert.Equal(quote.Text, Assert.Single(quote.Claims).Text);
    }

    [Theory]
    [InlineData("Denies", Stance.Denies)]
    [InlineData("Asserts", Stance.Asserts)]
    public void The_stance_that_a_person_says_holds_for_the_quote_and_all_its_claims(string stance, Stance expected)
    {
        var quote = Corrected.Article($"quotes:\n  - change: the road be closed\n    stance: {stance}\n", "Ana Rivera demanded that the road be closed.", "She said: \"Is it safe? It should be.\"").Quotes[0];

        Assert.Equal(expected, quote.Stance);
        Assert.All(quote.Claims, claim => Assert.Equal(expected, claim.Stance));
    }

    [Theory]
    [InlineData("Ana Rivera never promised that the dam would hold.", "negated: false", false, null, Stance.Promises)]
    [InlineData("Ana Rivera never promised that the dam would hold.", "stance: Asserts", false, null, Stance.Asserts)]
    [InlineData("Ana Rivera never promised that the dam would hold.", "negated: true", true, "never", Stance.Uncommitted)]
    [InlineData("Ana Rivera never promised that the dam would hold.", "speaker: Olga Brandt", true, "never", Stance.Uncommitted)]
    [InlineData("Ana Rivera never denied that the dam would hold.", "negated: false", false, null, Stance.Denies)]
    [InlineData("Ana Rivera said that the dam would hold.", "negated: true", true, null, Stance.Uncommitted)]
    [InlineData("Ana Rivera said that the dam would hold.", "stance: Uncommitted", false, null, Stance.Uncommitted)]
    public void Whether_it_is_negated_is_what_a_person_says(string paragraph, string correction, bool isNegated, string? words, Stance stance)
    {
        var quote = Corrected.Article($"quotes:\n  - change: the dam would hold\n    {correction}\n", paragraph).Quotes[0];

        Assert.Equal((isNegated, words, stance), (quote.IsNegated, quote.NegationWords?.Text, quote.Stance));
        Assert.All(quote.Claims, claim => Assert.Equal(stance, claim.Stance));
    }

    [Fact]
    public void What_stands_inside_a_quote_that_is_not_negated_is_said_again() =>
        Assert.Equal(
            [Stance.Asserts, Stance.Asserts],
            Corrected.Article("quotes:\n  - change: Pavel Moran had told\n    negated: false\n", "Ana Rivera did not say that Pavel Moran had told the board that the dam leaks.").Quotes.Select(quote => quote.Stance));

    [Fact]
    public void A_denial_keeps_the_claim_that_it_refers_to()
    {
        var quote = Corrected.Article("quotes:\n  - change: a claim\n    speaker: Pavel Moran\n", "The union said the plan had no money behind it, a claim that Ruiz dismissed as nonsense.").Quotes[1];

        Assert.Equal(("Pavel Moran", "the plan had no money behind it"), (quote.Speaker!.Name, Assert.Single(quote.Claims).Text));
    }

    [Fact]
    public void A_quote_is_removed() =>
        Assert.StartsWith("Direct: Nobody", Assert.Single(Corrected.Quotes("quotes:\n  - remove: the dam leaks\n", Dam, Road)), StringComparison.Ordinal);

    [Fact]
    public void The_speakers_are_those_of_the_quotes_that_are_left() =>
        Assert.Equal(["Pavel Moran"], Corrected.Article("quotes:\n  - remove: the dam leaks\n", Dam, Road).Speakers.Select(speaker => speaker.Name));

    [Theory]
    [InlineData("the water is rising", "Indirect: the water is rising | - | - | - | - | correction")]
    [InlineData("very calm", "Direct: very calm | - | - | - | - | correction")]
    [InlineData("'\"very calm\"'", "Direct: very calm | - | - | - | - | correction")]
    [InlineData("everybody was \"very calm\" about it", "Mixed: everybody was \"very calm\" about it | - | - | - | - | correction")]
    public void A_quote_is_added_and_its_marks_tell_its_kind(string words, string expected) =>
        Assert.Equal(expected, Corrected.Quotes($"quotes:\n  - add: {words}\n", "For her part the water is rising, and everybody was \"very calm\" about it.", Dam)[0]);

    [Fact]
    public void An_added_quote_has_all_that_a_quote_has()
    {
        var article = Corrected.Article(
            """
            quotes:
              - add: [the water is rising, the dam is old]
                speaker: Ana Rivera
                kind: Indirect
                cue: In the words of
                addressee: Valley Post
                stance: Believes
            """,
            Dam,
            "In the words of Ana Rivera to the Valley Post, the water is rising and, so she went on, the dam is old.");

        Assert.Equal("Indirect: the water is rising the dam is old | Ana Rivera | - | In the words of | Valley Post | correction", Corrected.Lines(article)[1]);
        Assert.Equal(Stance.Believes, Assert.Single(article.Quotes[1].Claims).Stance);
        Assert.Same(article.Quotes[0].Speaker, article.Quotes[1].Speaker);
    }

    [Fact]
    public void An_added_quote_that_the_rules_find_too_is_changed() =>
        Assert.Equal(
            ["Indirect: the dam leaks | Olga Brandt | - | said that | - | correction"],
            Corrected.Quotes("quotes:\n  - add: the dam leaks\n    speaker: Olga Brandt\n", "Ana Rivera said that the dam leaks."));

    [Fact]
    public void Words_that_are_freed_can_be_added() =>
        Assert.Equal(
            ["Indirect: the dam leaks | Olga Brandt | - | - | - | correction", "Indirect: the road was closed | - | - | - | - | correction"],
            Corrected.Quotes("quotes:\n  - add: the road was closed\n  - add: the dam leaks\n    speaker: Olga Brandt\n  - remove: the dam leaks\n", Dam));

    [Fact]
    public void Words_of_a_quote_that_is_removed_can_become_those_of_another() =>
        Assert.Equal(
            ["Indirect: the dam leaks. She said that the road was closed | Ana Rivera | Ana Rivera | said that | - | correction"],
            Corrected.Quotes(
                "quotes:\n  - change: the dam leaks\n    words: the dam leaks. She said that the road was closed\n  - remove: the road was closed\n",
                "Ana Rivera said that the dam leaks. She said that the road was closed."));

    [Fact]
    public void A_quote_without_a_speaker_is_told_of_after_the_correction() =>
        Assert.Equal(
            ["CORP0008"],
            Corrected.Result("quotes:\n  - change: the dam leaks\n    speaker: null\n", Dam).Diagnostics.Select(fault => fault.Fault.Id));
}
