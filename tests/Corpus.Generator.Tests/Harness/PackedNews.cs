using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Model;
using Corpus.Packing;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Harness;

/// <summary>Does with a run what a build does: packs the seeds, compiles, and loads the assembly.</summary>
internal static class PackedNews
{
    public static Assembly Load(Run run, IEnumerable<AdditionalText> files)
    {
        var corpus = Pack(files);
        var assembly = new MemoryStream();
        var result = run.Compilation.Emit(
            assembly,
            manifestResources: [new ResourceDescription("corpus.bin", () => new MemoryStream(corpus), isPublic: true)]);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        return new AssemblyLoadContext(null).LoadFromStream(new MemoryStream(assembly.ToArray()));
    }

    private static byte[] Pack(IEnumerable<AdditionalText> files)
    {
        var texts = files.ToDictionary(file => SeedPath.Below(Project.Root, file.Path)!, file => file.GetText()!.ToString());
        var articles = texts.Keys.Where(SeedPath.IsSeed).Order(StringComparer.Ordinal)
            .Select(path => ArticleExtractor.Extract(new SeedFile(Text(path, texts[path]), Beside(texts, SeedPath.SidecarOf(path)), Beside(texts, SeedPath.CorrectionsOf(path)))).Article!)
            .ToList();
        var output = new MemoryStream();
        using (var writer = new CorpusWriter(output))
        {
            articles.ForEach(writer.Add);
            writer.Complete(new NoTerms(articles), Joins(articles, texts));
        }
        return output.ToArray();
    }

    private static ValueList<SpeakerJoin> Joins(List<Article> articles, Dictionary<string, string> texts) =>
        SpeakerJoiner.Join(
            articles.SelectMany(article => article.Speakers).Select(KnownSpeaker.Of),
            texts.TryGetValue(SeedPath.Settings, out var settings) ? SettingsReader.Read(Text(SeedPath.Settings, settings)) : CorpusSettings.None).Joins;

    private static MemoryText? Beside(Dictionary<string, string> texts, string path) =>
        texts.TryGetValue(path, out var text) ? Text(path, text) : null;

    private static MemoryText Text(string path, string text) =>
        new(path, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    private sealed class NoTerms(IReadOnlyList<Article> articles) : IClaimIndex
    {
        public int ClaimCount => articles.Sum(article => article.Claims.Count);

        public int ArticleCount => articles.Count;

        public long TermTotal => 0;

        public IReadOnlyList<string> Terms => [];

        public IReadOnlyList<string> Families => [];

        public int GetLength(int claim) => 0;

        public void ReadLengths(int firstClaim, byte[] target) => Array.Clear(target);

        public WordForm GetForm(int term) => throw new ArgumentOutOfRangeException(nameof(term));

        public WordPostings GetPostings(int family) => throw new ArgumentOutOfRangeException(nameof(family));

        public int GetFirstClaim(int article) => articles.Take(article).Sum(before => before.Claims.Count);
    }
}
