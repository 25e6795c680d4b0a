using System.Management.Automation;
using Corpus.PowerShell.Errors;

namespace Corpus.PowerShell.Parameters;

/// <summary>Turns what a user wrote into the absolute path of a file that is to be written, as PowerShell's own Export cmdlets do.</summary>
internal static class OutputPath
{
    private const string FileSystem = "FileSystem";

    /// <summary>The one file that a pattern fits; where it fits none, the path as it stands.</summary>
    /// <param name="session">Knows drives and the current location.</param>
    /// <param name="path">What the user wrote.</param>
    /// <param name="fault">Takes the error where it is null that is returned.</param>
    public static string? Resolve(PathIntrinsics session, string path, Action<ErrorRecord> fault)
    {
        try
        {
            var found = session.GetResolvedProviderPathFromPSPath(path, out var provider);
            if (provider.Name != FileSystem)
            {
                fault(CorpusErrors.PathNotOfFiles(path, provider.Name));
                return null;
            }
            if (found.Count == 1)
                return found[0];
            if (found.Count > 1)
            {
                fault(CorpusErrors.PathNotUnique(path, found.Count));
                return null;
            }
        }
        catch (ItemNotFoundException)
        {
            // A file that is not there yet.
        }
        catch (SessionStateException)
        {
            fault(CorpusErrors.PathNotFound(path));
            return null;
        }
        return Literal(session, path, fault);
    }

    /// <summary>The path as it stands.</summary>
    /// <inheritdoc cref="Resolve"/>
    public static string? Literal(PathIntrinsics session, string path, Action<ErrorRecord> fault)
    {
        try
        {
            var found = session.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
            if (provider.Name == FileSystem)
                return found;
            fault(CorpusErrors.PathNotOfFiles(path, provider.Name));
        }
        catch (SessionStateException)
        {
            fault(CorpusErrors.PathNotFound(path));
        }
        return null;
    }
}
