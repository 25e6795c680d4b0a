using Corpus.Model;

namespace Corpus.Search.Tests.Conflicts;

/// <summary>One list of rules: what fires, what the catalogue describes and what the page shows are the same.</summary>
public sealed class CatalogTests
{
    private static readonly RuleDescription[] Rules = [.. RuleCatalog.All.Where(rule => rule.Subject == RuleSubject.Conflict)];

    [Fact]
    public void The_catalogue_has_the_rules_in_the_order_in_which_they_are_asked() =>
        Assert.Equal(Search.Conflicts.ConflictRules.Names, Rules.Select(rule => rule.Name));

    [Fact]
    public void The_page_has_the_words_of_the_catalogue() => Assert.Equal(
        Rules.Select(rule => $"| `{rule.Name}` | {rule.Meaning} |"),
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "conflicts.md")).SkipWhile(line => line != "| rule | clashes where |").Skip(2).TakeWhile(line => line.StartsWith('|')));

    [Fact]
    public void Every_rule_has_its_words_in_the_sentence_of_a_conflict()
    {
        var claims = new TestArticle("a.txt", new Said("The dam leaks", "Lind"), new Said("The dam holds", "Lind")).Build().Claims;
        Assert.All(Rules, rule => Assert.DoesNotContain(
            "see the rule", new Conflict(ConflictKind.Contradiction, rule.Name, claims[0], claims[1], claims[0].Words, claims[1].Words, 1).Reason, StringComparison.Ordinal));
    }
}
