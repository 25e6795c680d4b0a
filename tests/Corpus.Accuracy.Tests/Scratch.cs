namespace Corpus.Accuracy.Tests;

/// <summary>A folder for the files of one test, gone when the test ends.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-accuracy-");

    public string Folder => _folder.FullName;

    public string this[string name] => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>Runs the program as a shell would; what it writes for people goes to <paramref name="error"/>, the figures to <paramref name="output"/>.</summary>
    public static int Run(out string output, out string error, params string[] args)
    {
        using var outWriter = new StringWriter();
        using var errorWriter = new StringWriter();
        var code = AccuracyProgram.Run(args, outWriter, errorWriter);
        (output, error) = (outWriter.ToString(), errorWriter.ToString());
        return code;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
