using System.Text;
using Corpus.Extraction.Reading;
using CsCheck;

namespace Corpus.Extraction.Tests.Reading;

public sealed class SeedDecoderTests
{
    private static readonly UTF8Encoding Utf8 = new(false, true);

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("Kabul\r\nکابل € 😀 end of more than eight bytes")]
    public void Valid_text_is_read_as_it_is(string text)
    {
        Assert.Equal(text, Decode(Utf8.GetBytes(text)).Source?.ToString());
        Assert.Equal(text, Decode([0xEF, 0xBB, 0xBF, .. Utf8.GetBytes(text)]).Source?.ToString());
        Assert.Equal(text, Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]).Source?.ToString());
        Assert.Equal(text, Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]).Source?.ToString());
    }

    [Fact]
    public void The_digest_is_that_of_the_bytes_with_their_mark()
    {
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Decode("abc"u8.ToArray()).Source?.Sha256);
        Assert.NotEqual(Decode("abc"u8.ToArray()).Source?.Sha256, Decode([0xEF, 0xBB, 0xBF, .. "abc"u8]).Source?.Sha256);
    }

    [Theory]
    [InlineData("6F6B0A61FF62", 4, "seed.txt(2,2): CORP0001: The byte 0xFF at offset 4 is not valid UTF-8; the file is left out. Save it as UTF-8.")]
    [InlineData("C3", 0, "seed.txt(1,1): CORP0001: The byte 0xC3 at offset 0 is not valid UTF-8; the file is left out. Save it as UTF-8.")]
    [InlineData("C3A9E9", 2, "seed.txt(1,2): CORP0001: The byte 0xE9 at offset 2 is not valid UTF-8; the file is left out. Save it as UTF-8.")]
    [InlineData("4D5A9000", 2, "seed.txt(1,3): CORP0001: The byte 0x90 at offset 2 is not valid UTF-8; the file is left out. Save it as UTF-8.")]
    [InlineData("610062", 1, "seed.txt(1,2): CORP0001: The byte 0x00 at offset 1 is not valid text; the file is left out. Save it as UTF-8.")]
    [InlineData("FFFE00006100", 0, "seed.txt(1,1): CORP0001: The byte 0xFF at offset 0 is not valid UTF-8 or UTF-16; the file is left out. Save it as UTF-8.")]
    [InlineData("FFFE610062", 4, "seed.txt(1,2): CORP0001: The byte 0x62 at offset 4 is not valid UTF-16; the file is left out. Save it as UTF-8.")]
    [InlineData("FFFE610000D86200", 4, "seed.txt(1,2): CORP0001: The byte 0x00 at offset 4 is not valid UTF-16; the file is left out. Save it as UTF-8.")]
    [InlineData("FEFFDC00", 2, "seed.txt(1,1): CORP0001: The byte 0xDC at offset 2 is not valid UTF-16; the file is left out. Save it as UTF-8.")]
    [InlineData("FEFF00610000", 4, "seed.txt(1,2): CORP0001: The byte 0x00 at offset 4 is not valid text; the file is left out. Save it as UTF-8.")]
    public void A_file_is_refused_at_its_first_invalid_byte(string hex, int offset, string message)
    {
        var decoded = Decode(Convert.FromHexString(hex));

        Assert.Null(decoded.Source);
        Assert.Equal(message, decoded.Fault?.ToString());
        Assert.Equal(offset, decoded.Fault?.Arguments[1]);
    }

    [Theory]
    [InlineData("C080")]
    [InlineData("C1BF")]
    [InlineData("E09F80")]
    [InlineData("EDA080")]
    [InlineData("F08F8080")]
    [InlineData("F4908080")]
    [InlineData("F5808080")]
    [InlineData("80")]
    [InlineData("E282")]
    public void Overlong_forms_surrogates_and_cut_sequences_are_no_text(string hex) =>
        Assert.Equal(8, Decode([.. "12345678"u8, .. Convert.FromHexString(hex)]).Fault?.Arguments[1]);

    [Fact]
    public void Any_bytes_decode_exactly_when_the_platform_decodes_them_and_none_is_NUL() =>
        Gen.Byte.Array[0, 40].Sample(bytes =>
        {
            var expected = Lenient(bytes);
            Assert.Equal(expected, Decode(bytes).Source?.ToString());
        });

    [Fact]
    public void Any_text_survives_the_way_to_bytes_and_back() =>
        Gen.String.Where(text => !text.Contains('\0') && !text.StartsWith('\uFEFF') && IsWellFormed(text))
            .Sample(text => Assert.Equal(text, Decode(Utf8.GetBytes(text)).Source?.ToString()));

    private static bool IsWellFormed(string text) => text == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>What the platform's own strict decoder says; marks are tested apart.</summary>
    private static string? Lenient(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Decode(bytes).Source?.ToString();
        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\0') || !Utf8.GetBytes(text.Replace('\uFFFD', '?')).AsSpan().SequenceEqual(bytes) ? null : text;
    }

    private static DecodedSeed Decode(byte[] bytes) => SeedDecoder.Decode("seed.txt", bytes);
}
