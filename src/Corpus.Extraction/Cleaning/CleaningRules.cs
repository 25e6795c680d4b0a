using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>All rules of cleaning in the order in which they run; docs/cleaning.md explains each.</summary>
/// <remarks>What needs no knowledge of the page comes first, so that repeats, title and edges are sought in what is left.</remarks>
internal static class CleaningRules
{
    /// <summary>Marks of Markdown before, around and after a block. Not in the list: marks go with the block they stand at.</summary>
    public static CleaningRule MarkdownMark { get; } = new("markdown-mark", RemovalKind.Chrome, static (_, _) => { });

    /// <summary>A fenced block of code. Not in the list: the layout of Markdown knows it.</summary>
    public static CleaningRule FencedCode { get; } = new("fenced-code", RemovalKind.Chrome, static (_, _) => { });

    public static IReadOnlyList<CleaningRule> InOrder { get; } =
    [
        new("separator-line", RemovalKind.Chrome, MarkupLines.RemoveSeparators),
        new("markup-line", RemovalKind.Chrome, MarkupLines.RemoveMarkup),
        new("menu-line", RemovalKind.Chrome, MenuLines.Remove),
        new("interface-phrase", RemovalKind.Chrome, InterfacePhrases.RemoveAnywhere),
        new("copyright-line", RemovalKind.Chrome, InterfacePhrases.RemoveCopyright),
        new("notice", RemovalKind.Chrome, Notices.Remove),
        new("caption", RemovalKind.Chrome, Captions.Remove),
        new("wire-line", RemovalKind.Metadata, WireLines.Remove),
        new("date-line", RemovalKind.Metadata, DateLines.RemoveDates),
        new("byline", RemovalKind.Metadata, Bylines.RemoveBylines),
        new("credits", RemovalKind.Metadata, Bylines.RemoveCredits),
        new("repeated-title", RemovalKind.RepeatedBody, TitleFinder.Find),
        new("repeated-body", RemovalKind.RepeatedBody, RepeatedBody.RemoveSecondCopy),
        new("repeated-paragraph", RemovalKind.RepeatedBody, RepeatedBody.RemoveSingleRepeats),
        new("interface-phrase-at-edge", RemovalKind.Chrome, InterfacePhrases.RemoveAtEdges),
        new("related-links", RemovalKind.Chrome, RelatedLinks.Remove),
        new("comment-section", RemovalKind.Chrome, CommentSection.Remove),
        new("release-contact", RemovalKind.Chrome, ReleaseTail.RemoveContacts),
        new(ClockLines.Rule, RemovalKind.Metadata, ClockLines.Remove),
        new("page-head", RemovalKind.Chrome, PageEnds.RemoveHead),
        new("page-foot", RemovalKind.Chrome, PageEnds.RemoveFoot),
        new("dateline", RemovalKind.Metadata, WireMarks.CutDateline),
        new("agency-credit", RemovalKind.Metadata, WireMarks.CutCredit),
    ];
}
