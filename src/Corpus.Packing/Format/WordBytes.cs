namespace Corpus.Packing.Format;

/// <summary>The bytes of a word: each UTF-16 unit as UTF-8 writes a character of that number, in one to three bytes.</summary>
/// <remarks>So the order of the bytes is the ordinal order of .NET, and an unpaired surrogate is a unit like any other.</remarks>
internal static class WordBytes
{
    private const int OneByte = 0x80;
    private const int TwoBytes = 0x800;

    public static void Encode(string word, List<byte> bytes)
    {
        bytes.Clear();
        foreach (var unit in word)
        {
            if (unit < OneByte)
            {
                bytes.Add((byte)unit);
                continue;
            }

            if (unit < TwoBytes)
            {
                bytes.Add((byte)(0xC0 | (unit >> 6)));
            }
            else
            {
                bytes.Add((byte)(0xE0 | (unit >> 12)));
                bytes.Add((byte)(0x80 | ((unit >> 6) & 0x3F)));
            }

            bytes.Add((byte)(0x80 | (unit & 0x3F)));
        }
    }

    /// <summary>Gives back a word; bytes that are none give some other word.</summary>
    public static string Decode(byte[] bytes, int length)
    {
        var units = new char[length];
        var count = 0;
        for (var at = 0; at < length; at++)
        {
            int unit = bytes[at];
            if (unit >= 0xE0 && at + 2 < length)
                unit = ((unit & 0x0F) << 12) | ((bytes[++at] & 0x3F) << 6) | (bytes[++at] & 0x3F);
            else if (unit >= 0xC0 && at + 1 < length)
                unit = ((unit & 0x1F) << 6) | (bytes[++at] & 0x3F);
            units[count++] = (char)unit;
        }

        return new string(units, 0, count);
    }
}
