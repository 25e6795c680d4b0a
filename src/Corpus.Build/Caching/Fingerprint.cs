using System.Security.Cryptography;
using System.Text;
using Corpus.Import.Files;

namespace Corpus.Build.Caching;

/// <summary>Stands for everything that an article is read from: its path and the bytes of its files. Equal only where these are.</summary>
/// <remarks>The 32 bytes of a SHA-256. All zero stands for an article that must be read anew the next time.</remarks>
internal readonly record struct Fingerprint(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    /// <summary>Bytes of one.</summary>
    public const int Length = 32;

    /// <summary>Whether it stands for nothing.</summary>
    public bool IsNone => this == default;

    /// <summary>The fingerprint of what an article is read from.</summary>
    public static Fingerprint Of(SeedBytes bytes) =>
        Of(bytes.Entry.Path, bytes.Seed, bytes.Sidecar, bytes.Corrections, BytesOf(bytes.Entry.Defaults?.Outlet), BytesOf(bytes.Entry.Defaults?.Language));

    /// <summary>The fingerprint of a seed.</summary>
    /// <param name="path">Path below the root: the same bytes elsewhere are another article.</param>
    /// <param name="files">The bytes of the seed and of what stands beside it, each at its own place; null where there is no such file.</param>
    public static Fingerprint Of(string path, params byte[]?[] files)
    {
        using var hash = SHA256.Create();
        Append(hash, Encoding.UTF8.GetBytes(path));
        foreach (var file in files)
            Append(hash, file);
        hash.TransformFinalBlock([], 0, 0);
        return Read(hash.Hash, 0);
    }

    /// <summary>The SHA-256 of some bytes, from the first on.</summary>
    public static Fingerprint DigestOf(byte[] bytes, int length)
    {
        using var hash = SHA256.Create();
        return Read(hash.ComputeHash(bytes, 0, length), 0);
    }

    /// <summary>Reads one that was written.</summary>
    public static Fingerprint Read(byte[] bytes, int at) =>
        new(BitConverter.ToUInt64(bytes, at), BitConverter.ToUInt64(bytes, at + 8), BitConverter.ToUInt64(bytes, at + 16), BitConverter.ToUInt64(bytes, at + 24));

    /// <summary>Writes it.</summary>
    public void Write(BinaryWriter output)
    {
        output.Write(First);
        output.Write(Second);
        output.Write(Third);
        output.Write(Fourth);
    }

    private static byte[]? BytesOf(string? value) => value is null ? null : Encoding.UTF8.GetBytes(value);

    // The length goes first, so that no byte can move from one file to the next unseen.
    private static void Append(SHA256 hash, byte[]? bytes)
    {
        hash.TransformBlock(BitConverter.GetBytes(bytes?.Length ?? -1), 0, sizeof(int), null, 0);
        if (bytes is not null)
            hash.TransformBlock(bytes, 0, bytes.Length, null, 0);
    }
}
