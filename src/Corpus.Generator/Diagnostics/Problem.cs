using Corpus.Extraction.Reading;
using Corpus.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>A fault at its place, as values.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Arguments">What fills the places of the message.</param>
internal sealed record Problem(SeedFault Fault, Place? Place, ValueList<object> Arguments)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptors.Of(Fault), Place?.ToLocation() ?? Location.None, Arguments.Select(Printable).ToArray());

    /// <summary>Words of an article stand in messages, and a message is one line.</summary>
    private static object Printable(object argument) => argument is string words ? Emission.CommentText.OneLine(words) : argument;
}

/// <summary>A fault that only the whole corpus shows, in one article of it or in none.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Path">Path of the seed, relative to the root; null where the fault is nobody's own.</param>
/// <param name="Arguments">What fills the places of the message.</param>
/// <param name="FormerName">Which of the article's former names it concerns, from zero; null where it concerns its name.</param>
internal sealed record CorpusProblem(SeedFault Fault, string? Path, ValueList<object> Arguments, int? FormerName = null);
