using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Corpus.Extraction.Cleaning;
using Corpus.Extraction.Tests.Phenomena;
using Corpus.Model;

namespace Corpus.Extraction.Tests;

/// <summary>One list of rules: what the engine names, what the catalogue describes and what the pages show are the same.</summary>
public sealed partial class RuleCatalogTests
{
    /// <summary>Literals of the engine in kebab case that name no rule: files of the lexicon.</summary>
    private static readonly string[] _noRules = ["date-words", "release-marks", "wire-marks"];

    /// <summary>Rules of what the model makes of its own values, and of search; the engine does not name them.</summary>
    private static readonly RuleSubject[] _ofOthers = [RuleSubject.Claim, RuleSubject.Speaker, RuleSubject.Negation, RuleSubject.Conflict];

    [Fact]
    public void The_catalogue_has_every_rule_that_the_engine_names() =>
        Assert.Equal([], Literals().Where(literal => KebabCase().IsMatch(literal)).Except(_noRules).Except(RuleCatalog.All.Select(rule => rule.Name)));

    [Fact]
    public void The_engine_names_every_rule_of_the_catalogue() =>
        Assert.Equal([], RuleCatalog.All.Where(rule => !_ofOthers.Contains(rule.Subject)).Select(rule => rule.Name).Except(Literals()));

    [Fact]
    public void The_catalogue_has_the_rules_of_cleaning_in_their_order() => Assert.Equal(
        CleaningRules.InOrder.Select(rule => rule.Name).Prepend(CleaningRules.FencedCode.Name).Prepend(CleaningRules.MarkdownMark.Name),
        Named(RuleSubject.Removal));

    [Fact]
    public void Whatever_the_phenomena_show_is_found_by_rules_for_quotes() =>
        Assert.Empty(
            from page in PhenomenonPage.Names
            from example in PhenomenonPage.Examples(page)
            from quote in example.Read().Quotes
            where RuleCatalog.Find(quote.Rule)?.Subject != RuleSubject.Quote
            select $"{page}: {quote.Rule}");

    [Theory]
    [InlineData("| rule | finds |", "{1}", RuleSubject.Quote)]
    [InlineData("| rule | gives | example |", "{0}: {1}", RuleSubject.Alias, RuleSubject.Role)]
    [InlineData("| rule | the mention is |", "{1}", RuleSubject.Mention)]
    [InlineData("| rule | gives |", "{1}", RuleSubject.Speaker)]
    [InlineData("| rule | tells that it was not said |", "{1}", RuleSubject.Negation)]
    [InlineData("| rule | makes |", "{1}", RuleSubject.Claim)]
    public void The_page_of_extraction_has_the_words_of_the_catalogue(string head, string format, params RuleSubject[] subjects) => Assert.Equal(
        RuleCatalog.All.Where(rule => subjects.Contains(rule.Subject)).Select(rule => (rule.Name, string.Format(null, format, rule.Subject.ToString().ToLowerInvariant(), rule.Meaning))),
        Table("extraction.md", head).Select(cells => (cells[0].Trim('`'), cells[1])));

    [Fact]
    public void The_page_of_cleaning_has_the_words_of_the_catalogue() => Assert.Equal(
        RuleCatalog.All.Where(rule => rule.Subject == RuleSubject.Removal).Select(rule => (rule.Name, rule.Meaning)),
        Table("cleaning.md", "| rule | kind | what it takes | example |").Select(cells => (cells[0].Trim('`'), cells[2])));

    private static IEnumerable<string> Named(RuleSubject subject) => RuleCatalog.All.Where(rule => rule.Subject == subject).Select(rule => rule.Name);

    private static IEnumerable<string[]> Table(string page, string head) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, page))
            .SkipWhile(line => line != head).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray());

    /// <summary>All string literals of the engine, out of its assembly.</summary>
    private static List<string> Literals()
    {
        using var file = new PEReader(File.OpenRead(typeof(ArticleExtractor).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var literals = new List<string>();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
            literals.Add(metadata.GetUserString(handle));
        return literals;
    }

    [GeneratedRegex("^[a-z]{2,}(-[a-z]{2,})+$", RegexOptions.CultureInvariant)]
    private static partial Regex KebabCase();
}
