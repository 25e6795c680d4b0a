using System.Management.Automation;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Isolation;

/// <summary>What happens when the module comes into a session and leaves it.</summary>
/// <remarks>Public because the engine looks among public types.</remarks>
public sealed class ModuleLifetime : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    /// <inheritdoc/>
    public void OnImport() => EngineLoader.Attach();

    /// <inheritdoc/>
    public void OnRemove(PSModuleInfo psModuleInfo)
    {
        SessionCorpora.Leave();
        EngineLoader.Detach();
    }
}
