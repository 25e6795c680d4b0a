using System.Text;

namespace Corpus.Extraction.Tests.Hostile;

/// <summary>Text that is made to be slow: twice as much of it takes about twice the steps, whatever it is.</summary>
public sealed class LinearTimeTests
{
    /// <summary>Characters of the shorter text: more than any bound of the engine times its longest reach.</summary>
    private const int Size = 60_000;

    /// <summary>Two is linear; what is above it is left to bounds that a longer text reaches more often.</summary>
    private const double MaximumRatio = 2.3;

    /// <summary>What is repeated; <c>#</c> stands for letters that are new each time.</summary>
    public static TheoryData<string> Units =>
    [
        // Marks.
        "\"", "\u201C", "\u201D", "'", "''", "`", "\u00BB\u00AB", "\u00AB\u00BB", "\u201E", "\u2039\u203A", "\" ", " \"", "\"a\" ", "\u201Ea\u201C ", "\u00ABa\u00BB, ", "\"a\n", "\"a\n\n", "\"\n", "'a' \"b\" ",
        "\"It holds. It will hold. ", "\"Hm.\" ", "\"Hm?\" he asked. ", "\"Hm?\" R# ", "\"Hm.\"\n\n\"No,\" said R#.\n\n", "\"Well, Hale, my dear R#.\" \"No?\" I asked. ", "\"It\nholds.\"\n\"No?\"\nI asked.\n\"Yes, R#.\"\n", "\"a\n\n\n",

        // Brackets and links.
        "(", ")", "[", "]", "](", "[a](", "[a](b) ", "(a ", ") (", "> \"a\n", "* ", "# a\n", "| a |\n", "- a\n", "```\n", "<a ", "\u00A9 ",

        // Speech.
        "Ana Ruiz said the dam holds. \"It holds,\" she said. ", "he said she said ", "\"It holds,\" he said, ", "he said: ", "he said: \"It holds,\" ", "he said it - \"It holds,\" a member, R#, ", "he said this: ", "Said R# S#, ", "\"It holds,\" the R# reads ", "\"It holds,\" R# 5 R# said ", "he wrote on it, in it, \"It ", "on the \"Good Morning R#\" ", "he said that ", "and he said ", "said ", "said, ", "Ana Ruiz said ", "asked whether ",
        "he told X that ", ", a claim that X denied", ", a claim that ", "according to ", "according to X ", "the claim that he made ", "her warning that it leaks ", "he said, adding that ", "she said - ", "\"a\" - ",
        "A spokesman, Tess Arnaud, said ", "in an interview with X, ", "he said in a tweet on Sunday ", "After X, ", "while X said ", "He denied it. He said it. ", "They said it. It said so.\n\n",

        // What was not said.
        "did not say or ", "he declined to name or to say that ", "nor did he say that ", "not said ", "none of none of X said that ", "no claim that ", "without saying that ", "he said no one that ",

        // Names.
        "Ana Ruiz, the mayor, said, ", "Ana Ruiz Moran ", "Ana R# said so. ", "R# Ruiz said so. ", "Ana R# Ruiz said so. ", "Mr. Ana R# said so. Mrs. Ana denied it. ", "Ana R# said so. Bna denied it. ", "the R# Valley Board (RVB) said so. RVB denied it. ", "Mr. R# said so. ", "Mr. R# and Mrs. R# left. \"It holds,\" said his wife. \"No,\" said her father. ", "R# S#, the mayor of T#, said so. ", "the R# Ministry said so. The ministry denied it. The company said so. ", "Ministry of R#, S# and ", "R#, whose R#, R#, said what he said, ", "R# said it leaked, the board said, ", "mayor R# S# said so. The mayor denied it. ",
        "the R# of R# ", "R# and S# ", "The R# said so. ", "A ", "A, ", "A. ", "Mr. ", "of the ", "the mayor of the ", "Jr. ", "R#: so it is.\n", "R#: so it is.\n\n", "Who said it, who denied it. ",

        // Lines, words and signs.
        "a", "a ", "a\n", "R#\n", "R# is so and so and so and so and so and so and so.\n", "It is so and so and so and so and so and so and so and so.\n", ",", ".", ". ", "...", "-", " - ", "\u2014", ":", "a:", ": ", "1", "1 ", "1,", "1. ", "May ", "10:30 ", "10 May 2020\n", "By Ana Ruiz\n",
        "Read more\n", "Share\n", "Photo: X\n", "(AFP) ", "KABUL (AFP) - ", "X/AFP ", "A' ", "a'b", "\u0301", "\uD83D", "\u202E", "\u200C", "\t", "\r", "\u2028", "U.S.", "e.g. ", "example.com ",
    ];

