using Corpus.Search.Words;

namespace Corpus.Search.Queries;

/// <summary>Words of a query that follow each other, with nothing but words between them.</summary>
internal sealed class WordRun
{
    public List<RunWord> Words { get; } = [];
}

/// <summary>A word of a query.</summary>
/// <param name="Word">The word.</param>
/// <param name="Parts">The words that its capitals show it to be made of; none where it is not written so.</param>
internal sealed record RunWord(TermPattern Word, IReadOnlyList<TermPattern> Parts);
