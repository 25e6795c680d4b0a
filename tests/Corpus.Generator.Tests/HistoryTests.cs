using System.Text;
using Corpus.Generator.Tests.Harness;
using Corpus.Tests.Shared;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>After any history of changes a driver that remembers gives what a new one gives.</summary>
public sealed class HistoryTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Edits_renames_moves_and_deletions_leave_nothing_behind(int number)
    {
        var corpus = new InventedCorpus(number, InventedCorpus.Size(50));
        var known = new Dictionary<string, MemoryFile>();
        var project = Project.With();
        for (var round = 0; round < 8; round++)
        {
            // An editor keeps the texts of files that nobody touched; others make all of them anew.
            known = round % 3 == 2 ? Texts(corpus, []) : Texts(corpus, known);
            var run = project.Replace(known.Values.Reverse()).Run();
            Assert.Equal(Shown(Project.With(Texts(corpus, []).Values).Run()), Shown(run));
            project = run.Project;
            for (var change = 0; change < 5; change++)
                corpus.Change();
        }
    }

    private static Dictionary<string, MemoryFile> Texts(InventedCorpus corpus, Dictionary<string, MemoryFile> known) =>
        corpus.Files.ToDictionary(file => file.Key, file =>
        {
            var text = Encoding.UTF8.GetString(file.Value);
            return known.TryGetValue(file.Key, out var old) && old.GetText()!.ToString() == text ? old : new MemoryFile(file.Key, text);
        });

    private static string Shown(Run run) =>
        run.AllFiles() + string.Join('\n', run.Result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal));
}