    public static TheoryData<string> GermanUnits =>
        ["\u201EJa\u201C, sagte er, ", "\u201EJa\u201C, sagte Anna R#. ", "sagte er, ", "Er sagte, ", "Anna Gross sagte, die Mauer halte. ", "Minister R# S# sagte es. ", "Laut R# ", "laut ", "nach Angaben von ", "Verkehrsminister ", "Donaudampfschifffahrtsgesellschaft ", "die Sprecherin des Verbands, Doris Lamm, ", "der R# der R# ", "er habe, ", "er sagte nicht nur nicht ", "weder X noch X sagte, dass ", "\u201EJa\u201C - "];

    public static TheoryData<string> PersianUnits =>
        ["\u06AF\u0641\u062A ", "\u06AF\u0641\u062A \u06A9\u0647 ", "\u0628\u0647 \u06AF\u0641\u062A\u0647 ", "\u0622\u0646\u0627 \u06AF\u0641\u062A: \u00AB\u0628\u0644\u0647\u00BB. ", "\u0627\u0639\u0644\u0627\u0645 \u06A9\u0631\u062F ", "\u0648\u0632\u06CC\u0631\u060C ", "R# S# \u06AF\u0641\u062A. ", "R# S#\u060C \u0648\u0632\u06CC\u0631\u060C \u06AF\u0641\u062A. ", "\u0627\u0648 \u06AF\u0641\u062A. ", "\u00AB\u0628\u0644\u0647\u00BB \u0631\u0627 "];

    [Theory]
    [MemberData(nameof(Units))]
    public void Twice_the_text_takes_about_twice_the_steps(string unit) => AssertLinear(unit, "en");

    [Theory]
    [MemberData(nameof(GermanUnits))]
    public void Twice_the_German_text_takes_about_twice_the_steps(string unit) => AssertLinear(unit, "de");

    [Theory]
    [MemberData(nameof(PersianUnits))]
    public void Twice_the_Persian_text_takes_about_twice_the_steps(string unit) => AssertLinear(unit, "fa");

    [Fact]
    public void Steps_are_counted_so_that_a_longer_text_takes_more()
    {
        var once = CountedEngine.Instance.Steps("Ana Ruiz said so. ", "en");
        var often = CountedEngine.Instance.Steps(Text("Ana Ruiz said so. ", 1800), "en");

        Assert.InRange(once, 100, 10_000);
        Assert.InRange(often, once * 10, long.MaxValue);
    }

    private static void AssertLinear(string unit, string language)
    {
        var once = CountedEngine.Instance.Steps(Text(unit, Size), language);
        var twice = CountedEngine.Instance.Steps(Text(unit, Size * 2), language);
        Assert.True(twice <= once * MaximumRatio, $"{once} steps for {Size} characters, {twice} for twice as many: {(double)twice / once:F2} times");
    }

    private static string Text(string unit, int size)
    {
        var text = new StringBuilder(size + unit.Length);
        for (var i = 0; text.Length < size; i++)
            text.Append(unit.Replace("#", Letters(i), StringComparison.Ordinal));
        return text.ToString();
    }

    private static string Letters(int number) => number == 0 ? "" : Letters(number / 26) + (char)('a' + (number % 26));
}
