using System.Reflection;
using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Tests.Lexicon;

public sealed class LexiconTests
{
    [Fact]
    public void No_two_classes_of_words_share_a_bit()
    {
        var single = Enum.GetNames<WordTags>().Select(name => (Name: name, Bits: (ulong)Enum.Parse<WordTags>(name))).Where(tag => ulong.PopCount(tag.Bits) == 1).ToList();

        Assert.Empty(single.GroupBy(tag => tag.Bits).Where(group => group.Count() > 1).Select(group => string.Join(" = ", group.Select(tag => tag.Name))));
    }

    public static TheoryData<string> Files => new(typeof(SeedFile).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Entries_are_sorted_and_unique(string file)
    {
        var words = LexiconFile.Read(file).Select(entry => entry[0]).ToList();
        Assert.Equal(words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), words);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_names_its_source(string file)
    {
        using var reader = new StreamReader(typeof(SeedFile).Assembly.GetManifestResourceStream(file)!);
        Assert.Contains("Source:", reader.ReadToEnd());
    }

    [Theory]
    [InlineData("say", "says", "said", "saying")]
    [InlineData("deny", "denies", "denied", "denying")]
    [InlineData("admit", "admits", "admitted", "admitting")]
    [InlineData("announce", "announces", "announced", "announcing")]
    [InlineData("stress", "stresses", "stressed", "stressing")]
    [InlineData("write", "writes", "wrote", "writing")]
    [InlineData("swear", "swears", "swore", "swearing")]
    public void A_lemma_stands_for_all_its_forms(string lemma, string thirdPerson, string past, string gerund)
    {
        foreach (var (form, expected) in new[] { (lemma, VerbForms.Base), (thirdPerson, VerbForms.ThirdPerson), (past, VerbForms.Past), (gerund, VerbForms.Gerund) })
        {
            var entry = EnglishLexicon.Words.Find(form);
            Assert.Equal(lemma, entry.Cue?.Lemma);
            Assert.True(entry.Forms.HasFlag(expected), $"{form} should be {expected}");
        }
    }

    [Fact]
    public void A_word_is_found_in_any_case_and_with_a_curly_apostrophe()
    {
        Assert.True(EnglishLexicon.Words.Find("WASN\u2019T").Tags.HasFlag(WordTags.Negation));
        Assert.Equal(WordTags.None, EnglishLexicon.Words.Find("zebrafinch").Tags);
    }

    [Fact]
    public void The_assembly_holds_every_lexicon_file_of_the_source()
    {
        var repository = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(repository.FullName, "Corpus.sln")))
            repository = repository.Parent!;
        var folder = Path.Combine(repository.FullName, "src", "Corpus.Extraction", "Lexicon");
        var files = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
        Assert.Equal(files.Order(StringComparer.Ordinal), typeof(SeedFile).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
