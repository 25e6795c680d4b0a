using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build.Apart;

/// <summary>Reads what <see cref="EventWriter"/> wrote and tells it to the build.</summary>
internal static class EventReader
{
    /// <summary>Tells all events to the end. One that is cut off, because its writer was killed, is dropped.</summary>
    /// <returns>Whether the other process had started.</returns>
    public static bool ReadToEnd(BinaryReader input, TaskLoggingHelper log)
    {
        var started = false;
        try
        {
            while (true)
            {
                Read(input, log);
                started = true;
            }
        }
        catch (EndOfStreamException)
        {
            // The other process has ended, one way or the other; its exit code says which.
            return started;
        }
    }

    private static void Read(BinaryReader input, TaskLoggingHelper log)
    {
        var kind = (EventKind)input.ReadByte();
        var (message, subcategory, code, file) = (input.ReadString(), Text(input), Text(input), Text(input));
        var (line, column, endLine, endColumn) = (input.ReadInt32(), input.ReadInt32(), input.ReadInt32(), input.ReadInt32());
        if (kind == EventKind.Error)
            log.LogError(subcategory, code, null, file, line, column, endLine, endColumn, "{0}", message);
        else if (kind == EventKind.Warning)
            log.LogWarning(subcategory, code, null, file, line, column, endLine, endColumn, "{0}", message);
        else if (kind != EventKind.Started)
            log.LogMessage((MessageImportance)kind, "{0}", message);
    }

    private static string? Text(BinaryReader input) => input.ReadString() is { Length: > 0 } text ? text : null;
}
