using System.Globalization;
using Corpus.Faces;
using Corpus.Generator.Parsing;
using Corpus.Generator.Specification;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Emission;

/// <summary>Emits one file of speaker members.</summary>
internal static class SpeakerEmitter
{
    public static string HintName(Bucket<SpeakerFace> bucket) => FormattableString.Invariant($"Speakers.{bucket.Number:x4}.g.cs");

    public static RoslynText Emit(Bucket<SpeakerFace> bucket, GeneratorOptions options) => GeneratedFile.Of(options, "", (writer, space) =>
    {
        writer.Open($"{options.Visibility} static partial class Speakers");
        foreach (var member in bucket.Members)
        {
            var key = member.Face.Key.ToString("x16", CultureInfo.InvariantCulture);
            DocComment.Write(writer, member.Face.Name, member.Face.Kind.ToString());
            writer.Property($"public static global::Corpus.Model.Speaker {member.Name}", $"{space}.SeedCorpus.Speaker(0x{key}UL)");
        }
        writer.Close();
    });
}
