using System.Globalization;
using Corpus.Extraction.Reading;

namespace Corpus.Import.Files;

/// <summary>A fault of one file, at its place.</summary>
/// <param name="File">The file.</param>
/// <param name="Code">The id of the fault.</param>
/// <param name="Line">Line from one; zero where the fault has no place.</param>
/// <param name="Column">Column from one, in UTF-16 units; zero where the fault has no place.</param>
/// <param name="Message">The whole message.</param>
public sealed record FileFault(InputFile File, string Code, int Line, int Column, string Message)
{
    /// <summary>A fault that has no place in the text.</summary>
    internal static FileFault Because(InputFile file, SeedFault fault, params object[] arguments) =>
        new(file, fault.Id, 0, 0, string.Format(CultureInfo.InvariantCulture, fault.MessageFormat, arguments));

    /// <summary>A fault at its place.</summary>
    internal static FileFault Because(InputFile file, SeedDiagnostic diagnostic) =>
        new(file, diagnostic.Fault.Id, diagnostic.Start.Line + 1, diagnostic.Start.Column + 1, diagnostic.Message);
}
