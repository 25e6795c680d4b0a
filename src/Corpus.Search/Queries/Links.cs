namespace Corpus.Search.Queries;

/// <summary>Takes addresses of pages out of a query: their letters are no words that anybody said.</summary>
/// <remarks>An address has <c>://</c>, or a host name with a slash behind it: <c>example.com/page</c>. Linear.</remarks>
internal static class Links
{
    private const string Marks = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02()[]{}<>";

    /// <summary>The query with spaces in the place of addresses, so that everything else stays where it is.</summary>
    public static string Blank(string query)
    {
        char[]? blanked = null;
        for (var start = 0; start < query.Length;)
        {
            if (IsBorder(query[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < query.Length && !IsBorder(query[end]))
                end++;
            if (IsLink(query, start, end))
            {
                blanked ??= query.ToCharArray();
                for (var i = start; i < end; i++)
                    blanked[i] = ' ';
            }

            start = end;
        }

        return blanked is null ? query : new string(blanked);
    }

    private static bool IsBorder(char unit) => char.IsWhiteSpace(unit) || Marks.IndexOf(unit) >= 0;

    private static bool IsLink(string query, int start, int end)
    {
        var slash = query.IndexOf('/', start, end - start);
        if (slash < 0)
            return false;
        if (slash > start && query[slash - 1] == ':')
            return slash - 1 > start && slash + 1 < end && query[slash + 1] == '/';
        return IsHost(query, start, slash);
    }

    /// <summary>Labels of letters, digits and hyphens with stops between them, the last of two letters or more.</summary>
    private static bool IsHost(string query, int start, int end)
    {
        var (last, stops) = (0, 0);
        for (var at = start; at < end; at++)
        {
            if (query[at] == '.')
            {
                (last, stops) = (0, stops + 1);
                continue;
            }

            if (!char.IsLetterOrDigit(query[at]) && query[at] != '-')
                return false;
            last = char.IsLetter(query[at]) ? last + 1 : -query.Length;
        }

        return stops > 0 && last > 1;
    }
}
