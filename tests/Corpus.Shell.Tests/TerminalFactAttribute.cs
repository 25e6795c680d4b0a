namespace Corpus.Shell.Tests;

/// <summary>A test that needs a pseudo-terminal; skipped where nothing on the machine makes one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TerminalFactAttribute : FactAttribute
{
    public const string Script = "/usr/bin/script";

    public TerminalFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists(Script))
            Skip = $"'{Script}' of util-linux makes the pseudo-terminal, and is not here.";
    }
}
