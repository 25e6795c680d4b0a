namespace Corpus.Extraction.Cleaning;

/// <summary>Lists of links to other articles.</summary>
internal static class RelatedLinks
{
    private const int MostWords = 25;
    private const int FewestWords = 3;

    /// <summary>Takes off the headlines below "Read more" and its like, up to the next sentence; where one only stands there, it may be a heading of the text.</summary>
    public static void Remove(Page page, CleaningRule rule)
    {
        var last = page.LastProse();
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].IsOpen || page[i].Phrase != InterfaceClass.Related)
                continue;
            var end = i + 1;
            while (end < page.Count && (!page[end].IsOpen || IsHeadline(page, end)))
                end++;
            var isList = i > last || Headlines(page, i + 1, end) > 1;
            for (var k = i + 1; k < end && isList; k++)
                page.Remove(k, rule);

            i = end - 1;
        }
    }

    private static bool IsHeadline(Page page, int index)
    {
        ref var block = ref page[index];
        return index != page.Title && block.HeadingLevel == 0 && block.Shape.Words is >= FewestWords and <= MostWords && !block.Shape.EndsSentence;
    }

    private static int Headlines(Page page, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += page[i].IsOpen ? 1 : 0;
        return count;
    }
}
