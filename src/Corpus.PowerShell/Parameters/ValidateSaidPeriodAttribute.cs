using System.Management.Automation;
using Corpus.PowerShell.Errors;
using Corpus.Search;

namespace Corpus.PowerShell.Parameters;

/// <summary>Lets a parameter take the times that the field <c>said:</c> of a query takes.</summary>
internal sealed class ValidateSaidPeriodAttribute : ValidateEnumeratedArgumentsAttribute
{
    /// <inheritdoc/>
    protected override void ValidateElement(object element)
    {
        if (element is not string text || !SaidPeriod.TryParse(text, out _))
            throw new ValidationMetadataException(CorpusErrors.SaidPeriodNotUnderstood($"{element}"));
    }
}
