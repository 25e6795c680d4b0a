using System.Globalization;
using System.Management.Automation;
using Corpus.Shell.Commands;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Corpus.Shell.Hosting;

/// <summary>Writes results as lines of JSON, each as it comes.</summary>
internal sealed class JsonResults(TextWriter output)
{
    // Custom objects that lead to each other have no end.
    private const int Depth = 32;

    private static readonly JsonSerializerSettings _format = new() { Culture = CultureInfo.InvariantCulture, Converters = { new StringEnumConverter() } };

    /// <summary>Writes one object; false where it is no result but what Format-Table and its like make for a screen.</summary>
    public bool TryWrite(PSObject? result)
    {
        if (result?.BaseObject.GetType().Namespace == "Microsoft.PowerShell.Commands.Internal.Format")
            return false;
        var tree = new JsonTree(Depth, isStopping: () => false, foldsObjects: true);
        output.Write(JsonConvert.SerializeObject(tree.Of(result), _format) + "\n");
        return true;
    }
}
