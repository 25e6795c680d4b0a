using System.Collections;
using System.Management.Automation;
using System.Reflection;
using Corpus.Packing;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Output;

namespace Corpus.PowerShell.Session;

/// <summary>The corpus that a module brings: the file that the manifest names under <c>PrivateData</c>, opened on first use.</summary>
/// <remarks>
/// A file is opened once in a process and stays open: all runspaces read the same mapped rows. Thread-safe.
/// An assembly is loaded for the resource inside it; any other file is mapped as it is.
/// </remarks>
internal static class ModuleCorpus
{
    private const string ManifestKey = "Corpus";

    private static readonly Dictionary<string, CorpusOpening> Opened = new(StringComparer.Ordinal);

    /// <summary>Opens the corpus of a module, or returns it when it is open already.</summary>
    /// <param name="module">The module that a command belongs to; null where it belongs to none.</param>
    public static CorpusOpening Open(PSModuleInfo? module)
    {
        if (module is null || FileName(module) is not { Length: > 0 } name)
            return Failed(module?.Name, module?.Name ?? "", CorpusErrors.CorpusNotNamed(module?.Name ?? ""));

        var path = Path.GetFullPath(Path.Combine(module.ModuleBase, name));
        lock (Opened)
        {
            if (Opened.TryGetValue(path, out var known))
                return known;
            var opening = OpenFile(CorpusName.Of(path), path);
            if (opening.Corpus is not null)
                Opened.Add(path, opening.Noted());
            return opening;
        }
    }

    private static string? FileName(PSModuleInfo module)
    {
        var data = module.PrivateData is PSObject wrapped ? wrapped.BaseObject : module.PrivateData;
        return (data as IDictionary)?[ManifestKey]?.ToString();
    }

    private static CorpusOpening OpenFile(string name, string path)
    {
        if (!File.Exists(path))
            return Failed(name, path, CorpusErrors.CorpusNotFound(path));
        try
        {
            return path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? OpenAssembly(name, path) : new(name, CorpusKind.Module, path, PackedCorpus.Open(path), null, null);
        }
        catch (CorpusFormatException damage)
        {
            return Failed(name, path, CorpusErrors.CorpusDamaged(path, damage));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return Failed(name, path, CorpusErrors.CorpusUnreadable(path, reason));
        }
    }

    private static CorpusOpening OpenAssembly(string name, string path)
    {
        var assembly = Assembly.LoadFrom(path);
        return assembly.GetCustomAttribute<CorpusResourceAttribute>() is { } resource
            ? new(name, CorpusKind.Module, path, PackedCorpus.OpenResource(assembly, resource.Name), TypedArticles.MakerOf(resource.ArticleType), null)
            : Failed(name, path, CorpusErrors.CorpusNotInside(path));
    }

    private static CorpusOpening Failed(string? module, string path, ErrorRecord fault) => new(module ?? "", CorpusKind.Module, path, null, null, fault);
}
