using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Task = Microsoft.Build.Utilities.Task;

namespace Corpus.Build.Apart;

/// <summary>The packer in a process of its own.</summary>
/// <remarks>
/// The runtime of a build counts what methods do before it compiles them for the last time. For a program that ends after some seconds
/// this costs more than it brings: half of the time of a large pack. It cannot be switched off there, but it can in another process; docs/decisions/0005 has the figures.
/// </remarks>
internal static class PackerProcess
{
    /// <summary>Exit code of a task that succeeded.</summary>
    public const int Succeeded = 0;

    /// <summary>Exit code of a task that has told why it failed: none that a runtime ends with for other reasons.</summary>
    public const int Failed = 3;

    private const string ModernRuntime = ".NET ";

    /// <summary>Runs a task in another process.</summary>
    /// <param name="task">The task.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Whether it succeeded; null where no process can be started, and nothing was done.</returns>
    public static bool? Run(PackCorpus task, CancellationToken cancellation)
    {
        using var process = Start(task.Host);
        if (process is null)
            return null;
        task.Log.LogMessage(MessageImportance.Normal, "Packing the corpus in a process of its own, with {0}.", task.Host);
        var input = process.StandardInput.BaseStream;
        Write(input, task);
        bool started;
        using (cancellation.Register(input.Dispose))
        using (var events = new BinaryReader(process.StandardOutput.BaseStream, Encoding.UTF8))
            started = EventReader.ReadToEnd(events, task.Log);
        process.WaitForExit();
        if (!started)
            return null;
        if (process.ExitCode is not (Succeeded or Failed) && !cancellation.IsCancellationRequested)
            task.Log.LogError(null, BuildFault.ProcessEnded, null, task.Output, 0, 0, 0, 0, "The process that packs the corpus ended with exit code {0}, before it was done. Build again; with <CorpusPackerHost>none</CorpusPackerHost> the corpus is packed in the process of the build.", process.ExitCode);
        return process.ExitCode == Succeeded;
    }

    private static Process? Start(string host)
    {
        // Exactly the runtime of the build, which its assemblies were made for. That of Visual Studio is another one, whose assemblies no other runtime loads.
        if (!RuntimeInformation.FrameworkDescription.StartsWith(ModernRuntime, StringComparison.Ordinal) || !char.IsDigit(RuntimeInformation.FrameworkDescription[ModernRuntime.Length]))
            return null;
        var program = typeof(PackerProcess).Assembly.Location;
        string[] arguments = ["exec", "--runtimeconfig", Path.ChangeExtension(program, ".runtimeconfig.json"), "--fx-version", RuntimeInformation.FrameworkDescription.Substring(ModernRuntime.Length), program, Path.GetDirectoryName(typeof(Task).Assembly.Location)];
        var start = new ProcessStartInfo(host, string.Join(" ", arguments.Select(Quoted)))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static void Write(Stream input, PackCorpus task)
    {
        try
        {
            TaskParameters.Write(new BinaryWriter(input, Encoding.UTF8), task);
        }
        catch (IOException)
        {
            // The process has ended already; its exit code is told.
        }
    }

    // A path never ends in a backslash here and never holds a quotation mark.
    private static string Quoted(string argument) => $"\"{argument}\"";
}
