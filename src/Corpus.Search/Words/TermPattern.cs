using Corpus.Model;

namespace Corpus.Search.Words;

/// <summary>A word of a query: a term, or with <c>*</c> (any letters, also none) and <c>?</c> (one letter) the form of several.</summary>
/// <remarks>Immutable, thread-safe, equal by value. A letter above U+FFFF counts as one.</remarks>
internal sealed record TermPattern
{
    private static readonly char[] _wildcards = ['*', '?'];

    private TermPattern(string text)
    {
        Text = text;
        var wildcard = text.IndexOfAny(_wildcards);
        IsLiteral = wildcard < 0;
        Prefix = IsLiteral ? text : text.Substring(0, wildcard);
    }

    /// <summary>The folded word with its wildcards.</summary>
    public string Text { get; }

    /// <summary>Whether there is no wildcard.</summary>
    public bool IsLiteral { get; }

    /// <summary>The letters before the first wildcard: every term that matches starts with them.</summary>
    public string Prefix { get; }

    /// <summary>Whether every word matches.</summary>
    public bool IsAnyWord => Text == "*";

    /// <summary>The words of a part of a query.</summary>
    /// <param name="text">The part.</param>
    /// <param name="wildcards">Whether <c>*</c> and <c>?</c> are wildcards; a <c>?</c> that ends a word never is: it ends a question.</param>
    public static IReadOnlyList<TermPattern> ReadAll(string text, bool wildcards) => [.. ClaimTokenizer.Tokenize(text, wildcards).Select(Of).OfType<TermPattern>()];

    /// <summary>The word of a token, or null where it is question marks alone.</summary>
    public static TermPattern? Of(ClaimToken token)
    {
        var word = WithoutRepeatedStars(token.Term.TrimEnd('?'));
        return word.Length > 0 ? new TermPattern(word) : null;
    }

    /// <summary>A word without wildcards.</summary>
    public static TermPattern Literal(string term) => new(term);

    /// <summary>Whether a term has this form.</summary>
    /// <remarks>Goes back to the last <c>*</c> only, so the steps are at most the product of the two lengths.</remarks>
    public bool Matches(string term)
    {
        if (IsLiteral)
            return string.Equals(Text, term, StringComparison.Ordinal);
        var (at, inTerm) = (0, 0);
        var (star, taken) = (-1, 0);
        while (inTerm < term.Length)
        {
            if (at < Text.Length && Text[at] == '*')
            {
                (star, taken) = (at++, inTerm);
            }
            else if (at < Text.Length && (Text[at] == '?' || Text[at] == term[inTerm]))
            {
                inTerm += Text[at++] == '?' && char.IsSurrogatePair(term, inTerm) ? 2 : 1;
            }
            else if (star >= 0)
            {
                at = star + 1;
                inTerm = ++taken;
            }
            else
            {
                return false;
            }
        }

        return Text.IndexOf('*', at) == at ? at + 1 == Text.Length : at == Text.Length;
    }

    /// <summary>The folded word with its wildcards.</summary>
    public override string ToString() => Text;

    private static string WithoutRepeatedStars(string word)
    {
        while (word.IndexOf("**", StringComparison.Ordinal) >= 0)
            word = word.Replace("**", "*");
        return word;
    }
}
