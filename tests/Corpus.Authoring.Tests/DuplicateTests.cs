namespace Corpus.Authoring.Tests;

public sealed class DuplicateTests : IDisposable
{
    private readonly SeedFolder _folder = new();

    [Fact]
    public void The_same_text_is_known_wherever_it_lies_and_whatever_it_is_called()
    {
        var known = _folder.Write("2023/other.md", "---\ntitle: Something else\n---\n" + SeedFolder.Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        var copied = _folder.Plan(SeedFolder.Text).Copied!;
        Assert.Equal(known, copied.Path);
        Assert.True(copied.IsSame || copied.Share > 0.9);
    }

    [Theory]
    [InlineData("eleven", "twelve")]
    [InlineData("The stones move, and everybody", "The stones are moving, as everybody")]
    [InlineData("Thursday evening", "Thursday")]
    public void A_text_that_was_edited_a_little_is_known(string words, string others)
    {
        var known = _folder.Write("old.txt", SeedFolder.Text);
        var copied = _folder.Plan(SeedFolder.Text.Replace(words, others, StringComparison.Ordinal)).Copied!;
        Assert.Equal(known, copied.Path);
        Assert.InRange(copied.Share, 0.8, 0.999);
    }

    [Fact]
    public void A_text_with_a_new_end_and_one_that_was_cut_short_are_known()
    {
        _folder.Write("old.txt", SeedFolder.Text);
        Assert.NotNull(_folder.Plan(SeedFolder.Text + "\nThe wall was built in 1874, when the town had four thousand people and no railway.\n\nA new one would cost nine million, and nobody knows who would pay for it.\n").Copied);
        Assert.NotNull(_folder.Plan(SeedFolder.Text[..SeedFolder.Text.IndexOf("Engineers", StringComparison.Ordinal)]).Copied);
    }

    [Fact]
    public void Furniture_of_one_site_makes_no_copy()
    {
        var furniture = string.Concat(Enumerable.Range(0, 40).Select(i => $"Skip to main content\nHome | World | Sport | Weather {i}\n"));
        _folder.Write("old.txt", furniture + "\n" + SeedFolder.Text);
        Assert.Null(_folder.Plan(furniture + "\nThe Ferry Gets a Second Captain Before the Summer\n\nThe ferry to the island gets a second captain, said Nora Weiss, who has run it alone for nine years and has waited for help as long.\n\nThere is money for it in the budget of this year, according to the mayor, and there will be more of it in the next one if the council agrees.\n").Copied);
    }

    [Fact]
    public void Short_texts_are_copies_where_all_words_are_the_same()
    {
        _folder.Write("old.txt", "A Short Note About It\n\nThe wall is closed, said Ann Lee on Monday.\n");
        Assert.True(_folder.Plan("A Short Note About It\n\nThe wall is closed, said Ann Lee on Monday!\n").Copied!.IsSame);
        Assert.Null(_folder.Plan("A Short Note About It\n\nThe wall is open, said Ann Lee on Monday.\n").Copied);
    }

    [Fact]
    public void What_was_written_is_known_to_the_same_adder()
    {
        var adder = new ArticleAdder(_folder.Root);
        adder.Write(adder.PlanText(SeedFolder.Text, StatedMetadata.Nothing, out _, CancellationToken.None)!, replace: false);
        Assert.True(adder.PlanText(SeedFolder.Text, new() { Title = "Another" }, out _, CancellationToken.None)!.Copied!.IsSame);
    }

    [Fact]
    public void The_file_that_is_to_be_replaced_is_no_copy()
    {
        var seed = _folder.Plan(SeedFolder.Text);
        File.WriteAllText(seed.Path, seed.Text);
        var again = _folder.Plan(SeedFolder.Text);
        Assert.Equal((seed.Path, null), (again.Occupant, again.Copied));
    }

    [Fact]
    public void A_page_in_the_folder_is_no_copy_of_what_is_taken_from_it_and_one_of_others()
    {
        var page = _folder.Write("page.html", $"<title>The wall is closed</title><article><p>{SeedFolder.Text.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article>");
        Assert.Null(_folder.PlanFile(page).Copied);
        Assert.Equal(page, _folder.Plan(SeedFolder.Text).Copied!.Path);
    }

    [Fact]
    public void Files_that_are_no_text_are_passed_by()
    {
        File.WriteAllBytes(Path.Combine(_folder.Root, "binary.txt"), [0, 1, 2, 255]);
        Assert.Null(_folder.Plan(SeedFolder.Text).Copied);
    }

    [Fact]
    public void The_search_can_be_cancelled()
    {
        _folder.Write("old.txt", SeedFolder.Text);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new ArticleAdder(_folder.Root).PlanText(SeedFolder.Text, StatedMetadata.Nothing, out _, cancelled.Token));
    }

    public void Dispose() => _folder.Dispose();
}
