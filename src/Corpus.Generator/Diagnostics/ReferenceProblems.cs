using System.Collections.Immutable;
using Corpus.Extraction.Fields;
using Corpus.Faces;
using Corpus.Generator.Parsing;
using Corpus.Generator.Specification;
using Corpus.Model;

namespace Corpus.Generator.Diagnostics;

/// <summary>Finds the references in metadata that lead nowhere.</summary>
internal static class ReferenceProblems
{
    /// <summary>The broken references in the order of the paths; articles and speakers are gathered only where something refers to them.</summary>
    public static ValueList<Problem> In(ImmutableArray<CheckedMetadata> referring, ImmutableArray<ArticleFace> faces, SpokenCorpus spoken)
    {
        if (referring.IsEmpty)
            return ValueList<Problem>.Empty;
        var targets = new ReferenceTargets();
        foreach (var face in faces)
            targets.AddArticle(face.Id, face.Path);
        var names = spoken.Names();
        foreach (var name in names ?? ValueList<string>.Empty)
            targets.AddSpeaker(name);
        foreach (var statement in spoken.Settings.Speakers)
            targets.AddStated(statement);
        return new(
            from seed in referring.OrderBy(seed => seed.Path, StringComparer.Ordinal)
            from reference in seed.References
            where names is not null || reference.Type != FieldType.Speaker
            let fault = targets.Check(reference)
            where fault is not null
            select Problem.Of(fault));
    }
}
