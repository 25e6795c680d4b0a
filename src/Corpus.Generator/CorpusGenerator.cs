using System.Collections.Immutable;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Parsing;
using Corpus.Generator.Specification;
using Corpus.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>Gives the articles, quotes and speakers of a corpus C# names.</summary>
/// <remarks>
/// Three rooms: a seed, or its row in the index that the packer wrote, becomes the face of its article; the faces of all articles are named and laid out
/// (an immutable specification); and the specification is emitted. Faults go a way of their own, so that a fault which only moves dirties no code.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select((pair, _) => GeneratorOptions.From(pair.Left, pair.Right)).WithTrackingName(StepNames.Options);
        var root = options.Select((all, _) => all.Root);

        var inputs = context.AdditionalTextsProvider.Combine(root).SelectMany((pair, cancel) => CorpusInput.Of(pair.Left, pair.Right, cancel));
        var seeds = inputs.Where(input => input is not CorpusFile { IsSeed: false }).WithTrackingName(StepNames.Seed);
        var others = inputs.SelectMany((input, _) => input is CorpusFile { IsSeed: false } file ? [file] : Enumerable.Empty<CorpusFile>()).Collect();
        var beside = others.Select((files, _) => new BesideMap(files)).WithTrackingName(StepNames.Beside);
        var settings = others.Select((files, _) => SettingsFile.Of(files)).WithTrackingName(StepNames.Settings);
        var defaults = others.Combine(root).Select((pair, _) => DefaultsFile.Read(pair.Left, pair.Right)).WithTrackingName(StepNames.Defaults);

        var parsed = seeds.Combine(beside.Combine(defaults))
            .Select((all, _) => all.Right.Left.Join(all.Left, all.Right.Right)).WithTrackingName(StepNames.Group)
            .SelectMany((source, cancel) => source.Parse(cancel)).WithTrackingName(StepNames.Parse);
        var faces = parsed.Where(seed => seed.Face is not null).Select((seed, _) => seed.Face!).WithTrackingName(StepNames.Face);
        var metadata = parsed.Where(seed => seed.Metadata is not null).Select((seed, _) => seed.Metadata!).WithTrackingName(StepNames.Metadata);
        var declared = settings.Select((file, _) => file.Settings.Fields).WithTrackingName(StepNames.Declared);
        var fields = metadata.Combine(declared).Select((pair, _) => CheckedMetadata.Of(pair.Left, pair.Right)).WithTrackingName(StepNames.FieldCheck);
        var inferred = parsed.Where(seed => seed is { Face: not null, Metadata.IsOfRow: false }).Select((seed, _) => InferredType.Of(seed.Metadata!.Read()!)).WithTrackingName(StepNames.InferredType);
        var schema = inferred.Collect().Combine(OfIndex<IndexedFields>()).Combine(settings)
            .Select((all, _) => MetadataSchema.Of(all.Left.Left, all.Left.Right, all.Right)).WithTrackingName(StepNames.Schema);
        var stated = settings.Select((file, _) => file.Settings with { Fields = null, Diagnostics = ValueList<SeedDiagnostic>.Empty });
        var corpus = faces.Collect().Combine(options.Select((all, _) => all.RootClass))
            .Select((all, cancel) => CorpusSpec.Of(all.Left, all.Right, cancel)).WithTrackingName(StepNames.Corpus);
        var spoken = parsed.Where(seed => seed.Speakers.Speakers.Count > 0).Select((seed, _) => seed.Speakers).Collect().Combine(stated).Combine(OfIndex<IndexedSpeakers>())
            .Select((all, _) => SpokenCorpus.Of(all.Left.Left, all.Left.Right, all.Right));
        var joined = spoken.Select((all, cancel) => all.Join(cancel)).WithTrackingName(StepNames.Joined);
        var voices = joined.Select((all, cancel) => SpeakerSpec.Of(all, cancel)).WithTrackingName(StepNames.Speakers);

        var folders = corpus.Select((all, _) => all.Folders).WithTrackingName(StepNames.Folders);
        var articles = corpus.SelectMany((all, _) => all.Articles).WithTrackingName(StepNames.ArticleBucket);
        var speakers = voices.SelectMany((all, _) => all.Speakers).WithTrackingName(StepNames.SpeakerBucket);
        context.RegisterSourceOutput(options, Outputs.Frame);
        context.RegisterSourceOutput(folders.Combine(options), Outputs.Folders);
        context.RegisterSourceOutput(schema.Select((all, _) => all.Fields).Combine(options), Outputs.Metadata);
        context.RegisterSourceOutput(articles.Combine(options), Outputs.Articles);
        context.RegisterSourceOutput(speakers.Combine(options), Outputs.Speakers);

        var ofFiles = parsed.Where(seed => seed.Problems.Count > 0).Select((seed, _) => FileProblems.Of(seed)).WithTrackingName(StepNames.FileProblems).Collect();
        var orphans = beside.Combine(seeds.Collect()).Select((pair, _) => new ValueList<FileProblems>(pair.Left.Orphans(pair.Right)));
        var ofFields = fields.Where(seed => seed.Problems.Count > 0).Select((seed, _) => new FileProblems(seed.Path, seed.Problems)).Collect();
        var ofReferences = fields.Where(seed => seed.References.Count > 0).Collect().Combine(faces.Collect()).Combine(spoken)
            .Select((all, _) => ReferenceProblems.In(all.Left.Left, all.Left.Right, all.Right));
        var ofSettings = settings.Combine(joined)
            .Select((pair, _) => new ValueList<Problem>(pair.Left.Settings.Diagnostics.Select(Problem.Of).Concat(pair.Right.SettingsFaults))).WithTrackingName(StepNames.SettingsProblems);
        var places = parsed.Where(seed => seed.Face is not null).Select((seed, _) => seed.Places).Collect();
        var ofCorpus = corpus.Combine(voices).Select((all, _) => new ValueList<CorpusProblem>(all.Left.Problems.Concat(all.Right.Problems))).Combine(places).Combine(options)
            .Select((all, _) => CorpusProblems.Locate(all.Left.Left, all.Left.Right, all.Right.QuoteMembers)).WithTrackingName(StepNames.CorpusProblems);
        Tell(options.Select((all, _) => all.Root is null ? ValueList<Problem>.Empty : all.Problems));
        Tell(defaults.Select((list, _) => DefaultsFile.Problems(list)));
        Tell(schema.Select((all, _) => all.Problems));
        Tell(ofFields.Select((all, _) => FileProblems.InOrder(all)));
        Tell(ofReferences);
        Tell(ofFiles.Combine(orphans).Select((all, _) => FileProblems.InOrder(all.Left.Concat(all.Right))));
        Tell(ofSettings);
        Tell(ofCorpus);

        IncrementalValueProvider<ImmutableArray<T>> OfIndex<T>()
            where T : class =>
            inputs.SelectMany((input, _) => input is IndexPart<T> { Value: { } value } ? [value] : Enumerable.Empty<T>()).Collect();

        void Tell(IncrementalValueProvider<ValueList<Problem>> problems) => context.RegisterSourceOutput(problems.Combine(root), Outputs.Problems);
    }
}
