namespace Corpus.PowerShell.Exporting;

/// <summary>Takes the mark that a file is read-only away for a while, and gives it to the file that is there at the end.</summary>
internal sealed class LiftedWriteProtection : IDisposable
{
    private readonly string _path;
    private readonly bool _wasReadOnly;

    public LiftedWriteProtection(string path)
    {
        _path = path;
        _wasReadOnly = File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0;
        if (_wasReadOnly)
            File.SetAttributes(path, File.GetAttributes(path) & ~FileAttributes.ReadOnly);
    }

    public void Dispose()
    {
        if (_wasReadOnly && File.Exists(_path))
            File.SetAttributes(_path, File.GetAttributes(_path) | FileAttributes.ReadOnly);
    }
}
