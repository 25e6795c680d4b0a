using System.Globalization;
using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Queries;

/// <summary>Reads a query.</summary>
/// <remarks>
/// Total: a query that breaks the rules is read as words, and a note says where it broke. The grammar, what binds closest last:
/// <code>
/// group   = { part }
/// part    = all { OR all }
/// all     = close { AND close }
/// close   = operand { near:N operand }
/// operand = [ - | NOT ] ( word | "phrase" | field:value | "(" group ")" )
/// </code>
/// </remarks>
internal sealed class QueryParser
{
    private const string Near = "near";

    private readonly List<QueryToken> _tokens;
    private readonly WordBudget _budget = new();
    private readonly List<WordRun> _runs = [];
    private int _at;
    private int _depth;
    private QueryNote? _fault;

    private QueryParser(List<QueryToken> tokens) => _tokens = tokens;

    private QueryToken? Current => _at < _tokens.Count ? _tokens[_at] : null;

    /// <summary>Reads a query.</summary>
    public static ParsedQuery Parse(string query)
    {
        var notes = new List<QueryNote>();
        query = Links.Blank(Shorten(query, notes));
        var fault = QueryLexer.Read(query, out var tokens);
        var parser = new QueryParser(tokens);
        var clauses = fault is null ? parser.ReadAll() : [];
        fault ??= parser._fault;
        if (fault is null)
            return parser.End(clauses, notes);
        notes.Add(fault with { Message = fault.Message + " The query is read as words." });
        return ParseWords(query, notes);
    }

    /// <summary>Reads a text that is no query: all of it is words.</summary>
    public static ParsedQuery ParseWords(string text)
    {
        var notes = new List<QueryNote>();
        return ParseWords(Links.Blank(Shorten(text, notes)), notes);
    }

    private static ParsedQuery ParseWords(string text, List<QueryNote> notes)
    {
        var parser = new QueryParser([]);
        return parser.End(parser.WordsOf(text, wildcards: false, parser.BeginRun()), notes);
    }

    private static string Shorten(string query, List<QueryNote> notes)
    {
        if (query.Length <= ClaimSearchLimits.MaxQueryLength)
            return query;
        var rest = TextSpan.FromBounds(ClaimSearchLimits.MaxQueryLength, query.Length);
        notes.Add(new QueryNote(FormattableString.Invariant($"The query is long; only its first {ClaimSearchLimits.MaxQueryLength} characters are read."), rest));
        return query.Substring(0, ClaimSearchLimits.MaxQueryLength);
    }

    private ParsedQuery End(List<Clause> clauses, List<QueryNote> notes)
    {
        if (_budget.IsSpent)
            notes.Add(new QueryNote(FormattableString.Invariant($"The query has many words; only its first {ClaimSearchLimits.MaxWords}, and {ClaimSearchLimits.MaxPatterns} with wildcards, are searched."), default));
        if (clauses.Count == 0)
            notes.Add(new QueryNote("The query holds no word to search for.", default));
        return new ParsedQuery(new GroupNode(clauses), _runs, new ValueList<QueryNote>(notes));
    }

    private WordRun BeginRun()
    {
        var run = new WordRun();
        _runs.Add(run);
        return run;
    }

    private List<Clause> ReadAll()
    {
        var clauses = ReadGroup();
        if (_fault is null && Current is { } close)
            _fault = new QueryNote(FormattableString.Invariant($"The parenthesis at character {close.Span.Start + 1} was not opened."), close.Span);
        return clauses;
    }

    /// <summary>Reads parts up to the end of the group, whose parenthesis is left, or of the query.</summary>
    private List<Clause> ReadGroup()
    {
        var clauses = new List<Clause>();
        WordRun? run = null;
        while (_fault is null && Current is { Kind: not QueryTokenKind.Close } token)
        {
            // Words that stand by themselves rank. What is joined to others, or is no word, restricts.
            if (token.Kind == QueryTokenKind.Word && !JoinsAt(_at + 1))
            {
                _at++;
                run ??= _depth == 0 ? BeginRun() : new WordRun();
                clauses.AddRange(WordsOf(token.Text, wildcards: true, run));
                continue;
            }

            run = null;
            if (ReadAlternatives() is { } clause)
                clauses.Add(clause);
        }

        return clauses;
    }

    private Clause? ReadAlternatives() => ReadChain(ReadAllOf, QueryTokenKind.Or, Occurrence.Optional);

    private Clause? ReadAllOf() => ReadChain(ReadClose, QueryTokenKind.And, Occurrence.Required);

