using Corpus.Faces.Index;
using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Index;

/// <summary>An index that is not as it was written is told, and makes nothing fail.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly SeedsOnDisk _seeds = new();
    private readonly string _index;

    public DamageTests()
    {
        _seeds.Write("inn.md", "---\nviews: [1, { a: ~ }]\naliases: The Old Inn\npublished: soon\n---\n\nThe Inn at the Lake Has New Owners From Abroad\n\nOlga Brandt said: \"You may drink from it.\"\n");
        _seeds.Write("lake.txt", Invented.Harbour.GetText().ToString());
        _seeds.Pack();
        _index = File.ReadAllText(_seeds.IndexPath);
    }

    [Fact]
    public void A_damaged_character_makes_no_step_fail()
    {
        for (var at = 0; at < _index.Length; at++)
        {
            foreach (var unit in "\t\n\\9-x")
            {
                var damaged = _index[..at] + unit + _index[(at + 1)..];
                Assert.Null(Of(damaged).Result.Exception);
                Assert.Null(Of(Marked(damaged)).Result.Exception);
            }
        }
    }

    [Fact]
    public void A_truncated_index_is_told_and_shows_no_part_of_itself()
    {
        for (var length = 1; length < _index.Length - 1; length += 7)
        {
            var run = Of(_index[..length]);
            Assert.Equal("error CORP0046: The file 'corpus.index' in obj/ is damaged, or of another version of Corpus, and members are missing. Delete it and build again.", Assert.Single(run.Result.Diagnostics).ToString());
            Assert.DoesNotContain(run.Result.GeneratedSources, file => file.HintName.StartsWith("Articles.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_index_that_is_not_there_yet_is_told_until_it_is()
    {
        var before = new MemoryFile(_seeds.IndexPath, "");
        var run = Project.With(_seeds.Properties, [before]).Run();
        Assert.Equal(["CORP0047"], run.Result.Diagnostics.Select(told => told.Id));

        Assert.DoesNotContain(run.Project.Replace(before, _seeds.Index()).Run().Result.Diagnostics, told => told.Id == "CORP0047");
    }

    [Fact]
    public void An_index_of_another_version_is_told() =>
        Assert.Equal(["CORP0046"], Of(_index.Replace("corpus.index 2\n", "corpus.index 1\n", StringComparison.Ordinal)).Result.Diagnostics.Select(told => told.Id));

    [Fact]
    public void A_damaged_row_costs_that_row_alone()
    {
        var run = Of(_index.Replace("\nlake.txt\t", "\nlake.txt\tx\t", StringComparison.Ordinal));

        Assert.Contains(run.Result.Diagnostics, told => told.Id == "CORP0046");
        Assert.Contains(" TheInnAtTheLakeHasNewOwnersFromAbroad =>", run.File("Articles.0000.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_nest_without_end_are_no_metadata()
    {
        var nested = string.Concat(Enumerable.Repeat("\t2\t0\t0\t0\t0\t0\t0\t0\t1", 100_000));
        var metadata = "1\t0\t0\t0\t0\t0\t0\t0\t1\tkey\t0\t0\t0\t0\t0\t0\t0\t0" + nested;
        var row = RowMark.Marked($"deep.txt\t{metadata.Length}\t{metadata}\t0\t0");
        var settings = new MemoryFile(_seeds.Root + "corpus.yaml", "fields: { key: any }\n"); // Nobody reads the metadata of a row otherwise.
        var index = new MemoryFile(_seeds.IndexPath, IndexText.Of([row]));

        Assert.Equal(["CORP0046"], Project.With(_seeds.Properties, [index, settings]).Run().Result.Diagnostics.Select(told => told.Id));
    }

    [Fact]
    public void Fields_that_nest_without_end_are_none()
    {
        var nested = string.Concat(Enumerable.Repeat("12\t1\t", 100_000));
        var fields = RowMark.Marked($"{IndexFormat.Fields}\t1\t{nested}0\t0\t0");

        Assert.Equal(["CORP0046"], Of(IndexText.Of([], fields)).Result.Diagnostics.Select(told => told.Id));
    }

    [Theory]
    [InlineData(IndexFormat.Fields)]
    [InlineData(IndexFormat.Speakers)]
    public void An_index_without_a_row_of_the_whole_corpus_is_told(string name)
    {
        var lines = _index.Split('\n').Where(line => !line.StartsWith(name, StringComparison.Ordinal)).ToList();
        var run = Of(string.Join('\n', lines[..^2]) + $"\n{IndexFormat.End(lines.Count - 3)}\n");

        Assert.Equal(["CORP0046"], run.Result.Diagnostics.Select(told => told.Id));
    }

    [Fact]
    public void A_damaged_row_of_the_speakers_costs_them_alone()
    {
        var run = Of(_index.Replace("\n+speakers\t", "\n+speakers\tx\t", StringComparison.Ordinal));

        Assert.Contains(run.Result.Diagnostics, told => told.Id == "CORP0046");
        Assert.Contains(" TheInnAtTheLakeHasNewOwnersFromAbroad =>", run.File("Articles.0000.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Result.GeneratedSources, file => file.HintName.StartsWith("Speakers.", StringComparison.Ordinal));
    }

    public void Dispose() => _seeds.Dispose();

    /// <summary>The same with marks that fit, so that nothing but the values tells of the damage.</summary>
    private static string Marked(string index)
    {
        var lines = index.Split('\n');
        for (var i = 1; i < lines.Length - 2; i++)
            lines[i] = lines[i].LastIndexOf('\t') is var mark and >= 0 ? RowMark.Marked(lines[i][..mark]) : lines[i];
        return string.Join('\n', lines);
    }

    private Run Of(string index) => Project.With(_seeds.Properties, [new MemoryFile(_seeds.IndexPath, index)]).Run();
}
