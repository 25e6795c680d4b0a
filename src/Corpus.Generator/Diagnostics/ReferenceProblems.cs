using System.Collections.Immutable;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Settings;
using Corpus.Faces;
using Corpus.Generator.Parsing;
using Corpus.Generator.Specification;
using Corpus.Model;

namespace Corpus.Generator.Diagnostics;

/// <summary>Finds the references in metadata that lead nowhere.</summary>
internal static class ReferenceProblems
{
    /// <summary>The broken references in the order of the paths; articles and speakers are gathered only where something refers to them.</summary>
    public static ValueList<Problem> In(ImmutableArray<CheckedMetadata> referring, ImmutableArray<ArticleFace> faces, ImmutableArray<ArticleSpeakers> speakers, CorpusSettings settings)
    {
        if (referring.IsEmpty)
            return ValueList<Problem>.Empty;
        var targets = new ReferenceTargets();
        foreach (var face in faces)
            targets.AddArticle(face.Id, face.Path);
        foreach (var speaker in speakers.SelectMany(article => article.Speakers))
            targets.AddSpeaker(speaker);
        foreach (var statement in settings.Speakers)
            targets.AddStated(statement);
        return new(
            from seed in referring.OrderBy(seed => seed.Path, StringComparer.Ordinal)
            from reference in seed.References
            let fault = targets.Check(reference)
            where fault is not null
            select Problem.Of(fault));
    }
}
