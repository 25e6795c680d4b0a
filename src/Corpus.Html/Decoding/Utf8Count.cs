namespace Corpus.Html.Decoding;

/// <summary>Counts what is UTF-8 and what is not.</summary>
internal static class Utf8Count
{
    /// <summary>Characters of two bytes and more, and bytes that belong to no character. The last character may be cut off by the limit.</summary>
    public static (int Valid, int Invalid) Of(byte[] bytes, int length)
    {
        var (valid, invalid) = (0, 0);
        for (var at = 0; at < length;)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }
            var needed = Needed(bytes[at]);
            var have = 1;
            while (have < needed && at + have < length && (bytes[at + have] & 0xC0) == 0x80)
                have++;
            if (needed > 1 && (have == needed || at + have == length))
                valid++;
            else
                invalid++;
            at += have;
        }
        return (valid, invalid);
    }

    private static int Needed(byte first) => first switch
    {
        >= 0xC2 and <= 0xDF => 2,
        >= 0xE0 and <= 0xEF => 3,
        >= 0xF0 and <= 0xF4 => 4,
        _ => 1,
    };
}
