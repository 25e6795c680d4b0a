namespace Corpus.Extraction.Cleaning;

/// <summary>Text that the page has twice.</summary>
internal static class RepeatedBody
{
    /// <summary>A shorter block is no paragraph that could be told from a phrase.</summary>
    private const int FewestWords = 8;
    private const int FewestLetters = 40;

    /// <summary>A single paragraph that stands twice is a repeat, not a figure of speech, from so many words on.</summary>
    private const int FewestWordsAlone = 12;

    /// <summary>How many paragraphs of the first copy the second one may leave out between two that it has.</summary>
    private const int MostSkipped = 3;

    /// <summary>The second copy has at least this share of the letters before it, in percent…</summary>
    private const int FewestPercent = 60;

    /// <summary>…or so many letters: no refrain is that long.</summary>
    private const int FewestLettersOfCopy = 1000;

    /// <summary>On a page with furniture so many paragraphs in their old order are a copy that was cut short.</summary>
    private const int FewestInOrder = 3;

    /// <summary>
    /// Takes off a second copy of the text: it begins where two paragraphs that were seen before follow each other in the same order.
    /// What directly precedes it and was seen before, a displaced paragraph or the title, belongs to it.
    /// </summary>
    public static void RemoveSecondCopy(Page page, CleaningRule rule)
    {
        var first = FirstPlaces(page);
        var start = StartOfCopy(page, first);
        if (start < 0 || !(IsCopy(page, first, start) || IsCutShort(page, first, start)))
            return;
        while (start > 0 && (!page[start - 1].IsOpen || (first[start - 1] < start - 1 && start - 1 != page.Title)))
            start--;
        for (var i = start; i < page.Count; i++)
        {
            if (page[i].IsOpen && page[i].Shape.Letters > 0 && first[i] < start)
                page.Remove(i, rule);
        }
    }

    /// <summary>
    /// Takes off paragraphs that stand twice alone: the teaser before the text, and on a page with furniture the later one.
    /// A text without furniture may say a thing twice.
    /// </summary>
    public static void RemoveSingleRepeats(Page page, CleaningRule rule)
    {
        var last = page.Workspace.Map<ulong, int>();
        var (teaser, hasFurniture) = (page.FirstProse(), InterfacePhrases.IsOnPage(page));
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page[i];
            if (!block.IsOpen || i == page.Title || block.Shape.Words < FewestWordsAlone)
                continue;
            if (!last.TryGetValue(block.Shape.Hash, out var earlier))
            {
                last[block.Shape.Hash] = i;
                continue;
            }

            var opensCopy = FollowAlike(page, earlier, i);
            if (earlier == teaser && !opensCopy && HasProseBetween(page, earlier, i))
                page.Remove(earlier, rule);
            else if (hasFurniture || opensCopy)
                page.Remove(i, rule);
        }
    }

    /// <summary>For each block the first block with the same words, its own index where there is none before it; a dateline is no word of the first copy.</summary>
    private static List<int> FirstPlaces(Page page)
    {
        var first = page.Workspace.List<int>();
        var byWords = page.Workspace.Map<ulong, int>();
        for (var i = 0; i < page.Count; i++)
        {
            if (!byWords.TryGetValue(page[i].Shape.Hash, out var place))
                byWords[page[i].Shape.Hash] = place = i;
            first.Add(place);
            if (first[i] == i && WireMarks.BehindDateline(page.Text, page[i].Span) is { } words && LineShape.Of(page.Text, words).Hash is var hash && !byWords.ContainsKey(hash))
                byWords[hash] = i;
        }
        return first;
    }

    /// <summary>The first of two paragraphs that repeat two others in their order; -1 where there are none.</summary>
    private static int StartOfCopy(Page page, List<int> first)
    {
        var paragraphs = page.Workspace.List<int>();
        var places = page.Workspace.Map<int, int>();
        for (var i = 0; i < page.Count; i++)
        {
            if (!IsParagraph(page[i]))
                continue;
            places[i] = paragraphs.Count;
            paragraphs.Add(i);
        }

        for (var k = 0; k + 1 < paragraphs.Count; k++)
        {
            var (here, next) = (first[paragraphs[k]], first[paragraphs[k + 1]]);
            if (here == paragraphs[k] || next == paragraphs[k + 1] || !places.TryGetValue(here, out var a) || !places.TryGetValue(next, out var b))
                continue;
            if (b > a && b - a <= MostSkipped && b < k)
                return paragraphs[k];
        }

        return -1;
    }

    /// <summary>Whether what repeats is a good part of what stands before: a refrain is not.</summary>
    private static bool IsCopy(Page page, List<int> first, int start)
    {
        var seen = page.Workspace.Set<int>();
        long before = 0;
        long repeated = 0;
        for (var i = 0; i < page.Count; i++)
        {
            if (!IsParagraph(page[i]))
                continue;
            if (i < start)
                before += page[i].Shape.Letters;
            else if (first[i] < start && seen.Add(first[i]))
                repeated += page[i].Shape.Letters;
        }

        return repeated >= FewestLettersOfCopy || repeated * 100 >= before * FewestPercent;
    }

    /// <summary>Whether the copy has a few paragraphs one behind the other on a page, where refrains are rare.</summary>
    private static bool IsCutShort(Page page, List<int> first, int start)
    {
        var (inOrder, last) = (0, -1);
        for (var i = start; i < page.Count && inOrder < FewestInOrder; i++)
        {
            if (!IsParagraph(page[i]))
                continue;
            if (first[i] >= start || first[i] <= last)
                break;
            (inOrder, last) = (inOrder + 1, first[i]);
        }

        return inOrder == FewestInOrder && InterfacePhrases.IsOnPage(page);
    }

    /// <summary>Whether the same paragraph stands behind both: then the later one opens a copy that was cut short, and the earlier one is no teaser.</summary>
    private static bool FollowAlike(Page page, int earlier, int later) =>
        NextProse(page, later) is var behindLater && behindLater >= 0 && NextProse(page, earlier) is var behindEarlier && behindEarlier >= 0
        && page[behindEarlier].Shape.Hash == page[behindLater].Shape.Hash;

    private static int NextProse(Page page, int at)
    {
        for (var i = at + 1; i < page.Count; i++)
        {
            if (page[i].IsOpen && page[i].IsProse)
                return i;
        }

        return -1;
    }

    private static bool HasProseBetween(Page page, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (page[i].IsOpen && page[i].IsProse)
                return true;
        }

        return false;
    }

    private static bool IsParagraph(in Block block) =>
        block.IsOpen && (block.Shape.Words >= FewestWords || block.Shape.Letters >= FewestLetters);
}
