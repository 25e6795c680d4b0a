using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>What the sender of a press release adds to its text: what it is, whom to ask, and the mark of the end. It stays, because it reads as text, and nobody is quoted in it.</summary>
internal static class ReleaseTail
{
    private const int MostWordsOfHeading = 8;
    private const int MostWordsOfContact = 12;

    private static readonly PhraseTable Lexicon = new("release-marks");

    /// <summary>Takes off whom to ask, with the short lines below it, and notes to editors: behind the text of a release.</summary>
    public static void RemoveContacts(Page page, CleaningRule rule)
    {
        if (!IsRelease(page))
            return;
        var isContact = false;
        for (var i = page.FirstProse() + 1; i < page.Count; i++)
        {
            ref var block = ref page[i];
            var opens = Opens(page, i, "contact");
            isContact = opens || (isContact && block.HeadingLevel == 0 && !block.IsProse && block.Shape.Words <= MostWordsOfContact && !IsHeading(page, i));
            if (isContact)
                page.Remove(i, rule);
        }
    }

    /// <summary>Index of the first block of the tail, where the page shows that it is a release; -1 where there is none.</summary>
    public static int Find(Page page) =>
        IsRelease(page) && Start(page) is var start and >= 0 && IsSmaller(page, start) ? start : -1;

    private static bool IsRelease(Page page)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (Opens(page, i, "sign") || Opens(page, i, "contact") || IsEnd(page, i))
                return true;
        }

        return false;
    }

    private static int Start(Page page)
    {
        for (var i = page.FirstProse() + 1; i < page.Count; i++)
        {
            if (IsHeading(page, i) || Opens(page, i, "contact") || IsEnd(page, i))
                return i;
        }

        return -1;
    }

    /// <summary>A tail is shorter than the text before it.</summary>
    private static bool IsSmaller(Page page, int start)
    {
        var words = 0;
        for (var i = 0; i < page.Count; i++)
            words += !page[i].IsOpen ? 0 : i < start ? page[i].Shape.Words : -page[i].Shape.Words;
        return words > 0;
    }

    /// <summary>"About Tidal Works", alone or before a colon; not "About 400 people came."</summary>
    private static bool IsHeading(Page page, int index)
    {
        ref var block = ref page[index];
        if (!Lexicon.MayBegin(block.Shape))
            return false;
        var (text, content) = (page.Text, block.Content);
        var colon = text.IndexOf(':', content.Start, Math.Min(content.Length, PhraseKey.MaximumLength));
        var heading = colon < 0 ? content : TextSpan.FromBounds(content.Start, colon);
        var shape = LineShape.Of(text, heading);
        return shape.Words is > 1 and <= MostWordsOfHeading && !shape.EndsSentence && (colon < 0 || shape.CapitalisedWords * 2 > shape.LongWords)
            && Lexicon.LengthAtStart(PhraseKey.Of(text, PhraseKey.Opening(heading), stackalloc char[PhraseKey.MaximumLength * PhraseKey.Growth]), "heading") > 0;
    }

    private static bool Opens(Page page, int index, string @class)
    {
        ref var block = ref page[index];
        if (!Lexicon.MayBegin(block.Shape) || block.Shape.HasQuotationMarks)
            return false;
        var key = PhraseKey.Of(page.Text, PhraseKey.Opening(block.Content), stackalloc char[PhraseKey.MaximumLength * PhraseKey.Growth]);
        var length = Lexicon.LengthAtStart(key, @class);
        return length > 0 && (block.Shape.Words <= MostWordsOfHeading || key.Slice(length).StartsWith(" :".AsSpan()));
    }

    /// <summary>"###", "# # #", "-30-", "ENDS".</summary>
    private static bool IsEnd(Page page, int index)
    {
        var (text, content) = (page.Text, page[index].Content);
        if (content.Length > 16)
            return false;
        var hashes = 0;
        for (var i = content.Start; i < content.End; i++)
            hashes += text[i] == '#' ? 1 : Blank.Is(text[i]) ? 0 : -content.Length;
        if (hashes > 0)
            return hashes >= 3;
        var key = PhraseKey.Of(text, content, stackalloc char[PhraseKey.MaximumLength * PhraseKey.Growth]);
        return Lexicon.ClassesOf(key) is ["end"] && (!key.SequenceEqual("0".AsSpan()) ? !char.IsLower(text[content.Start]) : IsThirty(text, content));
    }

    private static bool IsThirty(string text, TextSpan content) => text[content.Start] == '-' && text[content.End - 1] == '-' && text.IndexOf("30", content.Start, content.Length, StringComparison.Ordinal) > 0;
}
