using Corpus.Search.Words;

namespace Corpus.Search.Queries;

/// <summary>Reads words that are written as one with capitals between them: <c>#AustralianFires</c>.</summary>
internal static class Capitals
{
    /// <summary>The words; none where the text has no capital behind a small letter.</summary>
    public static IReadOnlyList<TermPattern> Split(string text)
    {
        var parts = new List<TermPattern>();
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || !char.IsLower(text[at - 1]))
                continue;
            parts.AddRange(TermPattern.ReadAll(text.Substring(start, at - start), wildcards: false));
            start = at;
        }

        if (start > 0)
            parts.AddRange(TermPattern.ReadAll(text.Substring(start), wildcards: false));
        return parts;
    }
}
