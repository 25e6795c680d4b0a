using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>One reason to take something off the page.</summary>
/// <param name="Name">What removed runs show; docs/cleaning.md has a section of this name.</param>
/// <param name="Kind">Why what it removes is no part of the article.</param>
/// <param name="Apply">Removes from the page what the rule recognises; linear in the page.</param>
internal sealed record CleaningRule(string Name, RemovalKind Kind, Action<Page, CleaningRule> Apply);
