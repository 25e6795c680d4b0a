using Corpus.EndToEnd.Tests.Consumers;

namespace Corpus.EndToEnd.Tests.Documentation;

/// <summary>The built shell, run as a process in the root of the working copy.</summary>
/// <param name="folder">The folder of the executable, with the module in it.</param>
internal sealed class Shell(string folder)
{
    /// <summary>The shell as the solution built it.</summary>
    public static Shell Built { get; } = new(Repository.Absolute($"src/Corpus.Shell/bin/{Repository.Configuration}/net10.0"));

    /// <summary>The assembly of its corpus; the libraries that it needs are beside it.</summary>
    public string Corpus => Path.Combine(folder, "module/Corpus/Corpus.Seeds.dll");

    /// <summary>What a command prints, without empty lines around it and spaces at the ends of lines.</summary>
    public string Output(string command)
    {
        // The shell has imported the module already, from the folder beside it.
        var script = command.Contains("Import-Module", StringComparison.Ordinal) ? "Remove-Module Corpus\n" + command : command;
        return Printed.Of(Dotnet.Execute(Repository.Root, "exec", Path.Combine(folder, "corpus.dll"), "-Command", script).Succeeded());
    }

    /// <summary>A copy that brings another corpus.</summary>
    /// <param name="target">The folder of the copy.</param>
    /// <param name="corpus">The assembly of the corpus.</param>
    public Shell CopyWith(string target, string corpus)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var shell = new Shell(target);
        File.Copy(corpus, shell.Corpus, overwrite: true);
        return shell;
    }
}