    /// <summary>Reads operands with one operator between them. A single operand is what it is; one that holds no word is left out.</summary>
    private Clause? ReadChain(Func<Clause?> readOperand, QueryTokenKind joint, Occurrence occurrence)
    {
        var operands = new List<Clause?> { readOperand() };
        while (_fault is null && Current?.Kind == joint)
        {
            if (RequireOperandAfter())
                operands.Add(readOperand());
        }

        if (operands.Count == 1)
            return operands[0];
        var joined = operands.OfType<Clause>().Select(operand => AsPart(operand, occurrence)).ToList();
        return joined.Count == 0 ? null : new Clause(Occurrence.Required, new GroupNode(joined));
    }

    /// <summary>An excluded operand stays so among those that must all hold; as one of several that may hold it is a group that only excludes.</summary>
    private static Clause AsPart(Clause operand, Occurrence occurrence)
    {
        if (operand.Occurrence != Occurrence.Excluded)
            return operand with { Occurrence = occurrence };
        return occurrence == Occurrence.Required ? operand : new Clause(occurrence, new GroupNode([operand]));
    }

    /// <summary>Reads operands with a distance between them, each pair of neighbours for itself.</summary>
    private Clause? ReadClose()
    {
        var start = _at;
        var first = ReadOperand();
        if (!IsNear(_at))
            return first;
        var pairs = new List<Clause>();
        var before = start;
        while (_fault is null && IsNear(_at))
        {
            var near = _tokens[_at];
            if (ReadDistance(near) is not { } distance)
                return null;
            var behind = _at;
            ReadOperand();
            if (_fault is null && PairOf(before, behind, near, distance) is { } pair)
                pairs.Add(new Clause(Occurrence.Required, pair));
            before = behind;
        }

        return pairs.Count == 0 ? null : new Clause(Occurrence.Required, pairs.Count == 1 ? pairs[0].Node : new GroupNode(pairs));
    }

    private NearNode? PairOf(int before, int behind, QueryToken near, int distance)
    {
        if (_tokens[before].Kind is QueryTokenKind.Word or QueryTokenKind.Phrase && _tokens[behind].Kind is QueryTokenKind.Word or QueryTokenKind.Phrase)
        {
            var (one, other) = (SequenceOf(_tokens[before]), SequenceOf(_tokens[behind]));
            return one.Words.Count > 0 && other.Words.Count > 0 ? new NearNode(one, other, distance) : null;
        }

        _fault = new QueryNote(FormattableString.Invariant($"'near' at character {near.Span.Start + 1} stands between words or phrases."), near.Span);
        return null;
    }

    private static WordSequence SequenceOf(QueryToken token) =>
        new(TermPattern.ReadAll(token.Text, wildcards: true), inAllForms: token.Kind == QueryTokenKind.Word);

