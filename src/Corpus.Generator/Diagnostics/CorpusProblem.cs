using Corpus.Extraction.Reading;
using Corpus.Faces.Naming;
using Corpus.Model;

namespace Corpus.Generator.Diagnostics;

/// <summary>A fault that only the whole corpus shows, in one article of it or in none.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Path">Path of the seed, relative to the root; null where the fault is nobody's own.</param>
/// <param name="Arguments">What fills the places of the message.</param>
/// <param name="FormerName">Which of the article's former names it concerns, from zero; null where it concerns its name.</param>
internal sealed record CorpusProblem(SeedFault Fault, string? Path, ValueList<object> Arguments, int? FormerName = null);
