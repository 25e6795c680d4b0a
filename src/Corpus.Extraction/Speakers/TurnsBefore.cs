namespace Corpus.Extraction.Speakers;

/// <summary>Whose turns of a dialogue stand directly before one, and whom it addresses.</summary>
/// <param name="Last">Who spoke last: somebody else than who speaks now; null where nobody knows.</param>
/// <param name="BeforeLast">Who spoke before him, and now again; null where nobody knows.</param>
/// <param name="Told">Whom it addresses by name: somebody else than who speaks; null where nobody is.</param>
internal readonly record struct TurnsBefore(Entity? Last, Entity? BeforeLast, Entity? Told = null);
