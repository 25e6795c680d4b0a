namespace Corpus.Extraction.Speakers;

/// <summary>Whose turns of a dialogue stand directly before one.</summary>
/// <param name="Last">Who spoke last: somebody else than who speaks now; null where nobody knows.</param>
/// <param name="BeforeLast">Who spoke before him, and now again; null where nobody knows.</param>
internal readonly record struct TurnsBefore(Entity? Last, Entity? BeforeLast);
