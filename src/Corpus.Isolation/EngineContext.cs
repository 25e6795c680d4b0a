using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Corpus.Isolation;

/// <summary>A load context for the assemblies of one folder. Other versions of them in the process make no difference to these, nor these to others.</summary>
/// <remarks>Assemblies are loaded when somebody asks for them, and stay. Thread-safe.</remarks>
public sealed class EngineContext : AssemblyLoadContext
{
    private readonly string _folder;
    private readonly Dictionary<string, Assembly> _shared;

    private EngineContext(string folder, IEnumerable<Assembly> shared)
        : base("Corpus") =>
        (_folder, _shared) = (folder, shared.ToDictionary(assembly => assembly.GetName().Name!, StringComparer.OrdinalIgnoreCase));

    /// <summary>Makes a context.</summary>
    /// <param name="folder">Absolute path of the folder.</param>
    /// <param name="shared">Assemblies whose types pass the border: these very ones are used inside too.</param>
    /// <returns>Gives the assembly of a full name; null where the folder has none of exactly that name.</returns>
    public static Func<AssemblyName, Assembly?> Open(string folder, Assembly[] shared) => new EngineContext(folder, shared).Find;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (_shared.TryGetValue(assemblyName.Name!, out var shared))
            return shared;
        var path = PathOf(assemblyName);
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        var path = NativeLibraries.CandidatesFor(unmanagedDllName, RuntimeInformation.RuntimeIdentifier)
            .Select(candidate => Path.Combine(_folder, candidate))
            .FirstOrDefault(File.Exists);
        return path is null ? 0 : LoadUnmanagedDllFromPath(path);
    }

    private Assembly? Find(AssemblyName name)
    {
        var path = PathOf(name);
        return File.Exists(path) && GetAssemblyName(path).FullName == name.FullName ? LoadFromAssemblyPath(path) : null;
    }

    private string PathOf(AssemblyName name) => Path.Combine(_folder, name.Name + ".dll");
}
