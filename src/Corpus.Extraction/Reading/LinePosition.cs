namespace Corpus.Extraction.Reading;

/// <summary>A place in a file as people and compilers count it.</summary>
/// <param name="Line">Line, from zero.</param>
/// <param name="Column">UTF-16 units from the start of the line, from zero.</param>
public readonly record struct LinePosition(int Line, int Column);
