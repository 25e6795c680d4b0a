using Corpus.Search.Queries;

namespace Corpus.Search;

/// <summary>The fields that a query takes as <c>name:value</c>, described in docs/search.md: for editors that complete queries.</summary>
public static class QueryFields
{
    /// <summary>Their names, in lower case, in the order of the page.</summary>
    public static IReadOnlyList<string> Names { get; } = SearchField.Names.Split([", "], StringSplitOptions.None);
}
