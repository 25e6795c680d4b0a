using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Task = Microsoft.Build.Utilities.Task;

namespace Corpus.Build;

/// <summary>The MSBuild task that warns of the files which <see cref="PackCorpus"/> left out.</summary>
/// <remarks>A task of its own, because packing is skipped when nothing changed and the warnings must not be skipped with it.</remarks>
public sealed class ReportLeftOut : Task
{
    /// <summary>Path of the list that <see cref="PackCorpus"/> wrote.</summary>
    [Required]
    public string UnreadableList { get; set; } = "";

    /// <summary>The files that were left out, by absolute path.</summary>
    [Output]
    public ITaskItem[] Files { get; private set; } = [];

    /// <summary>Reports each file.</summary>
    /// <returns>Whether the list could be read.</returns>
    public override bool Execute()
    {
        var leftOut = LeftOutList.Read(UnreadableList);
        Files = leftOut.Select(file => (ITaskItem)new TaskItem(file.EscapedPath)).ToArray();
        for (var i = 0; i < leftOut.Count; i++)
            Report(leftOut[i], Files[i].ItemSpec);
        return true;
    }

    // The message is an argument, never the format: it may quote braces out of a file's name.
    private void Report(LeftOutFile file, string path) =>
        Log.LogWarning(null, file.Code, null, path, file.Line, file.Column, 0, 0, "{0}", file.Message);
}
