using Corpus.Extraction.Reading;
using Corpus.Faces;
using Corpus.Faces.Index;
using Corpus.Generator.Tests.Harness;
using Corpus.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>What an edit of one body costs: the steps of the compiler's driver look at each file, and nothing else may.</summary>
/// <remarks>Bytes, not time: they are the same on every machine. Without the tracking of steps, which costs more than the steps.</remarks>
public sealed class EditCostTests
{
    private const int Few = 1_000;
    private const int Many = 10_000;

    [Fact]
    public void An_edit_among_ten_times_as_many_files_allocates_no_more_than_twelve_times_as_much() =>
        AssertProportion(count => [.. Enumerable.Range(0, count).Select(number => Seed(number, "before"))], count => (Seed(count / 2, "before"), Seed(count / 2, "after")), bytesOfAFile: 1_000);

    [Fact]
    public void An_edit_in_an_index_of_ten_times_as_many_rows_allocates_no_more_than_twelve_times_as_much() =>
        AssertProportion(count => [Index(count, "before")], count => (Index(count, "before"), Index(count, "after")), bytesOfAFile: 500);

    private static void AssertProportion(Func<int, IReadOnlyList<AdditionalText>> files, Func<int, (AdditionalText Before, AdditionalText After)> edit, int bytesOfAFile)
    {
        var few = BytesOf(files(Few), edit(Few));
        var many = BytesOf(files(Many), edit(Many));

        Assert.InRange((double)many / few, 0, 12);
        Assert.InRange((many - few) / (Many - Few), 0, bytesOfAFile);
    }

    private static long BytesOf(IReadOnlyList<AdditionalText> files, (AdditionalText Before, AdditionalText After) edit)
    {
        var project = Project.With(null, files, tracking: false);
        var driver = project.Driver.RunGenerators(project.Compilation);
        var old = files.Single(file => file.Path == edit.Before.Path);
        driver = driver.ReplaceAdditionalText(old, edit.After).RunGenerators(project.Compilation);
        driver = driver.ReplaceAdditionalText(edit.After, edit.Before);
        var before = GC.GetAllocatedBytesForCurrentThread();
        driver.RunGenerators(project.Compilation);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static MemoryFile Seed(int number, string words) => new($"{number / 100}/{number}.txt", TextOf(number, words));

    private static MemoryFile Index(int count, string words)
    {
        var rows = Enumerable.Range(0, count).Select(number => RowOf($"{number / 100}/{number}.txt", TextOf(number, number == count / 2 ? words : "before")));
        return new MemoryFile($"/home/user/news/obj/{IndexFormat.FileName}", IndexText.Of([.. rows]));
    }

    private static string RowOf(string path, string text) =>
        SeedRow.Write(SeedParser.Parse(path, () => new SeedFile(new MemoryText(path, text, ""), null, null, null), CancellationToken.None));

    private static string TextOf(int number, string words) => $"Report Number {number} on the Harbour Bridge\n\nThe council has looked at it.\n\nNobody knew what was there {words} the war.\n";
}
