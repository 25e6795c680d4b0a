using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Lines that hold marks and no words.</summary>
internal static class MarkupLines
{
    /// <summary>Takes off lines of stars, dashes and the like.</summary>
    public static void RemoveSeparators(Page page, CleaningRule rule)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Shape.IsOrnament)
                page.Remove(i, rule);
        }
    }

    /// <summary>Takes off tags, images, definitions of links, and lines that are one link and no sentence.</summary>
    public static void RemoveMarkup(Page page, CleaningRule rule)
    {
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page[i];
            if (IsTag(page.Text, block) || ((block.IsLink || AreLinks(page.Text, block.Content)) && !block.Shape.EndsSentence && block.HeadingLevel == 0) || IsAddress(page.Text, block))
                page.Remove(i, rule);
        }
    }

    /// <summary>"[More](/a) | [Newsletter](/b)": links and signs between them.</summary>
    private static bool AreLinks(string text, TextSpan content)
    {
        var links = 0;
        for (var at = content.Start; at < content.End; at++)
        {
            if (text[at] == '[' && text.IndexOf("](", at, content.End - at, StringComparison.Ordinal) is var middle && middle > 0 && text.IndexOf(')', middle, content.End - middle) is var end && end > 0)
            {
                links++;
                at = end;
            }
            else if (LineShape.IsWordCharacter(text[at]) || text[at] == '[')
            {
                return false;
            }
        }

        return links > 1;
    }

    /// <summary>Whether no word stands outside of angle brackets, and a tag begins the line.</summary>
    private static bool IsTag(string text, in Block block)
    {
        var span = block.Content;
        if (text[span.Start] != '<' || span.Length < 3 || !(char.IsLetter(text[span.Start + 1]) || text[span.Start + 1] is '/' or '!'))
            return false;
        var inside = false;
        for (var i = span.Start; i < span.End; i++)
        {
            inside = text[i] == '<' || (inside && text[i] != '>');
            if (!inside && LineShape.IsWordCharacter(text[i]))
                return false;
        }

        return !inside;
    }

    /// <summary>A web address alone, or behind a name in brackets as Markdown defines links.</summary>
    private static bool IsAddress(string text, in Block block)
    {
        var start = block.Content.Start;
        var end = block.Content.End;
        if (text[start] == '[')
        {
            var close = text.IndexOf("]: ", start, Math.Min(end - start, 80), StringComparison.Ordinal);
            start = close < 0 ? start : close + 3;
        }

        var isAddress = string.CompareOrdinal(text, start, "http://", 0, 7) == 0 || string.CompareOrdinal(text, start, "https://", 0, 8) == 0;
        return isAddress && text.IndexOf(' ', start, end - start) < 0;
    }
}