    /// <summary>Reads <c>near:N</c> and leaves the parser at the operand behind it.</summary>
    private int? ReadDistance(QueryToken near)
    {
        _at++;
        var value = Current is { Kind: QueryTokenKind.Word } word && word.Span.Start == near.Span.End ? word.Text : "";
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var distance) || distance is < 1 or > ClaimSearchLimits.MaxDistance)
        {
            _fault = new QueryNote(FormattableString.Invariant($"'near' at character {near.Span.Start + 1} takes a number of words from 1 to {ClaimSearchLimits.MaxDistance}."), near.Span);
            return null;
        }

        return RequireOperandAfter(near) ? distance : null;
    }

    private bool IsNear(int at) =>
        at > 0 && at < _tokens.Count && _tokens[at].Kind == QueryTokenKind.Field && string.Equals(_tokens[at].Text, Near, StringComparison.OrdinalIgnoreCase);

    private bool JoinsAt(int at) => at < _tokens.Count && (_tokens[at].Kind is QueryTokenKind.Or or QueryTokenKind.And || IsNear(at));

    /// <summary>Steps over an operator; a fault where nothing stands behind it.</summary>
    private bool RequireOperandAfter(QueryToken? operation = null)
    {
        var joint = operation ?? _tokens[_at];
        _at++;
        if (Current is { Kind: not (QueryTokenKind.Close or QueryTokenKind.Or or QueryTokenKind.And) })
            return true;
        _fault ??= new QueryNote(FormattableString.Invariant($"There is nothing behind '{joint.Text}' at character {joint.Span.Start + 1}."), joint.Span);
        return false;
    }

    private Clause? ReadOperand()
    {
        if (Current is not { } token)
            return null;
        _at++;
        switch (token.Kind)
        {
            case QueryTokenKind.Or or QueryTokenKind.And:
                _fault = new QueryNote(FormattableString.Invariant($"There is nothing before '{token.Text}' at character {token.Span.Start + 1}."), token.Span);
                return null;
            case QueryTokenKind.Minus:
                return ReadExclusion(token);
            case QueryTokenKind.Open:
                return ReadParenthesis(token);
            case QueryTokenKind.Field:
                return ReadField(token);
            default:
                return PhraseOf(token) is { } node ? new Clause(Occurrence.Required, node) : null;
        }
    }

    private Clause? ReadExclusion(QueryToken minus)
    {
        if (Current is { Kind: not (QueryTokenKind.Close or QueryTokenKind.Minus or QueryTokenKind.Or or QueryTokenKind.And) })
            return ReadOperand() is { } excluded ? excluded with { Occurrence = Occurrence.Excluded } : null;
        _fault = new QueryNote(FormattableString.Invariant($"There is nothing behind '{minus.Text}' at character {minus.Span.Start + 1}."), minus.Span);
        return null;
    }

    private Clause? ReadParenthesis(QueryToken open)
    {
        if (++_depth > ClaimSearchLimits.MaxDepth)
        {
            _fault ??= new QueryNote(FormattableString.Invariant($"The parenthesis at character {open.Span.Start + 1} stands inside {ClaimSearchLimits.MaxDepth} others; no more are read."), open.Span);
            return null;
        }

        var clauses = ReadGroup();
        _depth--;
        if (_fault is null && Current is null)
            _fault = new QueryNote(FormattableString.Invariant($"The parenthesis at character {open.Span.Start + 1} is not closed."), open.Span);
        _at++;
        return clauses.Count == 0 ? null : new Clause(Occurrence.Required, new GroupNode(clauses));
    }

    private Clause? ReadField(QueryToken name)
    {
        if (string.Equals(name.Text, Near, StringComparison.OrdinalIgnoreCase))
            _fault = new QueryNote(FormattableString.Invariant($"There is nothing before 'near' at character {name.Span.Start + 1}."), name.Span);
        else if (SearchField.Find(name.Text) is not { } field)
            _fault = new QueryNote($"There is no field '{name.Text}'; the fields are {SearchField.Names}.", name.Span);
        else if (Current is not { Kind: QueryTokenKind.Word or QueryTokenKind.Phrase, Span.Length: > 0 } value || value.Span.Start != name.Span.End)
            _fault = new QueryNote(FormattableString.Invariant($"The field '{field.Name}' at character {name.Span.Start + 1} has no value."), name.Span);
        else if (field.Check(value.Text) is { } expected)
            _fault = new QueryNote($"'{value.Text}' is no value of the field '{field.Name}'; {expected}.", value.Span);
        else
            return ReadValue(field, value);
        return null;
    }

    private Clause? ReadValue(SearchField field, QueryToken value)
    {
        _at++;
        return _budget.Spend(TermPattern.ReadAll(value.Text, wildcards: true)) ? new Clause(Occurrence.Required, new FieldNode(field, value.Text)) : null;
    }

    /// <summary>The words of a text, each for itself, which a run goes on with.</summary>
    private List<Clause> WordsOf(string text, bool wildcards, WordRun run)
    {
        var clauses = new List<Clause>();
        var tokens = ClaimTokenizer.Tokenize(text, wildcards);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (TermPattern.Of(tokens[i]) is not { } word)
                continue;
            if (word.IsAnyWord)
            {
                clauses.Add(new Clause(Occurrence.Required, new EverythingNode()));
            }
            else if (_budget.Spend([word]))
            {
                run.Words.Add(new RunWord(word, Capitals.Split(text.Substring(tokens[i].Span.Start, tokens[i].Span.Length))));
                clauses.Add(new Clause(Occurrence.Optional, new WordNode(word)));
            }
        }

        return clauses;
    }

    /// <summary>The words of a token as they follow each other; null where there are none, or too many in the query. A word in quotation marks is the word as it is written; without them, in all of its forms.</summary>
    private QueryNode? PhraseOf(QueryToken token)
    {
        var words = TermPattern.ReadAll(token.Text, wildcards: true);
        if (words.Count == 0 || !_budget.Spend(words))
            return null;
        var isExact = token.Kind == QueryTokenKind.Phrase && words[0].IsLiteral;
        if (words.Count > 1 || (isExact && !words[0].IsAnyWord))
            return new PhraseNode(new WordSequence(words));
        return words[0].IsAnyWord ? new EverythingNode() : new WordNode(words[0]);
    }
}

/// <summary>A query that was read.</summary>
/// <param name="Root">What it asks for.</param>
/// <param name="Runs">The words that rank and stand in no parentheses, in the order in which they are written.</param>
/// <param name="Notes">What the user should know about how it was read.</param>
internal sealed record ParsedQuery(GroupNode Root, IReadOnlyList<WordRun> Runs, ValueList<QueryNote> Notes);
