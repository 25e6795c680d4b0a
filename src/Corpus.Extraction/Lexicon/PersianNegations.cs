namespace Corpus.Extraction.Lexicon;

/// <summary>Makes the negated forms of Persian verbs out of their stems.</summary>
internal static class PersianNegations
{
    private const string Joiner = "\u200C";

    private static readonly string[] Past = ["", "م", "ی", "یم", "ید", "ند"];
    private static readonly string[] Present = ["م", "ی", "د", "یم", "ید", "ند"];
    private static readonly string[] Perfect = ["ه", "ه" + Joiner + "ام", "ه" + Joiner + "ای", "ه" + Joiner + "ایم", "ه" + Joiner + "اید", "ه" + Joiner + "اند"];
    private static readonly string[] Copula = ["نیستم", "نیستی", "نیستیم", "نیستید", "نبودم", "نبودی", "نبودیم", "نبودید", "نبوده", "نبوده" + Joiner + "اند", "نباشد", "نباشند", "نخواهم", "نخواهیم"];

    /// <summary>Adds them to a table: "نکرد", "نکرده‌اند", "نمی‌کرد", "نمی‌کنند", "نکند".</summary>
    public static void AddTo(WordTable table)
    {
        foreach (var form in Copula)
            table.Add(form, WordTags.Negation);
        foreach (var stems in LexiconFile.Read("Persian/negated-verbs.txt"))
        {
            foreach (var ending in Past)
            {
                table.Add(Not(stems[0]) + ending, WordTags.Negation);
                table.Add(NotContinuing(stems[0]) + ending, WordTags.Negation);
            }
            foreach (var ending in Present)
            {
                table.Add(Not(stems[1]) + ending, WordTags.Negation);
                table.Add(NotContinuing(stems[1]) + ending, WordTags.Negation);
            }
            foreach (var ending in Perfect)
                table.Add(Not(stems[0]) + ending, WordTags.Negation);
        }
    }

    /// <summary>Before a long vowel stands a ye: "نیامد".</summary>
    private static string Not(string stem) => stem[0] == 'آ' ? "نیا" + stem.Substring(1) : "ن" + stem;

    private static string NotContinuing(string stem) => "نمی" + Joiner + stem;
}
