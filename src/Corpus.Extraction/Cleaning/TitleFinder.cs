using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Finds the line that is the title, and takes off its other copies.</summary>
internal static class TitleFinder
{
    private const int MostWords = 30;
    private const int MostCharacters = 220;

    /// <summary>Longest headline that ends with a full stop.</summary>
    private const int MostWordsWithStop = 20;
    private const int FewestWordsAboveEntries = 5;

    /// <summary>A shorter line is no title that could be told from other short lines when it stands twice.</summary>
    private const int FewestLettersOfCopy = 12;

    /// <summary>How many lines before the text may be its headline.</summary>
    private const int MostCandidates = 60;

    public static void Find(Page page, CleaningRule rule)
    {
        page.Title = FromMetadata(page);
        if (page.Title < 0)
            page.Title = FromHeadings(page);
        if (page.Title < 0)
            page.Title = FromHead(page);
        if (page.Title >= 0)
            RemoveCopies(page, rule);
    }

    /// <summary>The line that has the words of the metadata's title, near the beginning; the name of the outlet may follow in the metadata.</summary>
    private static int FromMetadata(Page page)
    {
        if (page.MetadataTitle is not { } stated)
            return -1;
        var hash = LineShape.Of(stated, new TextSpan(0, stated.Length)).Hash;
        for (var i = 0; i < page.Count && i < 2 * MostCandidates; i++)
        {
            if (page[i].IsOpen && page[i].Shape.Hash == hash)
                return i;
        }

        return -1;
    }

    /// <summary>The first heading of level one; otherwise a heading that stands before all text.</summary>
    private static int FromHeadings(Page page)
    {
        var first = page.FirstProse();
        var candidate = -1;
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page[i];
            if (!block.IsOpen || block.HeadingLevel == 0)
                continue;
            if (block.HeadingLevel == 1)
                return i;
            if (candidate < 0 && i <= first)
                candidate = i;
        }

        return candidate;
    }

    /// <summary>The line before the text that is most like a headline of this text.</summary>
    private static int FromHead(Page page)
    {
        var first = page.FirstProse();
        if (IsHeadlineWithStop(page, first))
            return first;
        var candidates = page.Workspace.List<int>();
        for (var i = 0; i < first && candidates.Count < MostCandidates; i++)
        {
            // In a live blog the first time of day ends what stands above the entries.
            if (candidates.Count > 0 && page[i].IsOpen && DateReading.Of(page.Text, page[i].Content, page[i].Shape).IsClock)
                return FirstLong(page, candidates);
            if (IsCandidate(page.Text, page[i]))
                candidates.Add(i);
        }

        var best = candidates.Count > 1 ? TitleChoice.Of(page, candidates, first) : candidates.Count == 1 ? candidates[0] : -1;

        // A text without prose is a poem or a list: only a line that stands apart is its title.
        return first < page.Count || (best == 0 && page.Count > 1) ? best : -1;
    }

    /// <summary>Above the entries of a live blog its summary stands below its title, and shares as much with the text.</summary>
    private static int FirstLong(Page page, List<int> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (page[candidate].Shape.Words >= FewestWordsAboveEntries)
                return candidate;
        }

        return candidates[0];
    }

    /// <summary>Some outlets end headlines with a full stop: the first line of the page, in title case before longer prose, or before a dateline.</summary>
    private static bool IsHeadlineWithStop(Page page, int first)
    {
        if (first + 1 >= page.Count)
            return false;
        for (var i = 0; i < first; i++)
        {
            if (page[i].IsOpen && page[i].Phrase == InterfaceClass.None)
                return false;
        }

        ref var block = ref page[first];
        if (block.Shape.Words > MostWordsWithStop || block.HeadingLevel > 0 || !page[first + 1].IsProse)
            return false;
        var isTitleCase = block.Shape is { IsTitleCase: true, LongWords: >= 3 } && page[first + 1].Shape.Words > block.Shape.Words;
        return isTitleCase || WireMarks.BehindDateline(page.Text, page[first + 1].Span) is not null;
    }

    private static bool IsCandidate(string text, in Block block)
    {
        if (!block.IsOpen || block.IsLink || block.Phrase != InterfaceClass.None || block.Shape.Letters == 0)
            return false;
        var last = text[block.Content.End - 1];
        return block.Shape.Words <= MostWords && block.Content.Length <= MostCharacters && last is not (',' or ':') && !char.IsLower(text[block.Content.Start]);
    }

    private static void RemoveCopies(Page page, CleaningRule rule)
    {
        ref var title = ref page[page.Title];
        if (title.Shape.Letters < FewestLettersOfCopy)
            return;
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Shape.Hash == title.Shape.Hash)
                page.Remove(i, rule);
        }
    }
}
