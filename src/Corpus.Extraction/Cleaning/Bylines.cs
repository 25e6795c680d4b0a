using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Who wrote it, and who else had a hand in it.</summary>
internal static class Bylines
{
    private const int MostWords = 14;
    private const int MostWordsOfCredits = 40;
    private const int MostWordsOfDesk = 6;
    private const int LongestInitials = 9;

    /// <summary>How far before the last paragraph a credit in a sentence may stand.</summary>
    private const int FootOfText = 3;

    /// <summary>Characters of a line that the words of its credits stand in.</summary>
    private const int LongestOpening = 60;

    /// <summary>Words after "by" in a script without capital letters.</summary>
    private const int MostWordsWithoutCase = 6;

    /// <summary>Takes off "By NAME" near the title; the first one is the author.</summary>
    public static void RemoveBylines(Page page, CleaningRule rule)
    {
        var (proseBefore, openBefore) = (0, page.MetadataTitle is null ? 0 : 1);
        for (var i = 0; i < page.Count && proseBefore <= 1; i++)
        {
            ref var block = ref page[i];
            if (!block.IsOpen)
                continue;
            // The very first line may be a headline that begins with "By".
            if (openBefore > 0 && block.HeadingLevel == 0 && NameStart(page.Text, block) is var name and > 0)
            {
                page.Author ??= Name(page.Text, name, block.Content.End);
                page.Remove(i, rule);
                RemoveDesk(page, i + 1, rule);
                continue;
            }

            if (openBefore > 0 && i + 1 < page.Count && page[i + 1].RemovedBy is { Kind: RemovalKind.Metadata } && AreTwoNames(page.Text, block))
            {
                page.Author ??= Name(page.Text, block.Content.Start, block.Content.End);
                page.Remove(i, rule);
                continue;
            }

            openBefore++;
            proseBefore += block.IsProse ? 1 : 0;
        }
    }

    /// <summary>"Ann Lee and Bo Ek" above a date: two names, each of two words or three.</summary>
    private static bool AreTwoNames(string text, in Block block)
    {
        var and = text.IndexOf(" and ", block.Content.Start, block.Content.Length, StringComparison.Ordinal);
        return and > 0 && block.HeadingLevel == 0 && IsFullName(text, TextSpan.FromBounds(block.Content.Start, and)) && IsFullName(text, TextSpan.FromBounds(and + 5, block.Content.End));
    }

    private static bool IsFullName(string text, TextSpan name)
    {
        var words = 0;
        for (var at = name.Start; at < name.End; at++)
        {
            if (!LineShape.IsWordCharacter(text[at]) && text[at] is not (' ' or '-' or '.' or '\'' or '\u2019'))
                return false;
            if (at > name.Start && text[at - 1] != ' ')
                continue;
            if (!char.IsUpper(text[at]))
                return false;
            words++;
        }
        return words is 2 or 3;
    }

    /// <summary>"Associated Press Writer" below a byline.</summary>
    private static void RemoveDesk(Page page, int index, CleaningRule rule)
    {
        if (index == page.Count)
            return;
        ref var block = ref page[index];
        if (block.IsOpen && block.Shape.Words <= MostWordsOfDesk && !block.Shape.EndsSentence && block.HeadingLevel == 0 && EndsWith(page.Text, block, CreditWords.Desk))
            page.Remove(index, rule);
    }

    /// <summary>"Ann Lee in Ansel contributed to this report."</summary>
    private static bool IsContribution(Page page, in Block block) =>
        block.Shape.EndsSentence && block.Shape.Words <= MostWordsOfCredits && !block.Shape.HasQuotationMarks && EndsWith(page.Text, block, CreditWords.Contribution);

    private static bool EndsWith(string text, in Block block, string @class) =>
        CreditWords.EndsWith(PhraseKey.Of(text, PhraseKey.Ending(block.Content), stackalloc char[PhraseKey.MaximumLength * PhraseKey.Growth]), @class);

