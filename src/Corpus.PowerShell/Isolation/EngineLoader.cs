using System.Management.Automation;
using System.Reflection;
using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Errors;
using Corpus.Search;

namespace Corpus.PowerShell.Isolation;

/// <summary>Gives the cmdlets the assemblies of the folder <c>dependencies</c>, which live in a load context of their own, when the first of their types is used.</summary>
/// <remarks>
/// netstandard2.0 knows no load contexts, so they are reached by reflection; Windows PowerShell has none. Answers for assemblies of the engine alone,
/// by their full name, and only where the file is there: whoever answers for others gives his versions to everybody. Thread-safe.
/// </remarks>
internal static class EngineLoader
{
    private const string Prefix = "Corpus.";

    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(typeof(EngineLoader).Assembly.Location)!, "dependencies");

    private static readonly object Lock = new();

    private static readonly Lazy<Func<AssemblyName, Assembly?>> Find = new(OpenContext);

    private static int _sessions;
    private static Action? _stop;

    /// <summary>Why the engine cannot be had in this session; null where it can. A cmdlet asks before it calls a method that has a type of the engine in it.</summary>
    /// <param name="task">What needs the engine, as the beginning of a sentence.</param>
    public static ErrorRecord? Fault(string task)
    {
        if (!IsSupported)
            return CorpusErrors.EngineNotSupported(task);
        return Directory.Exists(Folder) ? null : CorpusErrors.EngineNotFound(Folder);
    }

    /// <summary>.NET 8 is what PowerShell 7.4 runs on; .NET Framework says 4.</summary>
    private static bool IsSupported => Environment.Version.Major >= 8;

    /// <summary>Begins to answer, for one more session.</summary>
    public static void Attach()
    {
        lock (Lock)
        {
            if (IsSupported && _sessions++ == 0)
                _stop = Subscribe();
        }
    }

    /// <summary>Stops to answer when no session needs it any more.</summary>
    public static void Detach()
    {
        lock (Lock)
        {
            if (!IsSupported || _sessions == 0 || --_sessions > 0)
                return;
            _stop?.Invoke();
            _stop = null;
        }
    }

    private static Action Subscribe()
    {
        var contexts = typeof(object).Assembly.GetType("System.Runtime.Loader.AssemblyLoadContext", throwOnError: true)!;
        var standard = contexts.GetProperty("Default")!.GetValue(null);
        var resolving = contexts.GetEvent("Resolving")!;
        // The first parameter is a context, which this method may take for any object.
        var answer = Delegate.CreateDelegate(resolving.EventHandlerType!, ((Func<object, AssemblyName, Assembly?>)Answer).Method);
        resolving.AddEventHandler(standard, answer);
        return () => resolving.RemoveEventHandler(standard, answer);
    }

    private static Assembly? Answer(object context, AssemblyName name) =>
        name.Name is { } simple && simple.StartsWith(Prefix, StringComparison.Ordinal) && File.Exists(Path.Combine(Folder, simple + ".dll")) ? Find.Value(name) : null;

    private static Func<AssemblyName, Assembly?> OpenContext()
    {
        // By its file, so that not even this one stands in the common context.
        var open = Assembly.LoadFile(Path.Combine(Folder, "Corpus.Isolation.dll")).GetType("Corpus.Isolation.EngineContext", throwOnError: true)!.GetMethod("Open")!;
        Assembly[] shared = [typeof(Article).Assembly, typeof(PackedCorpus).Assembly, typeof(ClaimSearch).Assembly];
        return (Func<AssemblyName, Assembly?>)open.Invoke(null, [Folder, shared])!;
    }
}
