using System.Text;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_file_that_makes_the_engine_fail_costs_that_file_alone()
    {
        var run = Project.With(new FailingFile("odd.txt"), Invented.Harbour).Run();

        var told = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(
            "/home/user/news/seeds/odd.txt(1,1): warning CORP0029: The file 'odd.txt' could not be processed and is left out. This is a fault of Corpus, please report it: InvalidOperationException: The text is gone.",
            told.ToString());
        Assert.Contains(" HarbourBridgeToOpenInSpringAfterTwoYears =>", run.File("Articles.0000.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_compiler_decoded_by_guess_is_left_to_the_packer()
    {
        var guessed = new MemoryFile("old.txt", Invented.Harbour.GetText().ToString(), Encoding.Latin1);

        AssertNothing(Project.With(guessed).Run());
    }

    [Fact]
    public void A_binary_file_is_left_to_the_packer() =>
        AssertNothing(Project.With(new MemoryFile("photo.txt", "A Title That Is Long Enough to Be the Title of an Article\n\n\0\u0001\u0002 and a paragraph that is long enough to be one.\n")).Run());

    [Fact]
    public void A_file_in_UTF_16_is_an_article_like_any_other()
    {
        var wide = new MemoryFile("harbour.txt", Invented.Harbour.GetText().ToString(), Encoding.Unicode);

        Assert.Equal(Project.With(Invented.Harbour).Run().AllFiles(), Project.With(wide).Run().AllFiles());
    }

    [Fact]
    public void Settings_and_corrections_are_no_sidecars_without_an_article() =>
        Assert.Empty(Project.With(new MemoryFile("corpus.yaml", "speakers: []\n"), new MemoryFile("harbour.corrections.yaml", "quotes: []\n"), Invented.Harbour).Run().Result.Diagnostics);

    [Fact]
    public void A_file_that_is_listed_twice_is_one_article()
    {
        var run = Project.With(Invented.Harbour, new MemoryFile("harbour.txt", Invented.Harbour.GetText().ToString())).Run();

        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void Words_of_an_article_stay_on_the_line_of_the_message()
    {
        var run = Project.With(Invented.Harbour, new MemoryFile("harbour.yaml", "published: \"soon\\n\\u2028 error CS0001: injected \\u202E\"\n")).Run();

        var message = Assert.Single(run.Result.Diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.StartsWith("'soon error CS0001: injected' is no date for 'published';", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_with_very_many_quotes_names_the_first_of_them()
    {
        var quotes = Enumerable.Range(1, 1001).Select(number => $"Ingrid Halvorsen said: \"This is the sentence number {number} of a very long day.\"");
        var run = Project.With(Invented.Seed("long.txt", "Harbour Bridge to Open in Spring After Two Years", quotes)).Run();

        Assert.Contains("long.txt(1,1): info CORP0026: The article has 1001 quotes; those after the first 1000 have no member and are found by their index.", string.Concat(run.Result.Diagnostics), StringComparison.Ordinal);
        Assert.Contains(" Halvorsen1000 ", run.File("Articles.0000.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(" Halvorsen1001 ", run.File("Articles.0000.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_has_an_id_of_its_own() =>
        Assert.Equal(Descriptors.All.Count(), Descriptors.All.Select(descriptor => descriptor.Id).Distinct(StringComparer.Ordinal).Count());

    private static void AssertNothing(Run run)
    {
        Assert.Empty(run.Result.Diagnostics);
        Assert.DoesNotContain(run.Result.GeneratedSources, file => file.HintName.StartsWith("Articles.", StringComparison.Ordinal));
    }
}