    /// <summary>Takes off "Reporting by …; Editing by …" and lines that are the name of an agency, behind the beginning of the text.</summary>
    public static void RemoveCredits(Page page, CleaningRule rule)
    {
        var foot = page.LastProse() - FootOfText;
        for (var i = page.FirstProse() + 1; i < page.Count; i++)
        {
            ref var block = ref page[i];
            if (block.IsOpen && AreInitials(page.Text, block.Content))
                page.Remove(i, rule);
            if (!block.IsOpen || block.Shape.Words > MostWordsOfCredits || block.HeadingLevel > 0)
                continue;
            if (i >= foot && IsContribution(page, block))
                page.Remove(i, rule);
            if (!CreditWords.Table.MayBegin(block.Shape))
                continue;
            var opens = OpensWithCredits(page.Text, block.Content) && !block.Shape.HasQuotationMarks;
            if ((opens && IsListOfNames(page.Text, block)) || CreditWords.IsAgency(page.Text, block.Content.Start, block.Content.End))
                page.Remove(i, rule);
        }
    }

    /// <summary>"mk/ma": the initials of two editors.</summary>
    private static bool AreInitials(string text, TextSpan content)
    {
        var slashes = 0;
        for (var at = content.Start; at < content.End; at++)
        {
            if (text[at] is not (>= 'a' and <= 'z' or '/'))
                return false;
            slashes += text[at] == '/' ? 1 : 0;
        }
        return slashes is 1 or 2 && content.Length <= LongestInitials && text[content.Start] != '/';
    }

    private static bool OpensWithCredits(string text, TextSpan content)
    {
        var start = TextSpan.FromBounds(content.Start, Math.Min(content.End, content.Start + LongestOpening));
        var key = PhraseKey.Of(text, start, stackalloc char[LongestOpening * PhraseKey.Growth]);
        return CreditWords.Table.LengthAtStart(key, CreditWords.Credits) > 0;
    }

    /// <summary>Where the name begins; 0 where the block is no byline.</summary>
    private static int NameStart(string text, in Block block)
    {
        if (!CreditWords.Table.MayBegin(block.Shape) || block.Shape.Words is < 2 or > MostWords || block.Shape.IsSentence || block.Shape.HasQuotationMarks || block.Content.Length > PhraseKey.MaximumLength)
            return 0;
        var key = PhraseKey.Of(text, block.Content, stackalloc char[PhraseKey.MaximumLength * PhraseKey.Growth]);
        var length = CreditWords.Table.LengthAtStart(key, CreditWords.Byline);
        if (length == 0 || length == key.Length)
            return 0;
        var words = 1;
        for (var i = 0; i < length; i++)
            words += key[i] == ' ' ? 1 : 0;
        var start = AfterWords(text, block.Content, words);
        var hasSeparator = key.Slice(length).StartsWith(" : ".AsSpan());
        return IsName(text, start, block.Content.End, hasSeparator, block.Shape.Words - words) ? start : 0;
    }

    /// <summary>Capitalised first and mostly; in a script without capitals short, or behind a colon.</summary>
    private static bool IsName(string text, int start, int end, bool hasSeparator, int words)
    {
        if (start >= end || char.IsLower(text[start]))
            return false;
        if (!char.IsUpper(text[start]))
            return hasSeparator && words <= MostWordsWithoutCase && char.IsLetter(text[start]);
        // "By Ann Lee, transport correspondent": the name alone tells.
        var comma = text.IndexOf(',', start, end - start);
        if (comma > 0 && IsFullName(text, TextSpan.FromBounds(start, comma)))
            return true;
        var shape = LineShape.Of(text, TextSpan.FromBounds(start, end));
        return shape.LongWords == 0 || shape.CapitalisedWords * 10 >= shape.LongWords * 6;
    }

    private static int AfterWords(string text, TextSpan span, int words)
    {
        var at = span.Start;
        for (; words > 0 && at < span.End; words--)
        {
            while (at < span.End && !LineShape.IsWordCharacter(text[at]))
                at++;
            while (at < span.End && LineShape.IsWordCharacter(text[at]))
                at++;
        }

        while (at < span.End && !LineShape.IsWordCharacter(text[at]))
            at++;
        return at;
    }

    private static string Name(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && text[stop] is not (',' or '|' or ';' or '('))
            stop++;
        return text.Substring(start, Blank.Trim(text, start, stop).End - start);
    }

    /// <summary>"Reporting by the BBC has shown …" opens a sentence; a list of names is mostly capitals.</summary>
    private static bool IsListOfNames(string text, in Block block)
    {
        if (text.IndexOf(';', block.Content.Start, block.Content.Length) >= 0)
            return true;
        return block.Shape.CapitalisedWords * 10 >= block.Shape.LongWords * 5 && (!block.Shape.EndsSentence || block.Shape.Words <= 12);
    }
}
