using CsCheck;
using Corpus.Faces.Index;

namespace Corpus.Generator.Tests.Index;

/// <summary>Rows are one line of printable characters, whatever the words are, and give them back.</summary>
public sealed class RowTests
{
    private static readonly Gen<string?> Words = Gen.OneOf<string?>(
        Gen.String.Select(words => (string?)words),
        Gen.Char['\uD7F0', '\uE010'].Array[0, 6].Select(units => (string?)new string(units)),
        Gen.OneOf<string?>("", "\\", "\\0", "\\u0009", "\t\n\r", "\0", "a\u2028b\u0085c", "\u202E\u200D", "\uFEFF", "\U0001F4A7 water", null));

    [Fact]
    public void Any_words_come_back_and_stand_on_one_printable_line() => Gen.Select(Words.Array[0, 5], Gen.Int, Gen.ULong, Gen.Bool).Sample((words, number, key, flag) =>
    {
        var row = new RowWriter();
        row.List(words, row.Text);
        row.Number(number);
        row.Key(key);
        row.Flag(flag);
        var line = row.ToString();

        Assert.DoesNotContain(line, unit => unit != '\t' && char.IsControl(unit));
        Assert.Equal(line, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(line)));
        var reader = new RowReader(line);
        Assert.Equal(words, reader.List(reader.Text));
        Assert.Equal((number, key, flag), (reader.Number(), reader.Key(), reader.Flag()));
        Assert.True(reader.IsWhole);
    });

    [Fact]
    public void Any_line_is_read_without_an_exception() =>
        Gen.OneOf(Gen.String, Gen.OneOf("\t", "1", "\\", "u0041", "a.txt", "-", "99999999999").Array[0, 40].Select(string.Concat)).Sample(line =>
        {
            _ = SeedRow.Read(line);
            _ = SeedRow.Read(RowMark.Marked(line));
            _ = SeedRow.ReadMetadata(line);
            _ = SeedRow.ReadMetadata("a.txt", line);
            _ = CorpusRow.ReadFields(RowMark.Marked($"{IndexFormat.Fields}\t{line}"));
            _ = CorpusRow.ReadSpeakers(RowMark.Marked($"{IndexFormat.Speakers}\t{line}"));
        });
}
