using Corpus.Model;
using Corpus.Search.Queries;
using Corpus.Search.Words;

namespace Corpus.Search.Evaluation;

/// <summary>Finds what in a claim's text answers a query.</summary>
internal sealed class Highlighter
{
    private readonly HashSet<string> _families = new(StringComparer.Ordinal);
    private readonly List<TermPattern> _patterns = [];
    private readonly List<WordSequence> _phrases = [];
    private readonly List<NearNode> _neighbours = [];

    /// <param name="query">The query.</param>
    /// <param name="families">Families that its words look for besides their own.</param>
    public Highlighter(GroupNode query, IEnumerable<string> families)
    {
        Collect(query);
        _families.UnionWith(families);
    }

    /// <summary>Whether the query has words that could stand in a claim.</summary>
    public bool HasWords => _families.Count + _patterns.Count + _phrases.Count + _neighbours.Count > 0;

    /// <summary>The parts of a text that answer, in order and not overlapping.</summary>
    public ValueList<TextSpan> Find(string text)
    {
        if (!HasWords)
            return ValueList<TextSpan>.Empty;
        var tokens = ClaimTokenizer.Tokenize(text);
        var spans = new List<TextSpan>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (_families.Contains(WordFamily.Of(tokens[i].Term)) || MatchesPattern(tokens[i].Term))
                spans.Add(tokens[i].Span);
        }

        // Words come in their order; phrases and neighbours come behind them.
        if (_phrases.Count + _neighbours.Count == 0)
            return new ValueList<TextSpan>(spans);
        foreach (var phrase in _phrases)
        {
            foreach (var start in phrase.FindAll(tokens))
                spans.Add(SpanOf(phrase, start, tokens));
        }

        foreach (var near in _neighbours)
        {
            foreach (var (one, other) in near.One.FindNear(near.Other, near.Distance, tokens))
                spans.AddRange([SpanOf(near.One, one, tokens), SpanOf(near.Other, other, tokens)]);
        }

        return new ValueList<TextSpan>(Merge(spans));
    }

    private bool MatchesPattern(string term) => _patterns.Count > 0 && _patterns.Exists(pattern => pattern.Matches(term));

    private static TextSpan SpanOf(WordSequence words, int start, IReadOnlyList<ClaimToken> tokens) =>
        TextSpan.FromBounds(tokens[start].Span.Start, tokens[start + words.Words.Count - 1].Span.End);

    private void Collect(GroupNode group)
    {
        foreach (var clause in group.Clauses.Where(clause => clause.Occurrence != Occurrence.Excluded))
        {
            if (clause.Node is WordNode { Word.IsLiteral: true } term)
                _families.Add(WordFamily.Of(term.Word.Text));
            else if (clause.Node is WordNode pattern)
                _patterns.Add(pattern.Word);
            else if (clause.Node is PhraseNode phrase)
                _phrases.Add(phrase.Words);
            else if (clause.Node is NearNode near)
                _neighbours.Add(near);
            else if (clause.Node is GroupNode inner)
                Collect(inner);
        }
    }

    private static List<TextSpan> Merge(List<TextSpan> spans)
    {
        spans.Sort();
        var merged = new List<TextSpan>();
        foreach (var span in spans)
        {
            var last = merged.Count - 1;
            if (last >= 0 && span.Start < merged[last].End)
                merged[last] = TextSpan.FromBounds(merged[last].Start, Math.Max(merged[last].End, span.End));
            else
                merged.Add(span);
        }

        return merged;
    }
}
