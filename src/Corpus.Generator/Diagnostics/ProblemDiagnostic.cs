using Corpus.Extraction.Reading;
using Corpus.Faces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>A problem as the compiler tells it.</summary>
internal static class ProblemDiagnostic
{
    /// <summary>The diagnostic, at its place in a file below the root.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="root">The absolute folder of the seeds; null where the project has none.</param>
    public static Diagnostic Of(Problem problem, string? root) =>
        Diagnostic.Create(Descriptors.Of(problem.Fault), problem.Place is { } place ? LocationOf(place, root ?? "") : Location.None, problem.Arguments.Select(Printable).ToArray());

    private static Location LocationOf(FieldPlace place, string root) => Location.Create(
        SeedPath.Above(root, place.Path),
        new TextSpan(place.Span.Start, place.Span.Length),
        new LinePositionSpan(new(place.Start.Line, place.Start.Column), new(place.End.Line, place.End.Column)));

    /// <summary>Words of an article stand in messages, and a message is one line.</summary>
    private static object Printable(object argument) => argument is string words ? CommentText.OneLine(words) : argument;
}
