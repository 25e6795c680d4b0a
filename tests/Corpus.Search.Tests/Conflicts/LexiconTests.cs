using Corpus.Search.Conflicts;
using Corpus.Search.Words;

namespace Corpus.Search.Tests.Conflicts;

public sealed class LexiconTests
{
    private const string Folder = "Conflicts/";

    public static TheoryData<string> Files => new(typeof(ConflictFinder).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Entries_are_sorted_and_unique(string file)
    {
        var entries = LexiconFile.Entries(file).Select(entry => string.Join(" ; ", entry)).ToList();
        Assert.Equal(entries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), entries);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_names_its_source(string file)
    {
        using var reader = new StreamReader(typeof(ConflictFinder).Assembly.GetManifestResourceStream(file)!);
        Assert.Contains("Source:", reader.ReadToEnd());
    }

    [Fact]
    public void No_word_is_its_own_opposite() =>
        Assert.Empty(ConflictLexicon.Opposites.Where(word => word.Value.Contains(word.Key)).Select(word => word.Key));
}
