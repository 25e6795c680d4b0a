using System.Text;
using Corpus.Html.Decoding;

namespace Corpus.Html.Tests;

public sealed class EncodingTests
{
    private const string Words = "“Größe”, said Åsa Öberg";

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16BE", "utf-16be")]
    public void A_byte_order_mark_wins_over_what_is_stated(string name, string read)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes("<meta charset=shift_jis><p>" + Words)).ToArray();
        var (text, found) = HtmlDecoder.Decode(bytes, bytes.Length);
        Assert.Equal(read, found);
        Assert.EndsWith(Words, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1252\">", "windows-1252", "windows-1252")]
    [InlineData("<META http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>", "windows-1252", "windows-1252")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1252\"?>", "windows-1252", "windows-1252")]
    [InlineData("<!-- <meta charset=koi8-r> --><meta charset=windows-1252>", "windows-1252", "windows-1252")]
    [InlineData("", "windows-1252", "windows-1252")]
    [InlineData("<meta charset=utf-8>", "windows-1252", "windows-1252")]
    [InlineData("<meta charset=no-such-thing>", "windows-1252", "windows-1252")]
    [InlineData("", "utf-8", "utf-8")]
    [InlineData("<meta charset=utf8>", "utf-8", "utf-8")]
    [InlineData("<meta charset=utf-16>", "utf-8", "utf-8")]
    [InlineData("<meta charset=iso-8859-1>", "utf-8", "utf-8")]
    public void What_is_stated_is_believed_as_far_as_the_bytes_agree(string head, string written, string read)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(written) is { } legacy ? legacy.GetBytes(head + Words) : Encoding.UTF8.GetBytes(head + Words);
        var (text, found) = HtmlDecoder.Decode(bytes, bytes.Length);
        Assert.Equal(read, found);
        Assert.EndsWith(Words, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_in_an_encoding_of_its_language_is_read()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes("<meta charset=windows-1251><p>Мост закрыт");
        Assert.EndsWith("Мост закрыт", HtmlDecoder.Decode(bytes, bytes.Length).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_broken_byte_costs_one_character()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<meta charset=utf-8>ä ö ü "), 0xFF, .. Encoding.UTF8.GetBytes(" ß")];
        Assert.EndsWith("ä ö ü \uFFFD ß", HtmlDecoder.Decode(bytes, bytes.Length).Text, StringComparison.Ordinal);
    }
}
