using Corpus.Extraction.Reading;
using Corpus.Model;
using Microsoft.CodeAnalysis;
using RoslynLines = Microsoft.CodeAnalysis.Text.LinePositionSpan;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generator.Diagnostics;

/// <summary>A place in a seed or a file beside it, as values: the compiler's own locations may not be kept between runs.</summary>
/// <param name="FullPath">The file as the compiler names it.</param>
/// <param name="Span">The characters, in UTF-16 units from zero.</param>
/// <param name="Start">Line and column of the first character, from zero.</param>
/// <param name="End">Line and column just after the last character, from zero.</param>
internal sealed record Place(string FullPath, TextSpan Span, LinePosition Start, LinePosition End)
{
    public static Place StartOf(string fullPath) => new(fullPath, default, default, default);

    public Location ToLocation() => Location.Create(
        FullPath,
        new RoslynSpan(Span.Start, Span.Length),
        new RoslynLines(new(Start.Line, Start.Column), new(End.Line, End.Column)));
}
