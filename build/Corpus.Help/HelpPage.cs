namespace Corpus.Help;

/// <summary>A page about one cmdlet, in the Markdown schema 2.0.0 of platyPS.</summary>
internal sealed record HelpPage(
    string Path,
    string Name,
    PageText Synopsis,
    IReadOnlyList<string> Syntax,
    PageText Description,
    IReadOnlyList<PageExample> Examples,
    IReadOnlyList<PageParameter> Parameters,
    IReadOnlyList<PageType> Inputs,
    IReadOnlyList<PageType> Outputs,
    PageText Notes,
    IReadOnlyList<string> Links);

/// <summary>Running text with the line where it starts, counted from one.</summary>
internal sealed record PageText(int Line, IReadOnlyList<string> Paragraphs)
{
    public bool IsEmpty => Paragraphs.Count == 0;
}

/// <summary>An example: title, code as typed (without a prompt), and what it shows.</summary>
internal sealed record PageExample(int Line, string Title, string Code, PageText Remarks);

/// <summary>A parameter: what it means, and the fields of its yaml block in their order.</summary>
internal sealed record PageParameter(int Line, string Name, PageText Description, IReadOnlyList<string> Fields);

/// <summary>A type that goes in or comes out.</summary>
internal sealed record PageType(int Line, string Name, PageText Description);

/// <summary>Something is wrong with a page.</summary>
internal sealed record PageFault(string Path, int Line, string Message)
{
    /// <summary>As compilers write it, so that the build shows file and line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line}): error HELP0001: {Message}");
}
