namespace Corpus.Shell.Tests;

/// <summary>A script file that is gone after the test.</summary>
internal sealed class ScriptFileOnDisk : IDisposable
{
    public ScriptFileOnDisk(string text) => File.WriteAllText(Path, text);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".ps1");

    public void Dispose() => File.Delete(Path);
}
