using System.Text;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Writing;
using Corpus.Model;
using CsCheck;

namespace Corpus.Extraction.Tests.Reading;

public sealed class FrontMatterWriterTests
{
    private static readonly string[] _words =
        ["a", "The wall", "null", "~", "true", "No", "12", "-1.5e3", "0x1F", "2024-05-31", "12:30", ":", ": ", " #", "#", "---", "...", "- ", "? ", "| ", "> ", "\"", "'", "''", "\\", "%", "@", "`", "&a", "*a", "!b", "{", "}", "[", "]", ",", "\n", "\r\n", "\t", "  ", "\u0085", "\u2028", "\uFEFF", "\U0001F600", "تصویر", "\u0007", "=", "<<"];

    private static readonly Gen<string> _text = Gen.Int[0, _words.Length - 1].Select(i => _words[i]).Array[0, 5].Select(parts => string.Concat(parts));

    [Fact]
    public void Any_values_are_read_back_equal() => Entries(2).Sample(IsReadBack, iter: 2000, threads: 1);

    [Fact]
    public void Words_that_YAML_would_take_for_something_else_stand_in_quotation_marks() =>
        Assert.Equal(
            "---\ntitle: \"Wall: closed\"\nisOpen: \"no\"\ncode: \"\"\nwhen: 2024-05-31\ntags:\n- a\n- \"null\"\nplace:\n  town: Karo\nnothing: null\n---\n",
            FrontMatterWriter.Write(
            [
                Entry("title", "Wall: closed"), Entry("isOpen", "no"), Entry("code", ""), Entry("when", "2024-05-31"),
                new("tags", MetadataValue.Sequence(new(MetadataValue.Scalar("a"), MetadataValue.Scalar("null")))),
                new("place", MetadataValue.Mapping(new(Entry("town", "Karo")))),
                new("nothing", MetadataValue.Scalar(null)),
            ]));

    [Fact]
    public void Without_entries_there_is_no_front_matter() => Assert.Equal("", FrontMatterWriter.Write([]));

    [Fact]
    public void Half_a_character_becomes_the_sign_for_it() => Assert.Contains("x \uFFFD y", FrontMatterWriter.Write([Entry("a", "x \uD800 y")]), StringComparison.Ordinal);

    private static MetadataEntry Entry(string key, string value) => new(key, MetadataValue.Scalar(value));

    private static bool IsReadBack(MetadataEntry[] entries)
    {
        var text = FrontMatterWriter.Write(entries);
        var read = MetadataReader.Read(new SeedFile(SeedDecoder.Decode("a.md", Encoding.UTF8.GetBytes(text + "Body.\n")).Source!, null));
        return read.Entries.Equals(new ValueList<MetadataEntry>(entries)) && read.Diagnostics.All(fault => fault.Fault == SeedFault.InvalidValue) && read.Body.Start == text.Length;
    }

    private static Gen<MetadataEntry[]> Entries(int depth) =>
        Gen.Select(_text, Value(depth), (key, value) => new MetadataEntry(key, value)).Array[0, 4].Select(entries => entries.DistinctBy(entry => entry.Key).ToArray());

    private static Gen<MetadataValue> Value(int depth)
    {
        var scalar = _text.Select(MetadataValue.Scalar);
        return depth == 0
            ? scalar
            : Gen.OneOf(scalar, Value(depth - 1).Array[1, 3].Select(items => MetadataValue.Sequence(new(items))), Entries(depth - 1).Where(entries => entries.Length > 0).Select(entries => MetadataValue.Mapping(new(entries))));
    }
}
