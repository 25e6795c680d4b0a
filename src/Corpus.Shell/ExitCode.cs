namespace Corpus.Shell;

/// <summary>What the process returns; the numbers are those of pwsh.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>A terminating error, or the last statement failed.</summary>
    public const int Failure = 1;

    /// <summary>The arguments cannot be understood (EX_USAGE).</summary>
    public const int Usage = 64;

    /// <summary>The module, or the corpus that -Corpus names, cannot be imported (EX_SOFTWARE).</summary>
    public const int Startup = 70;
}
