using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Faces;

/// <summary>A fault at its place, as values.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Place">Where it is, by a path relative to the root of the corpus; null where it is in no file of the corpus.</param>
/// <param name="Arguments">What fills the places of the message.</param>
internal sealed record Problem(SeedFault Fault, FieldPlace? Place, ValueList<object> Arguments)
{
    /// <summary>A fault that the extraction found.</summary>
    public static Problem Of(SeedDiagnostic fault) => new(fault.Fault, new FieldPlace(fault.Path, fault.Span, fault.Start, fault.End), fault.Arguments);

    /// <summary>The first character of a file, where a fault of the whole file is told.</summary>
    public static FieldPlace StartOf(string path) => new(path, default, default, default);
}
