namespace Corpus.Faces.Naming;

/// <summary>The name of a member that an article had before, as its metadata states it under <c>aliases</c>.</summary>
internal static class FormerName
{
    /// <summary>More classes than nest.</summary>
    private const int MostParts = 40;

    /// <summary>
    /// The name that these words stand for: a former title or id becomes what the rules make of it, a former member stays what it is,
    /// with the suffix that it may have had and, where it has classes before it, with these. Empty where there is no letter and no digit.
    /// </summary>
    public static string Of(string words) => HasClasses(words) ? words : InClass(words);

    private static string InClass(string words)
    {
        var joint = words.LastIndexOf('_');
        return joint > 0 && IsSuffix(words, joint + 1) && string.Equals(Identifiers.From(words.Substring(0, joint)), words.Substring(0, joint), StringComparison.Ordinal)
            ? words
            : Identifiers.From(words);
    }

    /// <summary>Whether the words are a class, whose name the project chooses, and names that the rules make.</summary>
    private static bool HasClasses(string words)
    {
        var parts = words.Split('.');
        return parts.Length is > 1 and < MostParts && parts[0].Length > 0 && parts.Skip(1).All(part => part.Length > 0 && string.Equals(InClass(part), part, StringComparison.Ordinal));
    }

    private static bool IsSuffix(string words, int start) =>
        words.Length - start is NameSuffix.Short or NameSuffix.Full
        && words.Skip(start).All(unit => unit is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
