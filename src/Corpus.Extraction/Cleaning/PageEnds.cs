namespace Corpus.Extraction.Cleaning;

/// <summary>Short lines at both ends of a page that has furniture there.</summary>
internal static class PageEnds
{
    /// <summary>Words of a line between title and text that is no sub-heading.</summary>
    private const int MostWordsBelowTitle = 3;

    /// <summary>Takes off what stands before the title, and the shortest lines between title and text, where furniture stands beside them.</summary>
    public static void RemoveHead(Page page, CleaningRule rule)
    {
        var end = page.FirstProse();
        if (page.Title < 0 || end == page.Count)
            return;
        var furniture = -1;
        for (var i = 0; i < end; i++)
        {
            ref var block = ref page[i];
            if (!block.IsOpen && (block.Phrase != InterfaceClass.None || block.RemovedBy is { Name: "menu-line" }))
                furniture = i;
        }

        for (var i = 0; i < end && furniture >= 0; i++)
        {
            ref var block = ref page[i];
            if (!block.IsOpen || i == page.Title || block.HeadingLevel > 0)
                continue;
            var belowTitle = i > page.Title;
            if (belowTitle ? block.Shape.Words <= MostWordsBelowTitle && i < furniture : !block.Shape.HasQuotationMarks)
                page.Remove(i, rule);
        }
    }

    /// <summary>Takes off the lines without end punctuation behind the text, from the first furniture on.</summary>
    public static void RemoveFoot(Page page, CleaningRule rule)
    {
        var hasFurniture = false;
        var start = page.LastProse() + 1;
        if (start == 0)
            return;
        for (var i = Math.Max(start, page.Title + 1); i < page.Count; i++)
        {
            ref var block = ref page[i];
            hasFurniture |= !block.IsOpen && block.Phrase != InterfaceClass.None;
            if (hasFurniture && block.IsOpen && block.HeadingLevel == 0 && !block.Shape.EndsSentence)
                page.Remove(i, rule);
        }
    }
}
