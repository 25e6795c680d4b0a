namespace Corpus.Extraction.Cleaning;

/// <summary>Lines that tell when the page was published.</summary>
internal static class DateLines
{
    /// <summary>Takes off dates at both ends of the page; the first whole one that is not an update is the date of publication.</summary>
    public static void RemoveDates(Page page, CleaningRule rule)
    {
        var (first, last) = (EndOfHead(page), page.LastProse());
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page[i];
            if ((i > first && i < last) || !block.IsOpen || block.HeadingLevel > 0)
                continue;
            var date = DateReading.Of(page.Text, block.Content, block.Shape);
            if (!date.IsDate)
                continue;
            page.Published ??= date.Day;
            page.Remove(i, rule);
        }
    }

    /// <summary>The second sentence of the page: a headline may end with a full stop, and the date stands below it.</summary>
    private static int EndOfHead(Page page)
    {
        var index = page.FirstProse() + 1;
        while (index < page.Count && !(page[index].IsOpen && page[index].IsProse))
            index++;
        return index;
    }
}
