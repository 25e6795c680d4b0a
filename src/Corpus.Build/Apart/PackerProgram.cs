using System.Text;

namespace Corpus.Build.Apart;

/// <summary>Runs the task in a process that was started for it.</summary>
internal static class PackerProgram
{
    /// <summary>Reads the parameters, runs the task, and writes what it tells.</summary>
    /// <param name="input">The parameters; when it ends, whoever started this process wants it no more.</param>
    /// <param name="output">Gets the events.</param>
    /// <returns>The exit code.</returns>
    public static int Run(Stream input, Stream output)
    {
        // Nothing is disposed: the wish to cancel may come until the process has ended.
        var engine = new EventWriter(new BinaryWriter(output, Encoding.UTF8));
        var task = new PackCorpus { BuildEngine = engine };
        TaskParameters.Read(new BinaryReader(input, Encoding.UTF8), task);
        engine.Start();
        new Thread(() => CancelAtEnd(input, task)) { IsBackground = true }.Start();
        return task.Execute() ? PackerProcess.Succeeded : PackerProcess.Failed;
    }

    private static void CancelAtEnd(Stream input, PackCorpus task)
    {
        while (input.ReadByte() >= 0)
        {
        }
        task.Cancel();
    }
}
