using System.Runtime.InteropServices;
using Corpus.Extraction;
using Corpus.Faces.Index;
using Corpus.Model;
using Corpus.Packing;
using Corpus.Search;

namespace Corpus.Build.Caching;

/// <summary>Which engine reads the seeds: another one may read the same bytes otherwise.</summary>
internal static class EngineVersion
{
    /// <summary>The identities of the assemblies that do the work, which every compilation of other code changes, and the runtime, whose tables say what a letter is.</summary>
    public static string Current { get; } = string.Join(
        "\n",
        new[] { typeof(ArticleExtractor), typeof(Article), typeof(PackedCorpus), typeof(ClaimIndexBuilder), typeof(SeedRow), typeof(EngineVersion) }
            .Select(type => type.Assembly.ManifestModule.ModuleVersionId.ToString("D"))
            .Append(RuntimeInformation.FrameworkDescription));
}
