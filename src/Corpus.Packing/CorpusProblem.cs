namespace Corpus.Packing;

/// <summary>What is wrong with a file that was to be opened as a corpus.</summary>
public enum CorpusProblem
{
    /// <summary>The assembly has no such resource.</summary>
    Missing,

    /// <summary>The file is something else: it does not begin as a corpus does.</summary>
    NotACorpus,

    /// <summary>The writer was stopped before it had finished the file.</summary>
    Unfinished,

    /// <summary>The end of the file is missing.</summary>
    Truncated,

    /// <summary>Bytes differ from those that were written.</summary>
    Altered,

    /// <summary>The file was made by a newer version of Corpus.</summary>
    NewerVersion,

    /// <summary>The file was made by an older version of Corpus.</summary>
    OlderVersion,
}
