namespace Corpus.PowerShell.Output;

/// <summary>What a corpus of the session was read from.</summary>
public enum CorpusKind
{
    /// <summary>The corpus that the module brings.</summary>
    Module,

    /// <summary>An assembly that a project with seeds was compiled to.</summary>
    Assembly,

    /// <summary>A packed corpus, <c>corpus.bin</c>.</summary>
    Packed,

    /// <summary>Raw files.</summary>
    Raw,
}
