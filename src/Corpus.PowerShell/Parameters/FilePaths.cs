using System.Management.Automation;
using Corpus.PowerShell.Errors;

namespace Corpus.PowerShell.Parameters;

/// <summary>Turns what a user wrote as a path into absolute paths of files and folders that are there.</summary>
/// <param name="session">Knows drives and the current location.</param>
/// <param name="report">Takes an error for each path that leads nowhere.</param>
internal sealed class FilePaths(PathIntrinsics session, Action<ErrorRecord> report)
{
    private const string FileSystem = "FileSystem";

    /// <summary>Paths with wildcards; a pattern that fits nothing is no error.</summary>
    public IEnumerable<string> Resolve(string[] paths) => paths.SelectMany(Resolve);

    /// <summary>Paths as they stand.</summary>
    public IEnumerable<string> Literal(string[] paths) => paths.Select(Literal).OfType<string>();

    private IEnumerable<string> Resolve(string path) => Guarded(path, () =>
    {
        IReadOnlyList<string> found = [.. session.GetResolvedProviderPathFromPSPath(path, out var provider)];
        return Allowed(path, provider) ? found : [];
    });

    private string? Literal(string path) => Guarded(path, () =>
    {
        var found = session.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
        if (!Allowed(path, provider))
            return [];
        if (File.Exists(found) || Directory.Exists(found))
            return [found];
        report(CorpusErrors.PathNotFound(path));
        return [];
    }).FirstOrDefault();

    private bool Allowed(string path, ProviderInfo provider)
    {
        if (provider.Name == FileSystem)
            return true;
        report(CorpusErrors.PathNotOfFiles(path, provider.Name));
        return false;
    }

    private IReadOnlyList<string> Guarded(string path, Func<IReadOnlyList<string>> resolve)
    {
        try
        {
            return resolve();
        }
        catch (SessionStateException)
        {
            // Neither path nor drive nor provider.
            report(CorpusErrors.PathNotFound(path));
            return [];
        }
    }
}
