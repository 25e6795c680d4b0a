using System.Reflection;
using Corpus.Build.Apart;

namespace Corpus.Build;

/// <summary>The packer as a process of its own; <see cref="PackerProcess"/> starts it.</summary>
internal static class Program
{
    /// <summary>Packs what the standard input says, and tells what happens on the standard output.</summary>
    /// <param name="arguments">The folder of the assemblies of MSBuild.</param>
    /// <returns>The exit code.</returns>
    private static int Main(string[] arguments)
    {
        // The task is written for MSBuild, whose assemblies are those of the build that started this process.
        AppDomain.CurrentDomain.AssemblyResolve += (_, missing) =>
        {
            var file = Path.Combine(arguments[0], new AssemblyName(missing.Name).Name + ".dll");
            return File.Exists(file) ? Assembly.LoadFrom(file) : null;
        };
        // The keys that cancel reach this process too, where it shares a terminal with the build: the build says when it ends, and nothing is left.
        Console.CancelKeyPress += (_, keys) => keys.Cancel = true;
        return PackerProgram.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
    }
}
