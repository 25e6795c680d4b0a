using System.Collections;
using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Completion;

/// <summary>The corpora whose names are offered: those that the command line names already, or the current one.</summary>
internal static class SessionNames
{
    /// <param name="module">The module of the command.</param>
    /// <param name="bound">What stands on the command line.</param>
    public static IEnumerable<ICorpus> Read(PSModuleInfo? module, IDictionary? bound)
    {
        var session = SessionCorpora.Present;
        var openings = LanguagePrimitives.TryConvertTo<string[]>(bound?["Corpus"], out var names) && names is { Length: > 0 }
            ? session.Named(module, names, _ => { })
            : [session.Current(module)];
        return openings.Select(opening => opening.Corpus).OfType<ICorpus>();
    }
}
