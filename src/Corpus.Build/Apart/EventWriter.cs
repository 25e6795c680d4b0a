using System.Collections;
using Microsoft.Build.Framework;

namespace Corpus.Build.Apart;

/// <summary>A build engine that writes what it is told, for <see cref="EventReader"/>.</summary>
internal sealed class EventWriter(BinaryWriter output) : IBuildEngine
{
    /// <summary>Tells that the process runs: until then the work may be done elsewhere.</summary>
    public void Start() => Write(EventKind.Started, null, null, null, null, 0, 0, 0, 0);

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public void LogErrorEvent(BuildErrorEventArgs e) =>
        Write(EventKind.Error, e.Message, e.Subcategory, e.Code, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber);

    public void LogWarningEvent(BuildWarningEventArgs e) =>
        Write(EventKind.Warning, e.Message, e.Subcategory, e.Code, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber);

    public void LogMessageEvent(BuildMessageEventArgs e) =>
        Write((EventKind)e.Importance, e.Message, e.Subcategory, e.Code, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber);

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    // Several threads may tell something at once, and nobody waits at the end: each event goes out whole.
    private void Write(EventKind kind, string? message, string? subcategory, string? code, string? file, params int[] places)
    {
        try
        {
            lock (output)
            {
                output.Write((byte)kind);
                foreach (var text in new[] { message, subcategory, code, file })
                    output.Write(text ?? "");
                foreach (var place in places)
                    output.Write(place);
                output.Flush();
            }
        }
        catch (IOException)
        {
            // The build was killed: nobody listens. Its end of the input cancels the work.
        }
    }
}
