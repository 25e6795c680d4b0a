namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>A test that needs a linker for native code, which the SDK does not bring; where there is none it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeLinkerFactAttribute : FactAttribute
{
    // As the SDK looks for it on Linux and macOS. On Windows it asks Visual Studio, which is no file in the path.
    private static readonly string[] _linkers = ["clang", "gcc"];

    public NativeLinkerFactAttribute()
    {
        if (!_linkers.Any(IsInPath))
            Skip = $"Compiling ahead of time needs one of {string.Join(" and ", _linkers)} in the path.";
    }

    private static bool IsInPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
