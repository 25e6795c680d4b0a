using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Faces;

/// <summary>What the compiler is told of one seed. All paths are relative to the root of the corpus.</summary>
/// <param name="Path">The seed, or a file that stands beside none.</param>
/// <param name="Face">The face of the article; null where the file holds none.</param>
/// <param name="Speakers">Who speaks in the article; nobody in a row of the index, which tells of all speakers at its end.</param>
/// <param name="Places">Where the words stand that the article is named from.</param>
/// <param name="Problems">The faults of the seed and of what stands beside it.</param>
/// <param name="Metadata">Its metadata; null where the file could not be read.</param>
internal sealed record ParsedSeed(string Path, ArticleFace? Face, ArticleSpeakers Speakers, NamePlaces Places, ValueList<Problem> Problems, PlacedMetadata? Metadata)
{
    /// <summary>A file of which nothing is known but what is wrong with it.</summary>
    public static ParsedSeed Faulty(string path, params Problem[] problems) => new(path, null, ArticleSpeakers.None, NamePlaces.None, new(problems), null);
}

/// <summary>The speakers of an article, apart from its face: most edits change the one or the other, and telling who is one in all articles is the dearest step of all.</summary>
/// <param name="Path">Path of the seed.</param>
/// <param name="Speakers">The speakers, by what tells whether they are one with those of other articles.</param>
internal sealed record ArticleSpeakers(string Path, ValueList<KnownSpeaker> Speakers)
{
    /// <summary>The speakers of a file that holds no article.</summary>
    public static ArticleSpeakers None { get; } = new("", ValueList<KnownSpeaker>.Empty);
}

/// <summary>Where the words stand that an article is named from.</summary>
/// <param name="Path">Path of the seed.</param>
/// <param name="Name">The place, in the seed or its sidecar.</param>
/// <param name="FormerNames">The places of the former names, in the order of the face.</param>
internal sealed record NamePlaces(string Path, FieldPlace Name, ValueList<FieldPlace> FormerNames)
{
    /// <summary>The places of a file that holds no article.</summary>
    public static NamePlaces None { get; } = new("", Problem.StartOf(""), ValueList<FieldPlace>.Empty);
}
