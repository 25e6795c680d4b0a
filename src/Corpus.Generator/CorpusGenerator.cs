using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Parsing;
using Corpus.Generator.Specification;
using Corpus.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>Gives the articles, quotes and speakers of a corpus C# names.</summary>
/// <remarks>
/// Three rooms: a seed is parsed into the face of its article, the faces of all articles are named and laid out (an immutable specification),
/// and the specification is emitted. Faults go a way of their own, so that a fault which only moves dirties no code.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select((pair, _) => GeneratorOptions.From(pair.Left, pair.Right)).WithTrackingName(StepNames.Options);

        var files = context.AdditionalTextsProvider.Combine(options.Select((all, _) => all.Root))
            .Select((pair, cancel) => CorpusFile.Of(pair.Left, pair.Right, cancel)!).Where(file => file is not null);
        var seeds = files.Where(file => SeedPath.IsSeed(file.Path)).WithTrackingName(StepNames.Seed);
        var beside = files.Where(file => SeedPath.IsSidecar(file.Path) || SeedPath.IsCorrections(file.Path)).Collect()
            .Select((all, _) => new BesideMap(all)).WithTrackingName(StepNames.Beside);
        var settings = files.Where(file => SeedPath.IsSettings(file.Path)).Collect()
            .Select(SettingsFile.Of).WithTrackingName(StepNames.Settings);

        var defaults = context.AdditionalTextsProvider.Where(DefaultsFile.Is).Collect().Combine(options.Select((all, _) => all.Root))
            .Select((pair, cancel) => DefaultsFile.Read(pair.Left, pair.Right, cancel)).WithTrackingName(StepNames.Defaults);

        var parsed = seeds.Combine(beside).Combine(defaults)
            .Select((all, _) => all.Left.Right.Join(all.Left.Left, all.Right)).WithTrackingName(StepNames.Group)
            .Select(SeedParser.Parse).WithTrackingName(StepNames.Parse);
        var faces = parsed.Where(seed => seed.Face is not null).Select((seed, _) => seed.Face!).WithTrackingName(StepNames.Face);
        var metadata = parsed.Where(seed => seed.Metadata is not null).Select((seed, _) => seed.Metadata!).WithTrackingName(StepNames.Metadata);
        var declared = settings.Select((file, _) => file.Settings.Fields).WithTrackingName(StepNames.Declared);
        var fields = metadata.Combine(declared).Select((pair, _) => CheckedMetadata.Of(pair.Left, pair.Right)).WithTrackingName(StepNames.FieldCheck);
        var schema = parsed.Where(seed => seed.Face is not null).Select((seed, _) => InferredType.Of(seed.Metadata!.Located)).WithTrackingName(StepNames.InferredType).Collect().Combine(settings)
            .Select((pair, _) => MetadataSchema.Of(pair.Left, pair.Right)).WithTrackingName(StepNames.Schema);
        var stated = settings.Select((file, _) => file.Settings with { Fields = null, Diagnostics = ValueList<SeedDiagnostic>.Empty });
        var corpus = faces.Collect().Combine(stated).Combine(options.Select((all, _) => all.RootClass))
            .Select((all, cancel) => CorpusSpec.Of(all.Left.Left, all.Left.Right, all.Right, cancel)).WithTrackingName(StepNames.Corpus);

        var folders = corpus.Select((all, _) => all.Folders).WithTrackingName(StepNames.Folders);
        var articles = corpus.SelectMany((all, _) => all.Articles).WithTrackingName(StepNames.ArticleBucket);
        var speakers = corpus.SelectMany((all, _) => all.Speakers).WithTrackingName(StepNames.SpeakerBucket);
        context.RegisterSourceOutput(options, Outputs.Frame);
        context.RegisterSourceOutput(folders.Combine(options), Outputs.Folders);
        context.RegisterSourceOutput(schema.Select((all, _) => all.Fields).Combine(options), Outputs.Metadata);
        context.RegisterSourceOutput(articles.Combine(options), Outputs.Articles);
        context.RegisterSourceOutput(speakers.Combine(options), Outputs.Speakers);

        var places = parsed.Where(seed => seed.Face is not null).Select((seed, _) => seed.Places).Collect();
        var ofFiles = parsed.Where(seed => seed.Problems.Count > 0).Select((seed, _) => seed.Problems).WithTrackingName(StepNames.FileProblems);
        var orphans = beside.Combine(seeds.Select((seed, _) => seed.Path).Collect()).Select((pair, _) => pair.Left.Orphans(pair.Right));
        var ofSettings = settings.Combine(corpus.Select((all, _) => all.SettingsFaults))
            .Select((pair, _) => new ValueList<Problem>(pair.Left.Problems.Concat(pair.Left.Locate(pair.Right)))).WithTrackingName(StepNames.SettingsProblems);
        var ofCorpus = corpus.Select((all, _) => all.Problems).Combine(places).Combine(options)
            .Select((all, _) => CorpusProblems.Locate(all.Left.Left, all.Left.Right, all.Right.QuoteMembers)).WithTrackingName(StepNames.CorpusProblems);
        context.RegisterSourceOutput(options.Select((all, _) => all.Root is null ? ValueList<Problem>.Empty : all.Problems), Outputs.Problems);
        context.RegisterSourceOutput(defaults.Select((list, _) => DefaultsFile.Problems(list)), Outputs.Problems);
        var ofFields = fields.Where(seed => seed.Problems.Count > 0).Select((seed, _) => seed.Problems);
        var ofReferences = fields.Where(seed => seed.References.Count > 0).Collect().Combine(faces.Collect()).Combine(stated)
            .Select((all, _) => ReferenceProblems.In(all.Left.Left, all.Left.Right, all.Right));
        context.RegisterSourceOutput(schema.Select((all, _) => all.Problems), Outputs.Problems);
        context.RegisterSourceOutput(ofFields, Outputs.Problems);
        context.RegisterSourceOutput(ofReferences, Outputs.Problems);
        context.RegisterSourceOutput(ofFiles, Outputs.Problems);
        context.RegisterSourceOutput(orphans, Outputs.Problems);
        context.RegisterSourceOutput(ofSettings, Outputs.Problems);
        context.RegisterSourceOutput(ofCorpus, Outputs.Problems);
    }
}
