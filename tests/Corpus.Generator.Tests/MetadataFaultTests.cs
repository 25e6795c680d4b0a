using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests;

/// <summary>The faults of metadata reach the compiler at their places, those of all files in one run.</summary>
public sealed class MetadataFaultTests
{
    private const string Body = "---\n\nThe Inn at the Lake Has New Owners From Abroad\n\nOlga Brandt said: \"You may drink from it.\"\n";

    [Fact]
    public void All_faults_of_all_files_are_told_in_one_run()
    {
        var run = Project.With(
            new MemoryFile("corpus.yaml", "fields:\n  views: int\n  tone: { one of: [news, opinion] }\n  follows: ref article?\n  about?: [ref speaker]\n  broken: strng\n"),
            new MemoryFile("a.md", "---\nviews: many\ntone: nws\nfollows: c\nbroken: x\n" + Body),
            new MemoryFile("b.md", "---\nview: 1\nviews: 2\nviews: 3\n" + Body),
            new MemoryFile("b.yaml", "tone: news\nabout: [olga brandt, Olga Brand]\nfollows: a.md\n")).Run();

        Assert.Equal(
            [
                "a.md(2,8): warning CORP0006: 'many' is no int for 'views'; the value is not used. Write it as 42.",
                "a.md(3,7): warning CORP0006: 'nws' is no value for 'tone'; the value is not used. Write it as news or opinion.",
                "a.md(4,10): warning CORP0033: 'c' is no id or path of an article; the nearest is 'a'.",
                "b.md(1,1): warning CORP0032: The key 'broken' is missing: it is declared as any, without '?' and without a default.",
                "b.md(2,1): warning CORP0031: The key 'view' is not declared; the nearest is 'views'. Declare it under 'fields' in corpus.yaml, or take it out.",
                "b.md(4,1): warning CORP0034: The key 'views' stands twice; what it says here is not used.",
                "b.yaml(2,22): warning CORP0033: 'Olga Brand' is no speaker of this corpus; the nearest is 'Olga Brandt'.",
                "corpus.yaml(6,11): warning CORP0014: The setting is not used: 'strng' is no type; the nearest is 'string'.",
            ],
            Told(run).Where(line => !line.Contains("CORP002", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_without_an_article_has_its_metadata_checked_too() =>
        Assert.Contains(
            "empty.md(2,8): warning CORP0006: 'many' is no int for 'views'; the value is not used. Write it as 42.",
            Told(Project.With(new MemoryFile("corpus.yaml", "fields: { views: int }\n"), new MemoryFile("empty.md", "---\nviews: many\n---\n")).Run()));

    [Fact]
    public void A_name_that_the_settings_state_is_a_name_to_refer_to() =>
        Assert.Empty(Told(Project.With(
            new MemoryFile("corpus.yaml", "speakers: [{ name: O. Brandt, aliases: Olga Brandt }]\nfields: { about: ref speaker }\n"),
            new MemoryFile("a.md", "---\nabout: O. Brandt\n" + Body)).Run()));

    private static IEnumerable<string> Told(Run run) =>
        run.Result.Diagnostics.Select(diagnostic => diagnostic.ToString().Replace(Project.Root, "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
