using System.Management.Automation;
using Corpus.PowerShell.Errors;

namespace Corpus.PowerShell.Parameters;

/// <summary>Lets a parameter take absolute addresses alone.</summary>
internal sealed class ValidateAddressAttribute : ValidateArgumentsAttribute
{
    /// <inheritdoc/>
    protected override void Validate(object arguments, EngineIntrinsics engineIntrinsics)
    {
        if (arguments is Uri { IsAbsoluteUri: false } address)
            throw new ValidationMetadataException(CorpusErrors.AddressNotAbsolute(address.OriginalString));
    }
}
