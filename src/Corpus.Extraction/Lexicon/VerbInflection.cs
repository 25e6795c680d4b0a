namespace Corpus.Extraction.Lexicon;

/// <summary>The regular forms of English verbs, so that the lexicon holds lemmas and what is irregular.</summary>
internal static class VerbInflection
{
    /// <summary>The -s form.</summary>
    public static string ThirdPerson(string lemma) => lemma switch
    {
        _ when EndsInConsonantAndY(lemma) => lemma.Substring(0, lemma.Length - 1) + "ies",
        _ when EndsInSibilant(lemma) || lemma.EndsWith("o", StringComparison.Ordinal) => lemma + "es",
        _ => lemma + "s",
    };

    /// <summary>The regular past.</summary>
    public static string Past(string lemma) => lemma switch
    {
        _ when lemma.EndsWith("e", StringComparison.Ordinal) => lemma + "d",
        _ when EndsInConsonantAndY(lemma) => lemma.Substring(0, lemma.Length - 1) + "ied",
        _ => lemma + "ed",
    };

    /// <summary>The -ing form; a consonant that the past doubles is doubled here too.</summary>
    public static string Gerund(string lemma, string past)
    {
        if (lemma.EndsWith("e", StringComparison.Ordinal) && !lemma.EndsWith("ee", StringComparison.Ordinal))
            return lemma.Substring(0, lemma.Length - 1) + "ing";
        var doubled = lemma + lemma[lemma.Length - 1];
        return (past.StartsWith(doubled, StringComparison.Ordinal) || lemma.EndsWith("eg", StringComparison.Ordinal) || lemma.EndsWith("gin", StringComparison.Ordinal) ? doubled : lemma) + "ing";
    }

    private static bool EndsInConsonantAndY(string lemma) =>
        lemma.Length > 1 && lemma[lemma.Length - 1] == 'y' && "aeiou".IndexOf(lemma[lemma.Length - 2]) < 0;

    private static bool EndsInSibilant(string lemma) =>
        lemma.EndsWith("s", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal)
        || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("x", StringComparison.Ordinal);
}
