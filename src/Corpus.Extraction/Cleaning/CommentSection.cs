namespace Corpus.Extraction.Cleaning;

/// <summary>What readers wrote below the article.</summary>
internal static class CommentSection
{
    /// <summary>Takes off everything behind a line like "3 comments", where a line of a single comment ("Reply", "NAME says:") stands below it.</summary>
    public static void Remove(Page page, CleaningRule rule)
    {
        var start = LastHeader(page);
        if (start <= page.FirstProse())
            return;
        var isSection = false;
        for (var i = start + 1; i < page.Count; i++)
            isSection |= page[i].Phrase == InterfaceClass.Comment;
        for (var i = start + 1; i < page.Count && isSection; i++)
            page.Remove(i, rule);
    }

    /// <summary>The header that the last text before it belongs to the article of; -1 where there is none.</summary>
    private static int LastHeader(Page page)
    {
        var first = page.FirstProse();
        for (var i = first + 1; i < page.Count; i++)
        {
            if (!page[i].IsOpen && page[i].Phrase == InterfaceClass.Comments)
                return i;
        }

        return -1;
    }
}
