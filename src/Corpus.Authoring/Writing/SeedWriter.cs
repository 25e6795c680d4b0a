using System.Text;

namespace Corpus.Authoring.Writing;

/// <summary>Writes a seed whole or not at all.</summary>
internal static class SeedWriter
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes beside the path first: whoever is killed or fails in between leaves what was there, and no rest.</summary>
    /// <param name="path">The absolute path; its folder is made where there is none.</param>
    /// <param name="text">The text.</param>
    /// <param name="replace">Whether a file of this name is replaced.</param>
    /// <exception cref="IOException">The disk does not take it, or the file is there and is not to be replaced.</exception>
    public static void Write(string path, string text, bool replace)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // No extension of a seed: no build takes it for one meanwhile.
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(temporary, text, Utf8);
            if (replace && File.Exists(path))
                File.Replace(temporary, path, destinationBackupFileName: null);
            else
                File.Move(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
