using System.Globalization;
using Corpus.Import.Files;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>A file that the compiler must not see, and why.</summary>
/// <param name="EscapedPath">The absolute path as MSBuild escapes it, so that <c>;</c>, <c>%</c> and line ends survive.</param>
/// <param name="Code">The id of the fault.</param>
/// <param name="Line">Line from one; zero where the fault has no place.</param>
/// <param name="Column">Column from one, in UTF-16 units; zero where the fault has no place.</param>
/// <param name="Message">The whole message, on one line.</param>
internal sealed record LeftOutFile(string EscapedPath, string Code, int Line, int Column, string Message)
{
    private const char Separator = '\t';

    /// <summary>A file of the project with its fault.</summary>
    public static LeftOutFile Of(FileFault fault) => new(EscapedPathOf(fault.File), fault.Code, fault.Line, fault.Column, OneLine(fault.Message));

    /// <summary>The file as a line of the list.</summary>
    public string ToLine() =>
        string.Join("\t", Code, Line.ToString(CultureInfo.InvariantCulture), Column.ToString(CultureInfo.InvariantCulture), Message, EscapedPath);

    /// <summary>Reads a line of the list; null where it is none, as in a list that somebody edited.</summary>
    public static LeftOutFile? FromLine(string line)
    {
        var parts = line.Split([Separator], 5);
        return parts.Length == 5
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var column)
            ? new(parts[4], parts[0], row, column, parts[3])
            : null;
    }

    /// <summary>The absolute path of a file, escaped.</summary>
    public static string EscapedPathOf(InputFile file) =>
        ((ITaskItem2)((ItemFile)file).Item).GetMetadataValueEscaped("FullPath").Replace("\n", "%0A").Replace("\r", "%0D");

    private static string OneLine(string message) => message.Replace('\r', ' ').Replace('\n', ' ').Replace(Separator, ' ');
}
