using Corpus.Faces;
using Corpus.Generator.Emission;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>What an editor shows of a member.</summary>
public sealed class CommentTests
{
    [Fact]
    public void A_member_shows_title_first_words_outlet_day_path_and_number_of_quotes() =>
        Assert.Equal(
            ["Glacier Above the Valley Loses a Metre of Ice a Year", "Anna Keller said: \"The lower tongue has lost a metre of ice every year.\" · The Valley Post · 2024-05-31 · science/glacier.md · 1 quote"],
            Comment("Glacier", Invented.Glacier));

    [Fact]
    public void First_words_are_escaped_and_cut_on_a_word_border()
    {
        var words = string.Join(" ", Enumerable.Repeat("<b>&amp;</b>", 4_000));
        var shown = Comment("Harbour", Invented.Seed("a.txt", "Harbour Bridge to Open in Spring After Two Years", "The bridge \u202E stands. " + words))[1];

        Assert.StartsWith("The bridge stands. <b>&amp;</b> <b>", shown, StringComparison.Ordinal);
        Assert.EndsWith("<b>&amp;</b>… · a.txt · 0 quotes", shown, StringComparison.Ordinal);
        Assert.InRange(shown.IndexOf('…', StringComparison.Ordinal), 80, CommentText.FirstWordsLength);
    }

    [Fact]
    public void A_first_word_without_an_end_is_cut_between_characters() =>
        Assert.Equal(CommentText.FirstWordsLength - 1, CommentText.OneLine(string.Concat(Enumerable.Repeat("😀", 400)), CommentText.FirstWordsLength).Length);

    private static string[] Comment(string member, MemoryFile seed)
    {
        var run = Project.With(seed).Run();
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        var symbol = run.Compilation.GetSymbolsWithName(name => name.StartsWith(member, StringComparison.Ordinal)).OfType<IPropertySymbol>().Single();
        return [.. System.Xml.Linq.XElement.Parse(symbol.GetDocumentationCommentXml()!).Elements().Select(element => element.Value)];
    }
}
