using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>A run of capitalised words that names somebody or something.</summary>
/// <param name="Range">The run with the titles and roles before the name.</param>
/// <param name="Name">The name alone; empty where the run is a title or role only ("the Prime Minister").</param>
/// <param name="Sentence">Index of its sentence.</param>
internal readonly record struct NameRun(TokenRange Range, TokenRange Name, int Sentence);
