namespace Corpus.Model;

/// <summary>Hash codes that are the same in every process: <see cref="string.GetHashCode()"/> is not.</summary>
internal static class StableHash
{
    public static int Combine(string first, string second) => Fold(StableKey.Of(first, second));

    public static int Fold(ulong key) => unchecked((int)key ^ (int)(key >> 32));
}
