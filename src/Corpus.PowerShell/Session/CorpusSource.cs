using System.Management.Automation;
using Corpus.Packing;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Isolation;
using Corpus.PowerShell.Output;

namespace Corpus.PowerShell.Session;

/// <summary>Something that can be imported: an assembly, a packed corpus, a raw file or a folder of such.</summary>
/// <param name="name">What it is called in the session.</param>
/// <param name="path">Its absolute path.</param>
internal sealed class CorpusSource(string name, string path)
{
    private static readonly string[] RawExtensions = [".txt", ".md", ".html", ".htm"];

    /// <summary>Opens it.</summary>
    /// <param name="cmdlet">Tells what is wrong with single files, and how far it is.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    /// <exception cref="CorpusFormatException">It is no corpus that this version reads.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="BadImageFormatException">It is no assembly.</exception>
    public CorpusOpening Open(PSCmdlet cmdlet, CancellationToken stop)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        var isRaw = Directory.Exists(path) || RawExtensions.Contains(extension);
        if (!isRaw && extension is not (".dll" or ".exe"))
            return new(name, CorpusKind.Packed, path, PackedCorpus.Open(path), null, null);
        if (EngineLoader.Fault(isRaw ? "To read raw files" : "To read an assembly without loading it") is { } fault)
            return Failed(fault);
        return isRaw ? OpenRaw(cmdlet, stop) : OpenAssembly();
    }

    private CorpusOpening OpenRaw(PSCmdlet cmdlet, CancellationToken stop) =>
        RawCorpusSource.Open(name, path, cmdlet, IsVerbose(cmdlet), stop) ?? Failed(CorpusErrors.NothingToImport(path));

    private static bool IsVerbose(PSCmdlet cmdlet) => cmdlet.MyInvocation.BoundParameters.TryGetValue("Verbose", out var bound)
        ? LanguagePrimitives.IsTrue(bound)
        : cmdlet.SessionState.PSVariable.GetValue("VerbosePreference") is ActionPreference and not (ActionPreference.SilentlyContinue or ActionPreference.Ignore);

    private CorpusOpening OpenAssembly() =>
        Import.AssemblyCorpus.Open(path) is { } corpus ? new(name, CorpusKind.Assembly, path, corpus, null, null) : Failed(CorpusErrors.CorpusNotInside(path));

    private CorpusOpening Failed(ErrorRecord fault) => new(name, CorpusKind.Raw, path, null, null, fault);
}
