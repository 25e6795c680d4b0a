using Corpus.Model;

namespace Corpus.Faces;

/// <summary>What the compiler needs to know of a named speaker.</summary>
/// <param name="Key"><see cref="Speaker.Key"/>.</param>
/// <param name="Identifier">The name of the member before collisions are settled.</param>
/// <param name="Name">The name, as it stands in a comment.</param>
/// <param name="Kind">What kind of source it is.</param>
internal sealed record SpeakerFace(ulong Key, string Identifier, string Name, SpeakerKind Kind);
