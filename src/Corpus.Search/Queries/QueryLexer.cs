using Corpus.Model;

namespace Corpus.Search.Queries;

/// <summary>Splits a query into its tokens.</summary>
/// <remarks>Linear and total.</remarks>
internal static class QueryLexer
{
    /// <summary>The marks that open and close a phrase; any of them closes what any of them opened.</summary>
    private const string QuotationMarks = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";

    /// <summary>Reads the tokens of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="tokens">The tokens up to the fault.</param>
    /// <returns>What breaks the query; null where nothing does.</returns>
    public static QueryNote? Read(string query, out List<QueryToken> tokens)
    {
        tokens = [];
        for (var at = 0; at < query.Length;)
        {
            if (char.IsWhiteSpace(query[at]))
            {
                at++;
                continue;
            }

            if (IsQuotationMark(query[at]))
            {
                var close = EndOfPhrase(query, at + 1);
                if (close == query.Length)
                    return new QueryNote(FormattableString.Invariant($"The quotation mark at character {at + 1} is not closed."), new TextSpan(at, 1));
                tokens.Add(new QueryToken(QueryTokenKind.Phrase, query.Substring(at + 1, close - at - 1), TextSpan.FromBounds(at, close + 1)));
                at = close + 1;
                continue;
            }

            if (query[at] is '(' or ')')
            {
                tokens.Add(new QueryToken(query[at] == '(' ? QueryTokenKind.Open : QueryTokenKind.Close, query.Substring(at, 1), new TextSpan(at, 1)));
                at++;
                continue;
            }

            at = ReadRun(query, at, tokens);
        }

        return null;
    }

    /// <summary>Reads characters up to the next space, quotation mark or parenthesis: an operator, or a hyphen, a field, a word, or these one after the other.</summary>
    private static int ReadRun(string query, int start, List<QueryToken> tokens)
    {
        var end = EndOfRun(query, start);
        if (OperatorIn(query, start, end) is { } kind)
        {
            tokens.Add(new QueryToken(kind, query.Substring(start, end - start), TextSpan.FromBounds(start, end)));
            return end;
        }

        if (IsMinus(query, start))
            tokens.Add(new QueryToken(QueryTokenKind.Minus, "-", new TextSpan(start++, 1)));
        var colon = EndOfFieldName(query, start, end);
        if (colon > start)
        {
            tokens.Add(new QueryToken(QueryTokenKind.Field, query.Substring(start, colon - start), TextSpan.FromBounds(start, colon + 1)));
            start = colon + 1;
        }

        if (start < end)
            tokens.Add(new QueryToken(QueryTokenKind.Word, query.Substring(start, end - start), TextSpan.FromBounds(start, end)));
        return end;
    }

    /// <summary>The operator that a run is, in capital letters as everywhere; null for all other runs.</summary>
    private static QueryTokenKind? OperatorIn(string query, int start, int end) => query.Substring(start, Math.Min(end - start, 4)) switch
    {
        "OR" or "|" => QueryTokenKind.Or,
        "AND" => QueryTokenKind.And,
        "NOT" => QueryTokenKind.Minus,
        _ => null,
    };

    /// <summary>Whether a hyphen excludes: it follows a space or opens a group, and touches what comes after it.</summary>
    private static bool IsMinus(string query, int at) =>
        query[at] == '-'
        && (at == 0 || char.IsWhiteSpace(query[at - 1]) || query[at - 1] is '(' or ')')
        && at + 1 < query.Length
        && query[at + 1] != '-'
        && !char.IsWhiteSpace(query[at + 1]);

    /// <summary>
    /// The colon of <c>name:</c>; <paramref name="start"/> where there is none, for an address such as <c>https://</c>,
    /// and where a space follows a word that is no field (<c>he said: no</c>).
    /// </summary>
    private static int EndOfFieldName(string query, int start, int end)
    {
        var at = start;
        while (at < end && query[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            at++;
        if (at == start || at == end || query[at] != ':')
            return start;
        var hasValue = at + 1 < query.Length && query[at + 1] != '/' && !char.IsWhiteSpace(query[at + 1]);
        return hasValue || SearchField.Find(query.Substring(start, at - start)) is { IsOrdinaryWord: false } ? at : start;
    }

    private static int EndOfRun(string query, int start)
    {
        var at = start;
        while (at < query.Length && !char.IsWhiteSpace(query[at]) && !IsQuotationMark(query[at]) && query[at] is not ('(' or ')'))
            at++;
        return at;
    }

    private static int EndOfPhrase(string query, int start)
    {
        var at = start;
        while (at < query.Length && !IsQuotationMark(query[at]))
            at++;
        return at;
    }

    private static bool IsQuotationMark(char unit) => QuotationMarks.IndexOf(unit) >= 0;
}
