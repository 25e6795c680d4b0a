using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Lines that are a phrase of a page's interface.</summary>
internal static class InterfacePhrases
{
    /// <summary>Longest line of rights, in words.</summary>
    private const int CopyrightWords = 40;
    private const string Copyright = "Copyright ";

    /// <summary>An article has no line of one phrase so often.</summary>
    private const int FewestRepeats = 3;

    /// <summary>Takes off phrases that no article has as a line of its own.</summary>
    public static void RemoveAnywhere(Page page, CleaningRule rule)
    {
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page[i];
            if (block.Phrase is not (InterfaceClass.None or InterfaceClass.Comment) && !block.IsPhraseOfEdges && block.HeadingLevel != 1)
                page.Remove(i, rule);
        }
    }

    /// <summary>Takes off lines that begin with the sign of copyright.</summary>
    public static void RemoveCopyright(Page page, CleaningRule rule)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (IsCopyright(page.Text, page[i].Content) && page[i].Shape.Words <= CopyrightWords)
                page.Remove(i, rule);
        }
    }

    /// <summary>"© 2024", "Copyright 2024", "Copyright ©".</summary>
    private static bool IsCopyright(string text, TextSpan content) =>
        text[content.Start] == '\u00A9'
        || (content.Length > Copyright.Length && string.Compare(text, content.Start, Copyright, 0, Copyright.Length, StringComparison.OrdinalIgnoreCase) == 0 && (text[content.Start + Copyright.Length] is '\u00A9' or '(' || char.IsDigit(text[content.Start + Copyright.Length])));

    /// <summary>
    /// Takes off phrases that an article may have too: before the title, between title and text, behind the text, next to furniture, or three times;
    /// and only on a page that has furniture at all.
    /// </summary>
    public static void RemoveAtEdges(Page page, CleaningRule rule)
    {
        if (!IsOnPage(page))
            return;
        var (first, last) = (page.FirstProse(), page.LastProse());
        var repeated = Repeated(page);
        for (var i = 0; i < page.Count; i++)
        {
            var atEdge = i < first || i > last || IsFurniture(page, i - 1) || IsFurniture(page, i + 1) || (repeated.TryGetValue(page[i].Shape.Hash, out var times) && times >= FewestRepeats);
            if (page[i].Phrase != InterfaceClass.None && atEdge && page[i].Phrase != InterfaceClass.Comment)
                page.Remove(i, rule);
        }
    }

    /// <summary>How often each phrase stands on the page: some belong to its parts, such as "Share" below each entry of a live blog.</summary>
    private static Dictionary<ulong, int> Repeated(Page page)
    {
        var counts = page.Workspace.Map<ulong, int>();
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Phrase != InterfaceClass.None)
                counts[page[i].Shape.Hash] = counts.TryGetValue(page[i].Shape.Hash, out var count) ? count + 1 : 1;
        }

        return counts;
    }

    /// <summary>Two phrases, or one that no article has: a page, not a text.</summary>
    public static bool IsOnPage(Page page)
    {
        var ofEdges = 0;
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Phrase is InterfaceClass.None or InterfaceClass.Comment || i == page.Title)
                continue;
            ofEdges++;
            if (!page[i].IsPhraseOfEdges || ofEdges == 2)
                return true;
        }

        return false;
    }

    private static bool IsFurniture(Page page, int index) =>
        index >= 0 && index < page.Count && page[index].Phrase != InterfaceClass.None && !page[index].IsOpen;
}
