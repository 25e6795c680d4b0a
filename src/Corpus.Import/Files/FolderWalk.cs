namespace Corpus.Import.Files;

/// <summary>Lists the files of a folder and of all folders in it.</summary>
/// <remarks>A folder whose name begins with a dot belongs to a tool, as in the build; a link to a folder may lead back to where it stands. Neither is entered.</remarks>
internal static class FolderWalk
{
    /// <summary>The files, in no order.</summary>
    /// <param name="root">The absolute folder.</param>
    /// <param name="refused">Takes the folders that cannot be listed.</param>
    /// <param name="cancellation">Stops the walk.</param>
    public static IEnumerable<string> Files(string root, Action<FileFault> refused, CancellationToken cancellation)
    {
        var folders = new Stack<DirectoryInfo>();
        folders.Push(new DirectoryInfo(root));
        while (folders.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var entry in Entries(folders.Pop(), refused))
            {
                if (entry is not DirectoryInfo folder)
                    yield return entry.FullName;
                else if (!IsSkipped(folder))
                    folders.Push(folder);
            }
        }
    }

    private static bool IsSkipped(DirectoryInfo folder) =>
        folder.Name.StartsWith(".", StringComparison.Ordinal) || (folder.Attributes & FileAttributes.ReparsePoint) != 0;

    private static FileSystemInfo[] Entries(DirectoryInfo folder, Action<FileFault> refused)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            refused(FileFault.Because(new InputFile(folder.FullName), InputFaults.FolderUnreadable, exception.Message));
            return [];
        }
    }
}
