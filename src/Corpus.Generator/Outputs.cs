using System.Collections.Immutable;
using Corpus.Extraction.Fields;
using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emission;
using Corpus.Generator.Parsing;
using Corpus.Generator.Specification;
using Corpus.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>Hands files and diagnostics to the compiler.</summary>
internal static class Outputs
{
    public static void Frame(SourceProductionContext context, GeneratorOptions options)
    {
        if (options.Root is not null)
            context.AddSource(FrameEmitter.HintName, FrameEmitter.Emit(options));
    }

    public static void Folders(SourceProductionContext context, (ValueList<FolderClass> Folders, GeneratorOptions Options) all)
    {
        if (all.Folders.Count > 0)
            context.AddSource(FolderEmitter.HintName, FolderEmitter.Emit(all.Folders, all.Options));
    }

    public static void Metadata(SourceProductionContext context, (FieldSchema Schema, GeneratorOptions Options) file)
    {
        if (file.Options.Root is not null && file.Schema.Fields.Any(field => !KnownKeys.Contains(field.Key)))
            context.AddSource(MetadataEmitter.HintName, MetadataEmitter.Emit(file.Schema, file.Options));
    }

    public static void Articles(SourceProductionContext context, (Bucket<ArticleFace> Bucket, GeneratorOptions Options) file) =>
        context.AddSource(ArticleEmitter.HintName(file.Bucket), ArticleEmitter.Emit(file.Bucket, file.Options));

    public static void Speakers(SourceProductionContext context, (Bucket<SpeakerFace> Bucket, GeneratorOptions Options) file) =>
        context.AddSource(SpeakerEmitter.HintName(file.Bucket), SpeakerEmitter.Emit(file.Bucket, file.Options));

    public static void Problems(SourceProductionContext context, (ValueList<Problem> Problems, string? Root) told)
    {
        foreach (var problem in told.Problems)
            context.ReportDiagnostic(ProblemDiagnostic.Of(problem, told.Root));
    }
}
