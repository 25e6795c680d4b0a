using System.Management.Automation;

namespace Corpus.PowerShell.Commands;

/// <summary>Tells how far the work of a cmdlet is, in percent; nothing where there is little of it, and of each percent once.</summary>
internal sealed class WorkProgress(Cmdlet cmdlet)
{
    /// <summary>So few steps are over before anybody has read a bar.</summary>
    private const int FewSteps = 2_000;

    private ProgressRecord? _shown;

    /// <param name="activity">What is done.</param>
    /// <param name="done">Steps that are behind.</param>
    /// <param name="total">All steps.</param>
    public void Report(string activity, int done, int total)
    {
        if (total < FewSteps)
            return;
        var percent = (int)(100L * done / total);
        if (_shown is { } shown && shown.Activity == activity && shown.PercentComplete == percent)
            return;
        _shown = new ProgressRecord(1, activity, FormattableString.Invariant($"{percent}%")) { PercentComplete = percent };
        cmdlet.WriteProgress(_shown);
    }

    /// <summary>Takes the bar away.</summary>
    public void Complete()
    {
        if (_shown is null)
            return;
        _shown.RecordType = ProgressRecordType.Completed;
        cmdlet.WriteProgress(_shown);
        _shown = null;
    }
}
