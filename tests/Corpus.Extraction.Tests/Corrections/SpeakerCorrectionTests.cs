using Corpus.Model;

namespace Corpus.Extraction.Tests.Corrections;

public sealed class SpeakerCorrectionTests
{
    private static readonly string[] IronLady =
    [
        "Olga Brandt, the harbour master, said that the dam leaks.",
        "The Iron Lady said the road was closed.",
    ];

    [Fact]
    public void A_speaker_is_renamed_and_keeps_the_old_name_as_an_alias()
    {
        var article = Corrected.Article("speakers:\n  - name: Brandt\n    rename: Olga Maria Brandt\n", "Mayor Brandt said the dam leaks.");

        var speaker = Assert.Single(article.Speakers);
        Assert.Equal("Olga Maria Brandt", speaker.Name);
        Assert.Contains("Brandt", speaker.Aliases.Select(alias => alias.Text));
        Assert.Equal("content-after-cue", article.Quotes[0].Rule);
    }

    [Fact]
    public void The_name_of_another_speaker_makes_one_of_two()
    {
        var article = Corrected.Article("speakers:\n  - name: the Iron Lady\n    rename: Olga Brandt\n", IronLady);

        var speaker = Assert.Single(article.Speakers);
        Assert.All(article.Quotes, quote => Assert.Same(speaker, quote.Speaker));
        Assert.Equal(("Olga Brandt", SpeakerKind.Person), (speaker.Name, speaker.Kind));
        Assert.Contains("the harbour master", speaker.Roles.Select(role => role.Text));
        Assert.Contains(("The Iron Lady", "corrected-name"), speaker.Aliases.Select(alias => (alias.Text, alias.Rule)));
    }

    [Fact]
    public void An_alias_that_another_speaker_is_called_makes_one_of_two()
    {
        var article = Corrected.Article("speakers:\n  - name: Olga Brandt\n    aliases: [the Iron Lady]\n", IronLady);

        Assert.Equal("Olga Brandt", Assert.Single(article.Speakers).Name);
    }

    [Fact]
    public void A_speaker_gets_a_kind_also_one_whom_a_correction_brings_in()
    {
        var article = Corrected.Article("quotes:\n  - change: the dam leaks\n    speaker: Dawn\nspeakers:\n  - name: Dawn\n    kind: Organization\n", IronLady[0]);

        Assert.Equal(("Dawn", SpeakerKind.Organization), (article.Speakers[0].Name, article.Speakers[0].Kind));
    }

    [Fact]
    public void A_speaker_that_is_renamed_to_one_whom_a_correction_brings_in_keeps_the_kind()
    {
        var article = Corrected.Article("quotes:\n  - change: the dam leaks\n    speaker: The Harbour Office\nspeakers:\n  - name: the office\n    rename: The Harbour Office\n", "The office said the dam leaks.");

        Assert.Equal(Extracted.Article("The office said the dam leaks.").Speakers[0].Kind, Assert.Single(article.Speakers).Kind);
    }

    [Fact]
    public void The_old_name_and_the_new_one_both_serve_in_a_correction_of_a_quote() =>
        Assert.Equal(
            ["Olga Maria Brandt", "Olga Maria Brandt"],
            Corrected.Article(
                "quotes:\n  - change: it is safe\n    speaker: Brandt\n  - change: it is old\n    speaker: Olga Maria Brandt\nspeakers:\n  - name: Brandt\n    rename: Olga Maria Brandt\n",
                "Mayor Brandt met the council. Officials said it is safe. The union said it is old.").Quotes.Select(quote => quote.Speaker?.Name));

    [Theory]
    [InlineData("Olga Maria Brandt", MentionKind.ShortName)]
    [InlineData("Nora Weiss", MentionKind.Description)]
    public void A_mention_is_told_by_the_name_that_the_speaker_now_has(string name, MentionKind expected) =>
        Assert.Equal(expected, Corrected.Article($"speakers:\n  - name: Olga Brandt\n    rename: {name}\n", "Olga Brandt said the dam leaks.").Quotes[0].Mention!.Kind);

    [Fact]
    public void Speakers_in_the_metadata_are_those_after_the_corrections()
    {
        var seed = "---\nspeakers: [Olga Brandt]\n---\n\nRiver Town Council Meets on New Bridge\n\nThe Iron Lady said the road was closed.\n";
        var result = ArticleExtractor.Extract(new(new MemoryText("a.md", seed, ""), null, new MemoryText("a.corrections.yaml", "speakers:\n  - name: the Iron Lady\n    rename: Olga Brandt\n", "")));

        Assert.Empty(result.Diagnostics);
    }
}
