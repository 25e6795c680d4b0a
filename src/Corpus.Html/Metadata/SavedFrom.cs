using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Corpus.Html.Metadata;

/// <summary>The comment that browsers write into a page that they save: <c>saved from url=(0029)https://…</c>.</summary>
internal static class SavedFrom
{
    private const string Mark = "saved from url=(";

    /// <summary>The address in the comment; null where there is none before the text of the page.</summary>
    public static string? Read(IHtmlDocument document) =>
        document.ChildNodes.Concat((IEnumerable<INode>?)document.DocumentElement?.ChildNodes ?? []).Concat((IEnumerable<INode>?)document.Head?.ChildNodes ?? [])
            .OfType<IComment>().Select(comment => Address(comment.Data)).FirstOrDefault(address => address is not null);

    private static string? Address(string comment)
    {
        var start = comment.IndexOf(Mark, StringComparison.Ordinal);
        var close = start < 0 ? -1 : comment.IndexOf(')', start + Mark.Length);
        return close < 0 ? null : PageText.Address(comment.Substring(close + 1));
    }
}
