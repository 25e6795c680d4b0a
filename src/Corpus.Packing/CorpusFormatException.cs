using Corpus.Packing.Format;

namespace Corpus.Packing;

/// <summary>A file cannot be read as a corpus. The message names the file, says what is wrong and what to do.</summary>
public sealed class CorpusFormatException : Exception
{
    internal CorpusFormatException(string corpusName, CorpusProblem problem, string detail, Exception? inner = null)
        : base($"{corpusName} {What(problem)} ({detail}). {WhatToDo(problem)}", inner)
    {
        CorpusName = corpusName;
        Problem = problem;
    }

    /// <summary>Path of the file, or names of resource and assembly.</summary>
    public string CorpusName { get; }

    /// <summary>What is wrong.</summary>
    public CorpusProblem Problem { get; }

    private static string What(CorpusProblem problem) => problem switch
    {
        CorpusProblem.Missing => "does not exist",
        CorpusProblem.NotACorpus => "is not a corpus",
        CorpusProblem.Unfinished => "is not a finished corpus: the build that wrote it was stopped",
        CorpusProblem.Truncated => "is cut off",
        CorpusProblem.NewerVersion => "was made by a newer version of Corpus",
        CorpusProblem.OlderVersion => "was made by an older version of Corpus",
        _ => "is damaged: its bytes are not those that were written",
    };

    private static string WhatToDo(CorpusProblem problem) => problem switch
    {
        CorpusProblem.Missing => "Add seeds to the project of the assembly and rebuild it.",
        CorpusProblem.NotACorpus => "Give the corpus.bin or the assembly that a project with seeds was built to.",
        CorpusProblem.NewerVersion => FormattableString.Invariant($"Update Corpus, which reads format version {CorpusFormat.Version}, or rebuild the project that has the seeds with this one."),
        _ => "Rebuild the project that has the seeds.",
    };
}
