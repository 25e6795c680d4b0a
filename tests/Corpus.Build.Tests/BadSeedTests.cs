using System.Text;
using Microsoft.Build.Framework;

namespace Corpus.Build.Tests;

/// <summary>What is wrong with a file costs that file, is told with its place, and is told again by every build.</summary>
public sealed class BadSeedTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    public BadSeedTests() => _seeds.Write("good.txt", SeedFolder.Article("The article that must not be lost"));

    [Fact]
    public void Invalid_UTF8_is_reported_at_its_line_and_column()
    {
        _seeds.Write("bad.txt", [.. "A first line\nand in the second "u8, 0xFF, .. " a byte"u8]);
        Refused("bad.txt", "CORP0001", 2, 19, "The byte 0xFF at offset 31 is not valid UTF-8; the file is left out. Save it as UTF-8.");
    }

    [Fact]
    public void A_binary_file_is_reported()
    {
        _seeds.Write("bad.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 0, 13]);
        Refused("bad.txt", "CORP0001", 1, 1, "The byte 0x89 at offset 0 is not valid UTF-8; the file is left out. Save it as UTF-8.");
    }

    [Fact]
    public void A_file_that_vanishes_is_reported_and_asked_for_again()
    {
        _seeds.Write("gone.txt", "x");
        var items = _seeds.Items();
        _seeds.Delete("gone.txt");
        var engine = new RecordingBuildEngine();

        Assert.True(_seeds.Task(engine, items).Execute());
        _seeds.Report(engine);

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("CORP0101", _seeds.PathOf("gone.txt")), (warning.Code, warning.File));
        Assert.Equal(["good.txt"], _seeds.PackedPaths());
        Assert.True(File.GetLastWriteTimeUtc(_seeds.UnreadableList) < File.GetLastWriteTimeUtc(_seeds.PathOf("good.txt")), "the next build must pack again");
    }

    [Fact]
    public void A_file_that_another_program_holds_is_reported()
    {
        _seeds.Write("held.txt", SeedFolder.Article("An article that is still being written"));
        using var holder = new FileStream(_seeds.PathOf("held.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var warning = Assert.Single(_seeds.Pack().Warnings);
        Assert.Equal(("CORP0101", _seeds.PathOf("held.txt")), (warning.Code, warning.File));
        Assert.Equal(["good.txt"], _seeds.PackedPaths());
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_reported()
    {
        Directory.CreateDirectory(_seeds.PathOf("folder.txt"));
        var engine = new RecordingBuildEngine();
        Assert.True(_seeds.Task(engine, _seeds.Item("good.txt"), _seeds.Item("folder.txt")).Execute());
        _seeds.Report(engine);
        Assert.Equal("CORP0101", Assert.Single(engine.Warnings).Code);
        Assert.Equal(["good.txt"], _seeds.PackedPaths());
    }

    [Fact]
    public void A_path_that_is_too_long_for_the_disk_is_reported()
    {
        var engine = new RecordingBuildEngine();
        Assert.True(_seeds.Task(engine, _seeds.Item("good.txt"), _seeds.Item(new string('n', 5_000) + ".txt")).Execute());
        _seeds.Report(engine);
        Assert.Equal("CORP0101", Assert.Single(engine.Warnings).Code);
        Assert.Equal(["good.txt"], _seeds.PackedPaths());
    }

    [Fact]
    public void A_file_outside_the_root_is_reported()
    {
        var engine = new RecordingBuildEngine();
        Assert.True(_seeds.Task(engine, _seeds.Item("good.txt"), _seeds.Item("../outside.txt")).Execute());
        _seeds.Report(engine);
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal("CORP0102", warning.Code);
        Assert.Equal($"The file is not below the folder of the seeds, '{_seeds.Root}'; it is left out. Move it there, or set <CorpusRoot>.", warning.Message);
    }

    [Fact]
    public void A_file_of_another_kind_is_reported()
    {
        _seeds.Write("page.html", "<p>Some text of a page</p>");
        Refused("page.html", "CORP0103", 0, 0, "The file is neither '.txt' nor '.md'; it is left out. Rename it, or take it out of <CorpusSeeds>.");
    }

    [Fact]
    public void A_sidecar_that_is_no_text_costs_the_sidecar_only()
    {
        _seeds.Write("good.yaml", [.. "outlet: "u8, 0xC3]);
        Refused("good.yaml", "CORP0001", 1, 9, "The byte 0xC3 at offset 8 is not valid UTF-8; the file is left out. Save it as UTF-8.");
    }

    [Fact]
    public void Corrections_that_are_no_text_cost_the_corrections_only()
    {
        _seeds.Write("good.corrections.yaml", [.. "quotes: "u8, 0xC3]);
        Refused("good.corrections.yaml", "CORP0001", 1, 9, "The byte 0xC3 at offset 8 is not valid UTF-8; the file is left out. Save it as UTF-8.");
    }

    [Fact]
    public void An_empty_file_is_left_to_the_compiler_to_report()
    {
        _seeds.Write("empty.txt", "");
        var engine = _seeds.Pack();
        Assert.Empty(engine.Warnings);
        Assert.Empty(engine.Errors);
        Assert.Equal(["good.txt"], _seeds.PackedPaths());
    }

    [Fact]
    public void Ten_megabytes_on_one_line_are_packed()
    {
        _seeds.Write("long.txt", SeedFolder.Article("An article with a very long line in it") + new string('w', 10_000_000));
        Assert.Empty(_seeds.Pack().Warnings);
        Assert.Equal(["good.txt", "long.txt"], _seeds.PackedPaths());
    }

    [Fact]
    public void All_faults_are_reported_in_order_of_the_paths_and_again_by_the_next_build()
    {
        foreach (var name in new[] { "z.txt", "m;n %3b.txt", "a{0}.txt" })
            _seeds.Write(name, [0xFF]);
        var engine = _seeds.Pack();
        var again = new RecordingBuildEngine();
        var takenOut = _seeds.Report(again);

        string[] expected = [_seeds.PathOf("a{0}.txt"), _seeds.PathOf("m;n %3b.txt"), _seeds.PathOf("z.txt")];
        Assert.Equal(expected, engine.Warnings.Select(warning => warning.File));
        Assert.Equal(expected, again.Warnings.Select(warning => warning.File));
        Assert.Equal(expected, takenOut.Select(item => item.ItemSpec));
    }

    [Fact]
    public void A_file_that_is_mended_is_taken_off_the_list()
    {
        _seeds.Write("bad.txt", [0xFF]);
        Assert.Single(_seeds.Pack().Warnings);
        _seeds.Write("bad.txt", SeedFolder.Article("The article that somebody has mended"));
        Assert.Empty(_seeds.Pack().Warnings);
        Assert.Equal(["bad.txt", "good.txt"], _seeds.PackedPaths());
    }

    [Fact]
    public void A_list_that_somebody_spoilt_is_read_as_far_as_it_goes()
    {
        _seeds.Write("bad.txt", [0xFF]);
        _seeds.Pack();
        File.AppendAllText(_seeds.UnreadableList, "no\ttab\n\nCORP0001\tx\ty\tmessage\tpath\n", new UTF8Encoding(false));
        Assert.Single(_seeds.Report(new RecordingBuildEngine()));
    }

    public void Dispose() => _seeds.Dispose();

    /// <summary>The one fault is that of this file, the compiler does not see the file, and the good article is there.</summary>
    private void Refused(string name, string code, int line, int column, string message)
    {
        var engine = _seeds.Pack();
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal((code, _seeds.PathOf(name), line, column, message), (warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber, warning.Message));
        Assert.Equal(_seeds.PathOf(name), Assert.Single(_seeds.Report(engine)).ItemSpec);
        Assert.Equal(["good.txt"], _seeds.PackedPaths());
    }
}
