using System.Management.Automation;
using System.Text;

namespace Corpus.Shell.Commands;

/// <summary>Files that commands read and write, by the paths that users type.</summary>
internal static class FilePath
{
    private const string FileSystem = "FileSystem";

    /// <summary>The full path of a file to be written; ends the cmdlet with an error where the path lies in no file system.</summary>
    public static string ToWrite(PSCmdlet cmdlet, string path)
    {
        var resolved = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
        if (provider.Name != FileSystem)
            cmdlet.ThrowTerminatingError(new ErrorRecord(new PSNotSupportedException($"'{path}' is no path of a file."), "NotAFile", ErrorCategory.InvalidArgument, path));
        return resolved;
    }

    /// <summary>Opens a file for writing in UTF-8 without a mark; ends the cmdlet with an error where that cannot be.</summary>
    public static TextWriter Create(PSCmdlet cmdlet, string path, bool append)
    {
        try
        {
            return new StreamWriter(path, append, new UTF8Encoding(false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            cmdlet.ThrowTerminatingError(new ErrorRecord(exception, "FileOpenFailure", ErrorCategory.OpenError, path));
            throw;
        }
    }

    /// <summary>The files that a path with wildcards names; an error record where there is none.</summary>
    public static IEnumerable<string> ToRead(PSCmdlet cmdlet, string path, bool isLiteral)
    {
        try
        {
            if (isLiteral)
                return [ToWrite(cmdlet, path)];
            var files = cmdlet.SessionState.Path.GetResolvedProviderPathFromPSPath(path, out var provider);
            if (provider.Name == FileSystem)
                return files;
            cmdlet.WriteError(new ErrorRecord(new PSNotSupportedException($"'{path}' is no path of a file."), "NotAFile", ErrorCategory.InvalidArgument, path));
        }
        catch (Exception exception) when (exception is ItemNotFoundException or System.Management.Automation.DriveNotFoundException)
        {
            cmdlet.WriteError(new ErrorRecord(exception, "PathNotFound", ErrorCategory.ObjectNotFound, path));
        }

        return [];
    }
}
