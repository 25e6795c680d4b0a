using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Tests.Reading;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("ab", 2, 0, 2)]
    [InlineData("a\nb", 1, 0, 1)]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\rb\r\rc", 5, 3, 0)]
    [InlineData("a\n", 2, 1, 0)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap(text).GetPosition(offset));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_offset_outside_of_the_text_is_the_callers_fault(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LineMap("ab").GetPosition(offset));
}
