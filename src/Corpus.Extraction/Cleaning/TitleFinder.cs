using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Finds the line that is the title, and takes off its other copies.</summary>
internal static class TitleFinder
{
    private const int MostWords = 30;
    private const int MostCharacters = 220;

    /// <summary>Longest headline that ends with a full stop.</summary>
    private const int MostWordsWithStop = 20;
    private const int MostWordsOfAuthor = 3;
    private const int FewestWordsAboveEntries = 5;

    /// <summary>A shorter line is no title that could be told from other short lines when it stands twice.</summary>
    private const int FewestLettersOfCopy = 12;

    /// <summary>Shorter words are mostly function words.</summary>
    private const int FewestLettersOfWord = 4;

    /// <summary>How far the words of the text are read to compare them with headlines.</summary>
    private const int ComparedCharacters = 4000;

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

        var best = candidates.Count > 1 ? MostLikeText(page, candidates, first) : candidates.Count == 1 ? candidates[0] : -1;

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

    /// <summary>The candidate that shares most with the text. To read the text for that costs more than all else here, so it is done where there is a choice.</summary>
    private static int MostLikeText(Page page, List<int> candidates, int first)
    {
        var words = SharedWords(page, candidates, first);
        var hashes = HashesFrom(page, first);
        var (best, bestScore) = (-1, double.MinValue);
        for (var seen = 0; seen < candidates.Count; seen++)
        {
            ref var block = ref page[candidates[seen]];
            var score = Score(page.Text, block, words) + (hashes.Contains(block.Shape.Hash) ? 2 : 0) + (IsAboveByline(page, candidates[seen], words) ? 3 : 0) - (0.05 * seen);
            if (score > bestScore)
                (best, bestScore) = (candidates[seen], score);
        }

        return best;
    }

    /// <summary>Who wrote it and when stands below its title; an author may stand there without "by".</summary>
    private static bool IsAboveByline(Page page, int index, HashSet<ulong> words)
    {
        if (index > 0 && IsAuthor(page, index, words) && page[index - 1] is { IsOpen: true, Phrase: InterfaceClass.None, Shape.Words: > MostWordsOfAuthor })
            return false;
        var next = index + 1;
        // A line that sums the text up may stand between the title and who wrote it.
        if (next + 1 < page.Count && page[next] is { IsOpen: true, HeadingLevel: 0 } && page[next].Shape.Words > page[index].Shape.Words && page[index].Shape.Words > MostWordsOfAuthor && (page[next + 1].RemovedBy is { Kind: RemovalKind.Metadata } || IsAuthor(page, next + 1, words)))
            next++;
        if (next + 1 < page.Count && IsAuthor(page, next, words))
            next++;
        return next < page.Count && page[next].RemovedBy is { Kind: RemovalKind.Metadata };
    }

    /// <summary>Two or three words in capitals that the text has not: a name above a date.</summary>
    private static bool IsAuthor(Page page, int index, HashSet<ulong> words)
    {
        ref var block = ref page[index];
        if (!block.IsOpen || block.Shape.Words is < 2 or > MostWordsOfAuthor || block.Shape.EndsSentence || block.HeadingLevel > 0)
            return false;
        var reader = new WordReader(page.Text, block.Content);
        while (reader.MoveNext())
        {
            if (!char.IsUpper(page.Text[reader.Start]) || words.Contains(reader.Hash))
                return false;
        }

        return true;
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

    /// <summary>Share of its words that the text has, in thirds of what a copy of it counts; then length and capitals.</summary>
    private static double Score(string text, in Block block, HashSet<ulong> words)
    {
        var (known, all) = (0, 0);
        var reader = new WordReader(text, block.Content);
        while (reader.MoveNext())
        {
            if (reader.Length < FewestLettersOfWord)
                continue;
            all++;
            known += words.Contains(reader.Hash) ? 1 : 0;
        }

        var shared = all == 0 ? 0 : 3.0 * known / all;
        var length = block.Shape.Words >= 4 || (block.Shape.Words <= 2 && block.Shape.Letters >= 10) ? 1 : 0;
        return shared + length + (block.Shape.IsTitleCase ? 0.3 : 0);
    }

    /// <summary>The words of the candidates that stand in the text too.</summary>
    private static HashSet<ulong> SharedWords(Page page, List<int> candidates, int first)
    {
        var wanted = page.Workspace.Set<ulong>();
        foreach (var candidate in candidates)
        {
            var reader = new WordReader(page.Text, page[candidate].Content);
            while (reader.MoveNext())
                wanted.Add(reader.Hash);
        }

        var shared = page.Workspace.Set<ulong>();
        var left = ComparedCharacters;
        for (var i = first; i < page.Count && left > 0; i++)
        {
            if (!page[i].IsOpen || !page[i].IsProse)
                continue;
            var span = page[i].Content;
            var reader = new WordReader(page.Text, new TextSpan(span.Start, Math.Min(span.Length, left)));
            while (reader.MoveNext())
            {
                if (reader.Length >= FewestLettersOfWord && wanted.Contains(reader.Hash))
                    shared.Add(reader.Hash);
            }

            left -= span.Length;
        }

        return shared;
    }

    private static HashSet<ulong> HashesFrom(Page page, int first)
    {
        var hashes = page.Workspace.Set<ulong>();
        for (var i = first; i < page.Count; i++)
            hashes.Add(page[i].Shape.Hash);
        return hashes;
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
