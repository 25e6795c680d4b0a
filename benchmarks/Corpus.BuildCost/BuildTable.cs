using System.Diagnostics;

namespace Corpus.BuildCost;

/// <summary>What a whole build costs, beside what the peers' builds cost.</summary>
/// <remarks>In Python, as the runner of the peers is: both must take the cost of a process and its children in the same way.</remarks>
internal static class BuildTable
{
    /// <summary>Runs <c>builds.py</c>.</summary>
    /// <returns>Its exit code.</returns>
    public static int Print(string[] arguments)
    {
        using var process = Process.Start("python3", [Path.Combine(AppContext.BaseDirectory, "../../../builds.py"), .. arguments]);
        process.WaitForExit();
        return process.ExitCode;
    }
}
