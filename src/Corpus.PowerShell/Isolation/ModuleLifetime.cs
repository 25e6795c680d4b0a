using System.Management.Automation;

namespace Corpus.PowerShell.Isolation;

/// <summary>What happens when the module comes into a session and leaves it.</summary>
/// <remarks>Public because the engine looks among public types.</remarks>
public sealed class ModuleLifetime : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    /// <inheritdoc/>
    public void OnImport() => EngineLoader.Attach();

    /// <inheritdoc/>
    public void OnRemove(PSModuleInfo psModuleInfo) => EngineLoader.Detach();
}
