using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>What is found where a rule is switched off, to measure what it brings.</summary>
public sealed class SwitchedOffRuleTests
{
    [Fact]
    public void What_the_rule_finds_is_not_there() =>
        Assert.Equal(["according-to"], Rules("content-after-cue", "Ana Rivera said that the dam was safe. According to the board, the dam leaks."));

    [Fact]
    public void Marks_that_it_read_are_left_to_the_rules_for_marks_without_a_cue() =>
        Assert.Equal(["marks-without-cue"], Rules("marks-before-cue", "\"The dam is as safe as a house!\" Ana Rivera said."));

    [Fact]
    public void Turns_are_read_as_sentences() =>
        Assert.DoesNotContain("speaker-label", Rules("speaker-label", "Ana Rivera: The dam is safe.\n\nMarc Hale: It leaks.\n\nAna Rivera: It does not."));

    private static IEnumerable<string> Rules(string without, string paragraph) =>
        ExtractionStages.Read(new Workspace(), new SeedFile(new MemoryText("a.txt", "Rain over the valley\n\n" + paragraph + "\n", ""), null), [without], default).Body!.Quotes.Select(quote => quote.Rule);
}
