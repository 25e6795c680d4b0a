using System.Management.Automation;
using Corpus.PowerShell.Errors;

namespace Corpus.PowerShell.Parameters;

/// <summary>Lets a parameter take a date as people write it: <c>2024</c>, <c>2024-03</c>, <c>15 March 2024</c>, <c>7 days ago</c>.</summary>
internal sealed class FriendlyDateAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        var input = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        return input switch
        {
            DateTime moment => FriendlyDate.AsUtc(moment),
            DateTimeOffset moment => moment.UtcDateTime,
            string or int => Read(Convert.ToString(input, System.Globalization.CultureInfo.InvariantCulture)!),
            _ => inputData,
        };
    }

    private static DateTime Read(string text) =>
        FriendlyDate.Parse(text, DateTime.Now) ?? throw new ArgumentTransformationMetadataException(CorpusErrors.DateNotUnderstood(text));
}
