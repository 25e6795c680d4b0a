namespace Corpus.Authoring.Folders;

/// <summary>The files of a corpus that hold articles.</summary>
internal static class SeedFiles
{
    /// <summary>All of a folder and the folders in it, in the order of their paths. What cannot be listed is passed by.</summary>
    public static IReadOnlyList<string> In(string root)
    {
        var files = new List<string>();
        var folders = new Stack<string>();
        if (Directory.Exists(root))
            folders.Push(root);
        while (folders.Count > 0)
        {
            var folder = folders.Pop();
            try
            {
                files.AddRange(Directory.EnumerateFiles(folder).Where(ArticleFile.IsKnown));
                foreach (var inner in Directory.EnumerateDirectories(folder).Where(inner => (File.GetAttributes(inner) & FileAttributes.ReparsePoint) == 0))
                    folders.Push(inner);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The build tells of it; here it only means that nothing in it can be a duplicate.
            }
        }
        files.Sort(StringComparer.Ordinal);
        return files;
    }
}
