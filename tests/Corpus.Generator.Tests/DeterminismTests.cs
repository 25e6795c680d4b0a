using System.Globalization;
using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void Without_members_for_quotes_there_are_no_classes_for_them()
    {
        var files = Project.With(new Dictionary<string, string> { ["CorpusQuoteMembers"] = "False" }, Invented.All).Run().AllFiles();

        Assert.DoesNotContain("QuotesOf", files, StringComparison.Ordinal);
        Assert.Contains("public static global::News.Article HarbourBridgeToOpenInSpringAfterTwoYears ", files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", 1)]
    [InlineData("tr-TR", 2)]
    [InlineData("fa-IR", 3)]
    [InlineData("de-DE", 4)]
    public void Culture_and_order_of_the_files_change_no_byte(string culture, int seed)
    {
        var expected = Project.With(Invented.All).Run().AllFiles();
        var shuffled = Invented.All.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(expected, InCulture(culture, () => Project.With(shuffled).Run().AllFiles()));
    }

    [Fact]
    public void A_second_driver_gives_the_same_bytes() =>
        Assert.Equal(Project.With(Invented.All).Run().AllFiles(), Project.With(Invented.All).Run().AllFiles());

    [Fact]
    public void Lines_end_as_they_do_everywhere_and_hint_names_are_plain() =>
        Assert.All(Project.With(Invented.All).Run().Result.GeneratedSources, file =>
        {
            Assert.DoesNotContain('\r', file.SourceText.ToString());
            Assert.Matches("^[A-Za-z0-9.]+$", file.HintName);
        });

    private static string InCulture(string name, Func<string> run)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
