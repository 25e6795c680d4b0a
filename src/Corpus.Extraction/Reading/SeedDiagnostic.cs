using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>A fault of one file, at its place.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Path">Path of the file, relative to the root of the corpus: the seed, its sidecar or corrections, or the settings of the corpus.</param>
/// <param name="Span">The characters at fault, in UTF-16 units of that file from zero; empty where there are none.</param>
/// <param name="Start">Line and column of the first character at fault, from zero.</param>
/// <param name="End">Line and column just after the last character at fault, from zero.</param>
/// <param name="Arguments">What fills the places of the message.</param>
public sealed record SeedDiagnostic(SeedFault Fault, string Path, TextSpan Span, LinePosition Start, LinePosition End, ValueList<object> Arguments)
{
    /// <summary>The whole message.</summary>
    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Fault.MessageFormat, Arguments.ToArray());

    /// <summary><c>path(line,column): id: message</c>, counted from one as compilers do.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Path}({Start.Line + 1},{Start.Column + 1}): {Fault.Id}: {Message}");
}
