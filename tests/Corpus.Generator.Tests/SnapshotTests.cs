using Corpus.Generator.Tests.Harness;
using Snapshooter;
using Snapshooter.Xunit;

namespace Corpus.Generator.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void The_files_of_the_invented_articles_are_what_they_were()
    {
        var files = Project.With(Invented.All).Run().AllFiles()
            .Replace($"\"{typeof(CorpusGenerator).Assembly.GetName().Version!.ToString(3)}\"", "\"VERSION\"", StringComparison.Ordinal);

        Snapshot.Match(files, SnapshotNameExtension.Create());
    }
}
