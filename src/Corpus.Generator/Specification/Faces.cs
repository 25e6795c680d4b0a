using Corpus.Extraction.Joining;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>What the compiler needs to know of an article: no text of the body but its first words, no span, so that an edit which moves only those changes nothing.</summary>
/// <param name="Path">Relative to the root of the corpus.</param>
/// <param name="Key"><see cref="Article.Key"/>.</param>
/// <param name="Id"><see cref="Article.Id"/>.</param>
/// <param name="Identifier">The name of the member before collisions are settled.</param>
/// <param name="FormerNames">The names that the member had before: as stated, and in a named member those that are kept, with the classes before them.</param>
/// <param name="Title">The title, as it stands in a comment.</param>
/// <param name="FirstWords">The first words of the body, as they stand in a comment; null where there is no body.</param>
/// <param name="Outlet">Who published it; null where nothing says so.</param>
/// <param name="Published">The day in ISO 8601; null where nothing says so.</param>
/// <param name="QuoteCount">Number of quotes, those without a member included.</param>
/// <param name="Quotes">The quotes that get members, in the order of the text.</param>
/// <param name="Speakers">The speakers, by what tells whether they are one with those of other articles.</param>
internal sealed record ArticleFace(
    string Path,
    ulong Key,
    string Id,
    string Identifier,
    ValueList<string> FormerNames,
    string Title,
    string? FirstWords,
    string? Outlet,
    string? Published,
    int QuoteCount,
    ValueList<QuoteFace> Quotes,
    ValueList<KnownSpeaker> Speakers);

/// <summary>What the compiler needs to know of a quote.</summary>
/// <param name="Key"><see cref="Quote.Key"/>.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Kind">How the words are given.</param>
/// <param name="Speaker">Who said it, as it stands in a comment; null where the text does not tell.</param>
/// <param name="FirstWords">The first words, as they stand in a comment.</param>
internal sealed record QuoteFace(ulong Key, string Member, QuoteKind Kind, string? Speaker, string FirstWords);

/// <summary>What the compiler needs to know of a named speaker.</summary>
/// <param name="Key"><see cref="Speaker.Key"/>.</param>
/// <param name="Identifier">The name of the member before collisions are settled.</param>
/// <param name="Name">The name, as it stands in a comment.</param>
/// <param name="Kind">What kind of source it is.</param>
internal sealed record SpeakerFace(ulong Key, string Identifier, string Name, SpeakerKind Kind);
