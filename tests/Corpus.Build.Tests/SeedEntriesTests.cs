using Corpus.Extraction.Reading;
using Corpus.Import.Files;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build.Tests;

public sealed class SeedEntriesTests
{
    [Fact]
    public void Neither_settings_nor_corrections_are_taken_for_a_sidecar()
    {
        using var seeds = new SeedFolder();
        var entries = Sort(seeds.Root, [seeds.Item("corpus.txt"), seeds.Item("corpus.yaml"), seeds.Item("a.corrections.txt"), seeds.Item("a.corrections.yaml")]);
        Assert.Equal(["a.corrections.txt", "corpus.txt"], entries.Seeds.Select(seed => seed.Path));
        Assert.All(entries.Seeds, seed => Assert.Null(seed.Sidecar));
    }

    [Fact]
    public void Corrections_go_with_the_seed_of_their_name()
    {
        using var seeds = new SeedFolder();
        var entries = Sort(seeds.Root, [seeds.Item("a.corrections.yaml"), seeds.Item("a.txt"), seeds.Item("a.yaml"), seeds.Item("b.txt"), seeds.Item("c.corrections.yaml")]);
        Assert.Equal([("a.txt", "a.yaml", "a.corrections.yaml"), ("b.txt", null, null)], entries.Seeds.Select(seed => (seed.Path, seed.Sidecar?.Path, seed.Corrections?.Path)));
        Assert.Empty(entries.LeftOut);
    }

    [Fact]
    public void Two_seeds_of_one_name_share_the_sidecar()
    {
        using var seeds = new SeedFolder();
        var entries = Sort(seeds.Root, [seeds.Item("a.yaml"), seeds.Item("a.txt"), seeds.Item("a.md")]);
        Assert.Equal([("a.md", "a.yaml"), ("a.txt", "a.yaml")], entries.Seeds.Select(seed => (seed.Path, seed.Sidecar?.Path)));
    }

    [Fact]
    public void Paths_of_Windows_are_relative_with_slashes()
    {
        ITaskItem item = new WindowsItem(@"C:\news\seeds\2021\May\report.txt");
        Assert.Equal("2021/May/report.txt", Assert.Single(Sort(@"C:\news\seeds\", [item]).Seeds).Path);
    }

    [Fact]
    public void The_census_finds_a_seed_that_is_neither_written_nor_diagnosed()
    {
        var seeds = new[] { "written", "diagnosed", "silent", "forgotten" }.Select(name => new SeedEntry(name, new InputFile(name), null)).ToList();

        var lost = SeedCensus.FindLost(seeds, new HashSet<string> { "written" }, new HashSet<string> { "diagnosed" });

        Assert.Equal(["silent", "forgotten"], lost.Select(seed => seed.Path));
    }

    private static SeedEntries Sort(string root, ITaskItem[] items) => SeedEntries.Sort(root, items.Select(item => new ItemFile(item)), SeedPath.IsSeed);

    /// <summary>An item as MSBuild on Windows gives it: <see cref="TaskItem"/> makes slashes of backslashes elsewhere.</summary>
    private sealed class WindowsItem(string path) : ITaskItem
    {
        public string ItemSpec { get; set; } = path;

        public System.Collections.ICollection MetadataNames => Array.Empty<string>();

        public int MetadataCount => 0;

        public string GetMetadata(string metadataName) => metadataName == "FullPath" ? ItemSpec : "";

        public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

        public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

        public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

        public System.Collections.IDictionary CloneCustomMetadata() => new Dictionary<string, string>();
    }
}
