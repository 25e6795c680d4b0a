using System.Collections.Immutable;
using System.Globalization;
using Corpus.Extraction.Settings;
using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emission;
using Corpus.Generator.Parsing;
using Corpus.Generator.Specification;
using Corpus.Model;

namespace Corpus.Generator.Tests;

/// <summary>How members are laid out in files, in corpora larger than one would extract in a test.</summary>
public sealed class LayoutTests
{
    private static readonly GeneratorOptions Options = new("/seeds/", "News", "Articles", "public", QuoteMembers: true, NullableDirectives: true, []);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(256, 1)]
    [InlineData(257, 2)]
    [InlineData(5_000, 32)]
    public void The_number_of_files_is_a_power_of_two(int articles, int files) => Assert.Equal(files, Of(Faces(articles)).Articles.Count);

    [Fact]
    public void One_more_article_changes_one_file()
    {
        var before = Of(Faces(5_000)).Articles;
        var after = Of([.. Faces(5_000), Face(9_999)]).Articles;

        Assert.Single(after.Except(before));
    }

    [Fact]
    public void A_renamed_article_changes_two_files_at_most()
    {
        var faces = Faces(5_000);
        var renamed = Of(faces.SetItem(77, faces[77] with { Identifier = "Renamed" })).Articles;

        Assert.InRange(renamed.Except(Of(faces).Articles).Count(), 1, 2);
    }

    [Fact]
    public void An_article_that_moves_to_another_folder_changes_two_files_at_most()
    {
        var faces = Faces(5_000).SetItem(4_999, Face(4_999) with { Path = "desk/old.txt" });
        var moved = Of(faces.SetItem(77, faces[77] with { Path = "desk/00077.txt" }));

        Assert.InRange(moved.Articles.Except(Of(faces).Articles).Count(), 1, 2);
        Assert.Equal(Of(faces).Folders, moved.Folders);
    }

    [Fact]
    public void A_renamed_article_that_keeps_its_former_name_changes_two_files_at_most()
    {
        var faces = Faces(5_000);
        var renamed = Of(faces.SetItem(77, faces[77] with { Identifier = "Renamed", FormerNames = new(faces[77].Identifier) })).Articles;

        Assert.InRange(renamed.Except(Of(faces).Articles).Count(), 1, 2);
    }

    [Fact]
    public void Names_that_collide_share_a_file()
    {
        var faces = Faces(5_000);
        var rivals = Of(faces.SetItem(1, faces[1] with { Identifier = "Storm" }).SetItem(2, faces[2] with { Identifier = "STORM" })).Articles;

        Assert.Single(rivals, file => file.Members.Any(member => member.Name.StartsWith("Storm_", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData(5_000, true, 0)]
    [InlineData(5_001, true, 1)]
    [InlineData(5_001, false, 0)]
    public void A_large_corpus_is_told_what_members_of_quotes_cost(int articles, bool quoteMembers, int expected) =>
        Assert.Equal(expected, CorpusProblems.Locate(Of(Faces(articles)).Problems, [], quoteMembers).Count(problem => problem.Fault == GeneratorFaults.ManyQuoteMembers));

    [Fact]
    public void Ten_times_the_articles_cost_about_ten_times_the_memory()
    {
        Of(Faces(100));

        Assert.InRange((double)Allocated(Faces(10_000)) / Allocated(Faces(1_000)), 1, 12);
    }

    [Fact]
    public void An_article_without_quotes_adds_little_code()
    {
        var two = Emitted(2_000);

        Assert.InRange((double)two / Emitted(1_000), 1.8, 2.2);
        Assert.InRange(two / 2_000, 1, 900);
    }

    private static int Emitted(int articles) => Of(Faces(articles)).Articles.Sum(file => ArticleEmitter.Emit(file, Options).Length);

    private static long Allocated(ImmutableArray<ArticleFace> faces)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Of(faces);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    internal static CorpusSpec Of(ImmutableArray<ArticleFace> faces) => CorpusSpec.Of(faces, "Articles", default);

    internal static ImmutableArray<ArticleFace> Faces(int count) => [.. Enumerable.Range(0, count).Select(Face)];

    internal static ArticleFace Face(int number)
    {
        var name = number.ToString("d5", CultureInfo.InvariantCulture);
        var path = $"wire/{name}.txt";
        return new ArticleFace(path, StableKey.Of(path), $"wire/{name}", $"HarbourBridgeNumber{name}", [], $"Harbour Bridge Number {name}", new string('w', CommentText.FirstWordsLength), "The Post", "2024-05-31", 0, []);
    }
}
