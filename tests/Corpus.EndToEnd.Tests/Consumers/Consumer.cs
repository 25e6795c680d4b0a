using System.Text;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>A user's project in a folder of its own, outside the working copy, which is gone after the test.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly DirectoryInfo _folder;

    /// <summary>A folder for a project that refers to the projects of Corpus.</summary>
    public Consumer() => _folder = Directory.CreateTempSubdirectory("corpus consumer ");

    /// <summary>A folder for projects that get the packages from a feed.</summary>
    public Consumer(PackageFeed feed) => _folder = Directory.CreateDirectory(Path.Combine(feed.Root, $"consumer {Guid.NewGuid():N}"));

    public string Folder => _folder.FullName;

    /// <summary>Writes a file of the project.</summary>
    public void Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file of the project.</summary>
    public void Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllBytes(PathOf(relative), bytes);
    }

    public void Delete(string relative) => File.Delete(PathOf(relative));

    public void DeleteFolder(string relative) => Directory.Delete(PathOf(relative), recursive: true);

    public void Rename(string from, string to) => File.Move(PathOf(from), PathOf(to));

    public string PathOf(string relative) => Path.Combine(Folder, relative);

    /// <summary>Builds, without a compiler or build node that outlives the test.</summary>
    public Build Build(params string[] arguments) =>
        new(Dotnet.Execute(Folder, ["build", "-c", Repository.Configuration, "-nodeReuse:false", "-p:UseSharedCompilation=false", "-verbosity:normal", "-consoleLoggerParameters:NoSummary", .. arguments]), Folder);

    /// <summary>Runs the program as it was built last; what it prints, a line each.</summary>
    /// <param name="framework">The target framework that it was built for.</param>
    public string[] Execute(string framework = "net10.0") =>
        Lines(Dotnet.Execute(Folder, "exec", "--roll-forward", "Major", PathOf($"bin/{Repository.Configuration}/{framework}/Consumer.dll")));

    /// <summary>What a program has printed that succeeded, a line each.</summary>
    public static string[] Lines(Run run) => run.Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose() => _folder.Delete(recursive: true);
}
