using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Chooses the title among several lines above a text.</summary>
internal static class TitleChoice
{
    private const int MostWordsOfAuthor = 3;

    /// <summary>Shorter words are mostly function words.</summary>
    private const int FewestLettersOfWord = 4;

    /// <summary>How far the words of the text are read to compare them with headlines.</summary>
    private const int ComparedCharacters = 4000;

    /// <summary>The candidate that shares most with the text. To read the text for that costs more than all else here, so it is done where there is a choice.</summary>
    public static int Of(Page page, List<int> candidates, int first)
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
}
