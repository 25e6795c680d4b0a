using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Lines that an agency writes to its customers between the parts of a story.</summary>
internal static class WireLines
{
    private const int MostWordsOfSlug = 12;
    private const int MostWordsOfNote = 60;

    private static readonly PhraseTable Lexicon = new("wire-marks");

    /// <summary>Takes off "(more)", lines of slugs, and notes about what is new in this version.</summary>
    public static void Remove(Page page, CleaningRule rule)
    {
        var (behindMore, isWire) = (false, false);
        var slugs = page.Workspace.Set<string>();
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page[i];
            var isMore = IsMore(page.Text, block, isWire);
            if (behindMore && IsShort(block))
                slugs.Add(WithoutNumbers(page.Text, block));
            else if (!isMore && !IsSlug(page.Text, block) && !IsNote(page.Text, block))
                continue;
            behindMore = isMore;
            isWire = true;
            page.Remove(i, rule);
        }

        for (var i = 0; i < page.Count && slugs.Count > 0; i++)
        {
            if (IsShort(page[i]) && slugs.Contains(WithoutNumbers(page.Text, page[i])))
                page.Remove(i, rule);
        }
    }

    /// <summary>"DAM-LEAK" and "DAM-LEAK 2" are one slug.</summary>
    private static string WithoutNumbers(string text, in Block block) => PhraseKey.Of(text, PhraseKey.Opening(block.Content), stackalloc char[PhraseKey.MaximumLength * PhraseKey.Growth]).ToString().Replace(" 0", "");

    /// <summary>"(more)", "-more-", "(END)", "-30-": the word stands in brackets or dashes, or alone in capitals on a page that has other such lines.</summary>
    private static bool IsMore(string text, in Block block, bool isWire) =>
        block.IsOpen && block.Shape.Words == 1
        && ((text[block.Content.Start] is '(' or '-' && text[block.Content.End - 1] is ')' or '-') || (isWire && char.IsUpper(text[block.Content.End - 1])))
        && Lexicon.ClassesOf(PhraseKey.Of(text, PhraseKey.Opening(block.Content), stackalloc char[PhraseKey.MaximumLength * PhraseKey.Growth])) is ["more"];

    private static bool IsShort(in Block block) => block.IsOpen && block.HeadingLevel == 0 && !block.Shape.EndsSentence && !block.Shape.HasQuotationMarks && block.Shape.Words <= MostWordsOfSlug;

    /// <summary>"AM-Dam, 1st Ld-Writethru, 400".</summary>
    private static bool IsSlug(string text, in Block block)
    {
        if (!IsShort(block))
            return false;
        var key = PhraseKey.Of(text, PhraseKey.Opening(block.Content), stackalloc char[PhraseKey.MaximumLength * PhraseKey.Growth]);
        while (!key.IsEmpty)
        {
            var space = key.IndexOf(' ');
            var word = space < 0 ? key : key.Slice(0, space);
            if (Lexicon.ClassesOf(word) is ["slug"])
                return true;
            key = key.Slice(Math.Min(key.Length, word.Length + 1));
        }

        return false;
    }

    /// <summary>"Eds: UPDATES with reaction.", "(Adds quotes, background)".</summary>
    private static bool IsNote(string text, in Block block)
    {
        if (!block.IsOpen || block.Shape.Words > MostWordsOfNote || block.HeadingLevel > 0 || !Lexicon.MayBegin(block.Shape))
            return false;
        var key = PhraseKey.Of(text, PhraseKey.Opening(block.Content), stackalloc char[PhraseKey.MaximumLength * PhraseKey.Growth]);
        var note = Lexicon.LengthAtStart(key, "note");
        return (note > 0 && key.Slice(note).StartsWith(" : ".AsSpan()))
            || (text[block.Content.Start] == '(' && text[block.Content.End - 1] == ')' && Lexicon.LengthAtStart(key, "change") > 0);
    }
}
