namespace Corpus.Authoring;

/// <summary>Why a text cannot become a seed.</summary>
/// <param name="Code">The id of the fault.</param>
/// <param name="Line">Line from one.</param>
/// <param name="Column">Column from one, in UTF-16 units.</param>
/// <param name="Message">The whole message.</param>
public sealed record DraftFault(string Code, int Line, int Column, string Message);
