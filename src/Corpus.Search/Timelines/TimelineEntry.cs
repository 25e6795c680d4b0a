using Corpus.Model;

namespace Corpus.Search.Timelines;

/// <summary>A claim in its place of a timeline.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Day">The day that decides its place, at midnight; null where nothing tells it.</param>
/// <param name="IsBefore">Whether it was said before that day, and the text does not tell when.</param>
/// <param name="Conflicts">Where it may not fit to what the same speaker said before it in the timeline.</param>
public sealed record TimelineEntry(Claim Claim, DateTime? Day, bool IsBefore, ValueList<Conflict> Conflicts);
