using Corpus.Extraction.Reading;

namespace Corpus.Accuracy;

/// <summary>A seed and its sidecar as they stand in a folder.</summary>
/// <param name="Seed">The seed, or what is wrong with its bytes.</param>
/// <param name="Sidecar">The sidecar, or what is wrong with its bytes; null where there is none.</param>
/// <param name="Bytes">Size of the seed.</param>
internal sealed record SeedOnDisk(DecodedSeed Seed, DecodedSeed? Sidecar, long Bytes)
{
    /// <summary>Reads a seed.</summary>
    /// <param name="folder">The root of the corpus.</param>
    /// <param name="seed">Its path below that.</param>
    public static SeedOnDisk Read(string folder, string seed)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, seed));
        var sidecar = Path.ChangeExtension(seed, ".yaml");
        var file = Path.Combine(folder, sidecar);
        return new(SeedDecoder.Decode(seed, bytes), File.Exists(file) ? SeedDecoder.Decode(sidecar, File.ReadAllBytes(file)) : null, bytes.Length);
    }
}
