using Corpus.Model;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes names of outlets.</summary>
internal sealed class OutletCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Names(ICorpus corpus) =>
        KnownNames.Outlets(corpus).Select(outlet => (outlet, $"Outlet: {outlet}"));
}
