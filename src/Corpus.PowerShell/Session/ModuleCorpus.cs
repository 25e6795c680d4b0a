using System.Collections;
using System.Management.Automation;
using System.Reflection;
using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Errors;

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
            return Failed(module?.Name ?? "", CorpusErrors.CorpusNotNamed(module?.Name ?? ""));

        var path = Path.GetFullPath(Path.Combine(module.ModuleBase, name));
        lock (Opened)
        {
            if (Opened.TryGetValue(path, out var known))
                return known;
            var opening = OpenFile(path);
            if (opening.Corpus is not null)
                Opened.Add(path, opening);
            return opening;
        }
    }

    /// <summary>An article as the corpus shows it that it was taken from; as it is where that is none of those that are open.</summary>
    public static object Shown(Article article)
    {
        CorpusOpening[] openings;
        lock (Opened)
            openings = [.. Opened.Values];
        // A row is made anew each time, so the article is known by its path and bytes.
        return openings.FirstOrDefault(opening => Has(opening, article))?.Shown(article) ?? article;
    }

    /// <summary>Whether the article is one of a corpus; one that is damaged has none, and must not cost the others.</summary>
    private static bool Has(CorpusOpening opening, Article article)
    {
        try
        {
            return opening.Corpus!.FindArticle(article.Key)?.Source == article.Source;
        }
        catch (CorpusFormatException)
        {
            return false;
        }
    }

    private static string? FileName(PSModuleInfo module)
    {
        var data = module.PrivateData is PSObject wrapped ? wrapped.BaseObject : module.PrivateData;
        return (data as IDictionary)?[ManifestKey]?.ToString();
    }

    private static CorpusOpening OpenFile(string path)
    {
        if (!File.Exists(path))
            return Failed(path, CorpusErrors.CorpusNotFound(path));
        try
        {
            return path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? OpenAssembly(path) : new(path, PackedCorpus.Open(path), null, null);
        }
        catch (CorpusFormatException damage)
        {
            return Failed(path, CorpusErrors.CorpusDamaged(path, damage));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return Failed(path, CorpusErrors.CorpusUnreadable(path, reason));
        }
    }

    private static CorpusOpening OpenAssembly(string path)
    {
        var assembly = Assembly.LoadFrom(path);
        return assembly.GetCustomAttribute<CorpusResourceAttribute>() is { } resource
            ? new(path, PackedCorpus.OpenResource(assembly, resource.Name), TypedArticles.MakerOf(resource.ArticleType), null)
            : Failed(path, CorpusErrors.CorpusNotInside(path));
    }

    private static CorpusOpening Failed(string path, ErrorRecord fault) => new(path, null, null, fault);
}
