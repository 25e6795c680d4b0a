namespace Corpus.Shell.Editing;

/// <summary>How the typing of a line ended.</summary>
/// <param name="Ending">What the person did.</param>
/// <param name="Text">What was typed; empty unless the line was entered.</param>
internal readonly record struct LineResult(LineEnding Ending, string Text);

/// <summary>What ended the typing of a line.</summary>
internal enum LineEnding
{
    /// <summary>The line was entered.</summary>
    Entered,

    /// <summary>Ctrl+C: the line is thrown away.</summary>
    Cancelled,

    /// <summary>Ctrl+D in an empty line: there will be no more.</summary>
    Closed,
}
