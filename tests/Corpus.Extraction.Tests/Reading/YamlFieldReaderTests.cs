using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Reading;

public sealed class YamlFieldReaderTests
{
    private const string Yaml = """
        quotes:
          - words: "a b"
            speaker: &s Ana
          - { words: c, speaker: *s }
        """;

    [Fact]
    public void Keys_and_values_of_mappings_inside_lists_have_their_places()
    {
        var fields = Read(Yaml).Single().Node.Items.SelectMany(item => item.Fields).ToList();

        Assert.Equal(["words", "speaker", "words", "speaker"], fields.Select(field => At(field.KeySpan)));
        Assert.Equal(["\"a b\"", "&s Ana", "c", "*s"], fields.Select(field => At(field.Node.Span)));
        Assert.Equal(["a b", "Ana", "c", "Ana"], fields.Select(field => field.Node.Value.Text));
    }

    [Fact]
    public void Values_inside_mappings_count_once()
    {
        var items = string.Concat(Enumerable.Repeat("- { a: { b: { c: 1 } } }\n", (YamlFieldReader.MaximumSize / 4) - 1));

        Assert.NotEmpty(Read("list:\n" + items));
    }

    private static IReadOnlyList<YamlField> Read(string yaml) => YamlFieldReader.Read(yaml, new TextSpan(0, yaml.Length)).Fields;

    private static string At(TextSpan span) => Yaml.Substring(span.Start, span.Length);
}
