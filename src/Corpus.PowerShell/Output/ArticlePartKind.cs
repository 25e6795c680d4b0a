namespace Corpus.PowerShell.Output;

/// <summary>What a part of an article is that Show-Article shows.</summary>
public enum ArticlePartKind
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>Outlet, date and path.</summary>
    Details,

    /// <summary>Who is quoted, each with the number that marks the quotes.</summary>
    Speakers,

    /// <summary>A paragraph, quotes marked.</summary>
    Paragraph,
}
