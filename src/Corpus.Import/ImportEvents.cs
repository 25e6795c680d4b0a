using Corpus.Import.Files;

namespace Corpus.Import;

/// <summary>What is told while raw files are read, on the thread that reads.</summary>
/// <param name="LeftOut">A file that is no article, and why: each file that is left out once.</param>
/// <param name="Warned">Something of a file is lost, and the article is there.</param>
/// <param name="Noted">Worth knowing; nothing is lost. Null where nobody wants to know: most quotes without a speaker are told here.</param>
/// <param name="Advanced">How many files have been read.</param>
public sealed record ImportEvents(Action<FileFault> LeftOut, Action<FileFault> Warned, Action<FileFault>? Noted, Action<int> Advanced);
