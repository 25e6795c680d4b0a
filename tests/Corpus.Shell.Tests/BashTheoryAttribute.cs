namespace Corpus.Shell.Tests;

/// <summary>A test that needs bash; skipped where it is not here.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashTheoryAttribute : TheoryAttribute
{
    public const string Program = "/bin/bash";

    public BashTheoryAttribute()
    {
        if (!File.Exists(Program))
            Skip = $"'{Program}' is not here.";
    }
}
