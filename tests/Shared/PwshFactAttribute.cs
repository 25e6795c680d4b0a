using Xunit;

namespace Corpus.Tests.Shared;

/// <summary>A test that needs a real PowerShell 7; where none is in the path it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PwshFactAttribute : FactAttribute
{
    public PwshFactAttribute()
    {
        if (Program is null)
            Skip = "This needs pwsh in the path.";
    }

    /// <summary>The path of pwsh; null where there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "pwsh"), Path.Combine(folder, "pwsh.exe") })
        .FirstOrDefault(File.Exists);
}
