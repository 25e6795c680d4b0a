using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Queries;

/// <summary>Reads a query.</summary>
/// <remarks>Total: a query that breaks the rules is read as words, and a note says where it broke.</remarks>
internal sealed class QueryParser
{
    private readonly List<Clause> _clauses = [];
    private readonly List<QueryToken> _tokens;
    private int _words;
    private int _patterns;
    private bool _leftOut;

    private QueryParser(List<QueryToken> tokens) => _tokens = tokens;

    /// <summary>Reads a query.</summary>
    public static ParsedQuery Parse(string query)
    {
        var notes = new List<QueryNote>();
        if (query.Length > ClaimSearchLimits.MaxQueryLength)
        {
            var rest = TextSpan.FromBounds(ClaimSearchLimits.MaxQueryLength, query.Length);
            notes.Add(new QueryNote(FormattableString.Invariant($"The query is long; only its first {ClaimSearchLimits.MaxQueryLength} characters are read."), rest));
            query = query.Substring(0, ClaimSearchLimits.MaxQueryLength);
        }

        var fault = QueryLexer.Read(query, out var tokens);
        var parser = new QueryParser(tokens);
        fault ??= parser.ReadClauses();
        if (fault is not null)
        {
            notes.Add(fault with { Message = fault.Message + " The query is read as words." });
            parser = new QueryParser([]);
            parser.AddWords(query, wildcards: false);
        }

        if (parser._leftOut)
            notes.Add(new QueryNote(FormattableString.Invariant($"The query has many words; only its first {ClaimSearchLimits.MaxWords}, and {ClaimSearchLimits.MaxPatterns} with wildcards, are searched."), default));
        if (parser._clauses.Count == 0)
            notes.Add(new QueryNote("The query holds no word to search for.", default));
        return new ParsedQuery(new GroupNode(parser._clauses), new ValueList<QueryNote>(notes));
    }

    private QueryNote? ReadClauses()
    {
        for (var at = 0; at < _tokens.Count; at++)
        {
            var isExcluded = _tokens[at].Kind == QueryTokenKind.Minus;
            if (isExcluded)
                at++;
            if (at == _tokens.Count)
                break;
            if (_tokens[at].Kind != QueryTokenKind.Field)
            {
                AddText(_tokens[at], isExcluded);
                continue;
            }

            var value = at + 1 < _tokens.Count ? _tokens[at + 1] : default;
            if (ReadField(_tokens[at], value, isExcluded) is { } fault)
                return fault;
            at++;
        }

        return null;
    }

    private QueryNote? ReadField(QueryToken name, QueryToken value, bool isExcluded)
    {
        if (SearchField.Find(name.Text) is not { } field)
            return new QueryNote($"There is no field '{name.Text}'; the fields are {SearchField.Names}.", name.Span);
        var touches = value.Kind is QueryTokenKind.Word or QueryTokenKind.Phrase && value.Span.Start == name.Span.End;
        if (!touches)
            return new QueryNote(FormattableString.Invariant($"The field '{field.Name}' at character {name.Span.Start + 1} has no value."), name.Span);
        if (field.Check(value.Text) is { } expected)
            return new QueryNote($"'{value.Text}' is no value of the field '{field.Name}'; {expected}.", value.Span);
        if (Spend(TermPattern.ReadAll(value.Text, wildcards: true)))
            _clauses.Add(new Clause(isExcluded ? Occurrence.Excluded : Occurrence.Required, new FieldNode(field, value.Text)));
        return null;
    }

    private void AddText(QueryToken token, bool isExcluded)
    {
        var isPhrase = token.Kind == QueryTokenKind.Phrase;
        if (!isPhrase && !isExcluded)
            AddWords(token.Text, wildcards: true);
        else
            AddPhrase(TermPattern.ReadAll(token.Text, wildcards: true), isExcluded ? Occurrence.Excluded : Occurrence.Required);
    }

    private void AddWords(string text, bool wildcards)
    {
        foreach (var word in TermPattern.ReadAll(text, wildcards))
        {
            if (word.IsAnyWord)
                _clauses.Add(new Clause(Occurrence.Required, new EverythingNode()));
            else if (Spend([word]))
                _clauses.Add(new Clause(Occurrence.Optional, new WordNode(word)));
        }
    }

    private void AddPhrase(IReadOnlyList<TermPattern> words, Occurrence occurrence)
    {
        if (words.Count == 0 || !Spend(words))
            return;
        QueryNode node = words.Count == 1 && !words[0].IsAnyWord ? new WordNode(words[0]) : new PhraseNode(new WordSequence(words));
        _clauses.Add(new Clause(occurrence, node));
    }

    /// <summary>Counts words of the query, where they are still within the limits.</summary>
    private bool Spend(IReadOnlyCollection<TermPattern> words)
    {
        var wordsThen = _words + words.Count;
        var patternsThen = _patterns + words.Count(word => !word.IsLiteral);
        if (wordsThen > ClaimSearchLimits.MaxWords || patternsThen > ClaimSearchLimits.MaxPatterns)
        {
            _leftOut = true;
            return false;
        }

        (_words, _patterns) = (wordsThen, patternsThen);
        return true;
    }
}

/// <summary>A query that was read.</summary>
/// <param name="Root">What it asks for.</param>
/// <param name="Notes">What the user should know about how it was read.</param>
internal sealed record ParsedQuery(GroupNode Root, ValueList<QueryNote> Notes);
