using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Who is behind a mention.</summary>
/// <param name="Entity">The source; null where nothing points at one.</param>
/// <param name="Kind">How the mention names it.</param>
/// <param name="Rule">Name of the rule that says so.</param>
internal readonly record struct Resolution(Entity? Entity, MentionKind Kind, string Rule);
