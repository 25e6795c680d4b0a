using CsCheck;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Index;

/// <summary>What is generated and told of the index is what is generated and told of the files themselves.</summary>
public sealed class ParityTests
{
    [Fact]
    public void Members_and_faults_of_any_corpus_are_the_same_in_both_ways() => FaultyCorpora.Corpus.Sample(
        corpus =>
        {
            using var seeds = Write(corpus);
            seeds.Pack();
            AssertSame(Of(seeds, seeds.FromIndex()), Of(seeds, seeds.Live()));
        },
        iter: 150, threads: 1, print: Shown);

    [Fact]
    public void An_edit_gives_what_a_run_from_nothing_gives_and_a_pack_that_takes_rows_over_the_same_index() =>
        Gen.Select(FaultyCorpora.Corpus, FaultyCorpora.Corpus).Sample(
            (corpus, edit) =>
            {
                using var seeds = Write(corpus);
                seeds.Pack();
                var before = seeds.FromIndex();
                var run = Of(seeds, before);

                Write(seeds, edit with { QuoteMembers = corpus.QuoteMembers });
                seeds.Pack();
                var after = seeds.FromIndex();

                AssertSame(run.Project.Replace(after).Run(), Of(seeds, seeds.Live()));
            },
            iter: 60, threads: 1, print: pair => Shown(pair.Item1) + "\n== edit\n" + Shown(pair.Item2));

    [Fact]
    public void References_to_speakers_are_told_by_the_next_build_where_the_index_was_made_without_their_field()
    {
        using var seeds = new SeedsOnDisk();
        seeds.Write("inn.md", "---\nabout: Nobody At All\n---\n\nThe Inn at the Lake Has New Owners From Abroad\n\nOlga Brandt said: \"You may drink from it.\"\n");
        seeds.Pack();
        var before = seeds.Index();
        seeds.Write("corpus.yaml", "fields: { about: ref speaker }\n");
        var settings = seeds.Live().Single(file => file.Path.EndsWith("corpus.yaml", StringComparison.Ordinal));

        Assert.Empty(Project.With(seeds.Properties, [before, settings]).Run().Result.Diagnostics);
        seeds.Pack();
        Assert.Equal(["CORP0033"], Of(seeds, seeds.FromIndex()).Result.Diagnostics.Select(told => told.Id));
    }

    private static SeedsOnDisk Write(FaultyCorpus corpus)
    {
        var seeds = new SeedsOnDisk();
        Write(seeds, corpus);
        return seeds;
    }

    private static void Write(SeedsOnDisk seeds, FaultyCorpus corpus)
    {
        foreach (var (path, bytes) in corpus.Files)
            seeds.Write(path, bytes);
        seeds.Defaults = corpus.Defaults;
        seeds.QuoteMembers = corpus.QuoteMembers;
    }

    private static Run Of(SeedsOnDisk seeds, IEnumerable<AdditionalText> files) => Project.With(seeds.Properties, files).Run();

    private static void AssertSame(Run index, Run live)
    {
        Assert.Null(index.Result.Exception);
        Assert.Null(live.Result.Exception);
        Assert.Equal(Told(live), Told(index));
        Assert.Equal(live.AllFiles(), index.AllFiles());
    }

    /// <summary>Every diagnostic with its whole place, in the order of the telling.</summary>
    private static IEnumerable<string> Told(Run run) =>
        run.Result.Diagnostics.Select(diagnostic => $"{diagnostic} at {diagnostic.Location.SourceSpan} {diagnostic.Location.GetLineSpan()}");

    private static string Shown(FaultyCorpus corpus) =>
        string.Join("\n", corpus.Files.Select(file => $"{file.Path}: {System.Text.Encoding.Latin1.GetString(file.Bytes)}")) + $"\n{string.Join("; ", corpus.Defaults)} {corpus.QuoteMembers}";
}
