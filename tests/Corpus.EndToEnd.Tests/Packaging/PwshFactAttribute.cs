namespace Corpus.EndToEnd.Tests.Packaging;

/// <summary>A test that needs PowerShell itself; skipped where there is no <c>pwsh</c> on the path.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PwshFactAttribute : FactAttribute
{
    /// <summary>The path of <c>pwsh</c>; null where there is none.</summary>
    public static readonly string? Program =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh"))
            .FirstOrDefault(File.Exists);

    public PwshFactAttribute()
    {
        if (Program is null)
            Skip = "There is no pwsh on the PATH.";
    }
}
