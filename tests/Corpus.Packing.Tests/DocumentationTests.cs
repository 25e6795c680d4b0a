using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Tests;

/// <summary>docs/corpus-bin.md says what the code does.</summary>
public sealed class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository(), "docs", "corpus-bin.md"));

    [Fact]
    public void The_page_states_the_magic_number_and_the_version()
    {
        var magic = string.Join(" ", BitConverter.GetBytes(CorpusFormat.Magic).Select(part => part.ToString("X2")));

        Assert.Contains($"| u64 | Magic | {magic}:", Page, StringComparison.Ordinal);
        Assert.Contains($"\nFormat version: {CorpusFormat.Version}\n", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_lists_the_sections_with_their_numbers_and_the_lengths_of_their_rows()
    {
        var expected = Enum.GetValues<SectionKind>().Select(kind => $"| {(int)kind} | {kind} | {SectionTable.RowLength(kind)} |");

        Assert.Equal(expected, Regex.Matches(Table("Sections"), @"^\| \d+ \| \w+ \| \d+ \|", RegexOptions.Multiline).Select(row => row.Value));
        Assert.Equal(SectionTable.Count, Enum.GetValues<SectionKind>().Length);
    }

    [Theory]
    [InlineData(typeof(Header))]
    [InlineData(typeof(SectionEntry))]
    [InlineData(typeof(Anchor))]
    [InlineData(typeof(StringRow))]
    [InlineData(typeof(ArticleRow))]
    [InlineData(typeof(RemovedRow))]
    [InlineData(typeof(MetadataRow))]
    [InlineData(typeof(SpeakerRow))]
    [InlineData(typeof(DesignationRow))]
    [InlineData(typeof(QuoteRow))]
    [InlineData(typeof(ClaimRow))]
    [InlineData(typeof(ClaimValueRow))]
    [InlineData(typeof(ClaimReferenceRow))]
    [InlineData(typeof(ConflictRow))]
    [InlineData(typeof(CorpusSpeakerRow))]
    [InlineData(typeof(KeyRow))]
    public void The_page_shows_every_field_of_a_row_at_its_place(Type row)
    {
        var fields = row.GetFields(BindingFlags.Instance | BindingFlags.Public)
            .Select(field => $"| {Marshal.OffsetOf(row, field.Name)} | {Size(field)} | {TypeName(field)} | {field.Name} |");

        Assert.Equal(fields, Regex.Matches(Table(row.Name), @"^\| \d+ \| \d+ \| \w+ \| \w+ \|", RegexOptions.Multiline).Select(line => line.Value));
    }

    [Theory]
    [InlineData(typeof(QuoteKind))]
    [InlineData(typeof(Stance))]
    [InlineData(typeof(Polarity))]
    [InlineData(typeof(SpeakerKind))]
    [InlineData(typeof(MentionKind))]
    [InlineData(typeof(RemovalKind))]
    [InlineData(typeof(SaidTimeKind))]
    [InlineData(typeof(ClaimValueKind))]
    [InlineData(typeof(ConflictKind))]
    public void The_page_lists_the_numbers_of_every_enumeration(Type enumeration)
    {
        var numbers = Enum.GetValues(enumeration).Cast<object>().Select(value => $"{(int)value} {value}");

        Assert.Contains($"\n| {enumeration.Name} | {string.Join(", ", numbers)} |\n", Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(CorpusFormat.HeaderLength), CorpusFormat.HeaderLength)]
    [InlineData(nameof(CorpusFormat.BlockLength), CorpusFormat.BlockLength)]
    [InlineData(nameof(CorpusFormat.Alignment), CorpusFormat.Alignment)]
    [InlineData(nameof(CorpusFormat.MaxRows), CorpusFormat.MaxRows)]
    [InlineData(nameof(CorpusFormat.WordsInGroup), CorpusFormat.WordsInGroup)]
    [InlineData(nameof(CorpusFormat.PostingsMargin), CorpusFormat.PostingsMargin)]
    [InlineData(nameof(ArticleRow.LargestAlphabet), (int)ArticleRow.LargestAlphabet)]
    public void The_page_names_the_limits(string constant, int value) =>
        Assert.Contains($"\n| {constant} | {value} |", Page, StringComparison.Ordinal);

    [Fact]
    public void The_section_table_fits_into_the_header() =>
        Assert.InRange(Unsafe.SizeOf<Header>() + (SectionTable.Count * Unsafe.SizeOf<SectionEntry>()), 0, CorpusFormat.HeaderChecksumOffset);

    private static string Table(string heading)
    {
        var start = Page.IndexOf($"\n### {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no heading '{heading}'.");
        var end = Page.IndexOf("\n#", start + 1, StringComparison.Ordinal);
        return Page[start..end];
    }

    private static int Size(FieldInfo field) =>
        field.FieldType.IsEnum ? Marshal.SizeOf(Enum.GetUnderlyingType(field.FieldType)) : Marshal.SizeOf(field.FieldType);

    private static string TypeName(FieldInfo field) => Type.GetTypeCode(field.FieldType) switch
    {
        TypeCode.Byte => "u8",
        TypeCode.UInt16 => "u16",
        TypeCode.UInt32 => "u32",
        TypeCode.UInt64 => "u64",
        TypeCode.Int32 => "i32",
        TypeCode.Int64 => "i64",
        _ => field.FieldType == typeof(Anchor) ? "anchor" : "bytes",
    };

    private static string Repository([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
