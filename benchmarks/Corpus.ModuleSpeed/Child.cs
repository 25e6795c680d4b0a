using System.Diagnostics;
using System.Globalization;
using Corpus.ModuleSpeed.Corpora;
using Corpus.ModuleSpeed.Measures;

namespace Corpus.ModuleSpeed;

/// <summary>A step in a process of its own, so that what is measured first is a first time.</summary>
internal static class Child
{
    public const string Make = "child-make";
    public const string FirstObject = "child-first";

    /// <summary>Starts such a process and reads what it prints.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string[] Start(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0 ? lines : throw new InvalidOperationException($"{string.Join(' ', arguments)} failed.");
    }

    public static int RunMake(string count, string folder)
    {
        InventedCorpus.Write(int.Parse(count, CultureInfo.InvariantCulture), folder);
        return 0;
    }

    /// <summary>Imports the module, asks once, and prints wall and processor milliseconds up to the first object.</summary>
    public static int RunFirstObject(string manifest, string script)
    {
        using var session = new ModuleSession(manifest);
        var cost = FirstObjectTable.Measure(session, script);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cost.Wall} {cost.Processor}"));
        return 0;
    }
}
