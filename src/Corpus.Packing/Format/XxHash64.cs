namespace Corpus.Packing.Format;

/// <summary>The 64-bit checksum XXH64 by Yann Collet, after the xxHash specification, version 0.1.1.</summary>
/// <remarks>Finds damage, not forgery: whoever changes a file on purpose can compute it anew.</remarks>
internal static unsafe class XxHash64
{
    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Prime3 = 0x165667B19E3779F9;
    private const ulong Prime4 = 0x85EBCA77C2B2AE63;
    private const ulong Prime5 = 0x27D4EB2F165667C5;

    private const int StripeLength = 32;

    public static ulong Compute(byte* data, int length, ulong seed)
    {
        unchecked
        {
            var end = data + length;
            var hash = length < StripeLength ? seed + Prime5 : Stripes(ref data, end, seed);
            hash += (ulong)length;
            for (; end - data >= sizeof(ulong); data += sizeof(ulong))
                hash = (Rotate(hash ^ Round(0, *(ulong*)data), 27) * Prime1) + Prime4;
            if (end - data >= sizeof(uint))
            {
                hash = (Rotate(hash ^ (*(uint*)data * Prime1), 23) * Prime2) + Prime3;
                data += sizeof(uint);
            }
            for (; data < end; data++)
                hash = Rotate(hash ^ (*data * Prime5), 11) * Prime1;
            return Avalanche(hash);
        }
    }

    private static ulong Stripes(ref byte* data, byte* end, ulong seed)
    {
        unchecked
        {
            var a = seed + Prime1 + Prime2;
            var b = seed + Prime2;
            var c = seed;
            var d = seed - Prime1;
            var at = data;
            for (; end - at >= StripeLength; at += StripeLength)
            {
                a = Round(a, *(ulong*)at);
                b = Round(b, *(ulong*)(at + 8));
                c = Round(c, *(ulong*)(at + 16));
                d = Round(d, *(ulong*)(at + 24));
            }
            data = at;
            var hash = Rotate(a, 1) + Rotate(b, 7) + Rotate(c, 12) + Rotate(d, 18);
            return Merge(Merge(Merge(Merge(hash, a), b), c), d);
        }
    }

    private static ulong Merge(ulong hash, ulong lane) => unchecked(((hash ^ Round(0, lane)) * Prime1) + Prime4);

    private static ulong Round(ulong lane, ulong input) => unchecked(Rotate(lane + (input * Prime2), 31) * Prime1);

    private static ulong Rotate(ulong value, int bits) => (value << bits) | (value >> (64 - bits));

    private static ulong Avalanche(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * Prime2;
            hash = (hash ^ (hash >> 29)) * Prime3;
            return hash ^ (hash >> 32);
        }
    }
}
