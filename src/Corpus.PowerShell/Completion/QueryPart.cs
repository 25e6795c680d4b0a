namespace Corpus.PowerShell.Completion;

/// <summary>The last part of a query that is being written.</summary>
/// <param name="Before">All that stands before it, a hyphen that excludes it among this.</param>
/// <param name="Field">The field that it is a value of; null where it is a word.</param>
/// <param name="Word">What was typed of the word or value, without the quotation mark that opens it.</param>
internal readonly record struct QueryPart(string Before, string? Field, string Word)
{
    private const string Marks = "\"“”„‟«»＂";

    /// <summary>Finds the last part: behind the last space or parenthesis that stands outside of quotation marks.</summary>
    public static QueryPart Last(string query)
    {
        var (start, isOpen) = (0, false);
        for (var i = 0; i < query.Length; i++)
        {
            if (Marks.IndexOf(query[i]) >= 0)
                isOpen = !isOpen;
            else if (!isOpen && (char.IsWhiteSpace(query[i]) || query[i] is '(' or ')'))
                start = i + 1;
        }
        if (start < query.Length && query[start] == '-')
            start++;
        var part = query.Substring(start);
        var colon = part.IndexOf(':');
        return colon > 0 && part.Take(colon).All(unit => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            ? new QueryPart(query.Substring(0, start), part.Substring(0, colon), part.Substring(colon + 1).Trim(Marks.ToCharArray()))
            : new QueryPart(query.Substring(0, start), null, part);
    }
}
