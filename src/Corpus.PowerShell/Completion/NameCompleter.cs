using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Session;
using Engine = System.Management.Automation.PowerShell;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes names that the corpus knows: first those that start with what was typed, then those that have a word that does.</summary>
/// <remarks>Case is ignored. A completion never fails: without a corpus there is nothing to offer, and the cmdlet itself will say why.</remarks>
internal abstract class NameCompleter : IArgumentCompleter
{
    /// <summary>More than this nobody reads, and a list of all names would take long.</summary>
    private const int MostOffers = 100;

    /// <summary>The names to choose from, each with what a tooltip says about it.</summary>
    private protected abstract IEnumerable<(string Name, string Tip)> Names(ICorpus corpus);

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        try
        {
            return Offers(SessionNames.Read(ModuleOf(commandName), fakeBoundParameters), CompletionText.Typed(wordToComplete));
        }
        catch (Exception fault) when (fault is RuntimeException or InvalidOperationException or CorpusFormatException)
        {
            return [];
        }
    }

    private List<CompletionResult> Offers(IEnumerable<ICorpus> corpora, string typed)
    {
        var starting = new List<CompletionResult>();
        var containing = new List<CompletionResult>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, tip) in corpora.SelectMany(Names))
        {
            if (starting.Count == MostOffers)
                break;
            var rank = Rank(name, typed);
            if (rank is null || !seen.Add(name))
                continue;
            (rank == 0 ? starting : containing).Add(new CompletionResult(CompletionText.Quote(name), name, CompletionResultType.ParameterValue, tip));
        }
        return starting.Concat(containing).Take(MostOffers).ToList();
    }

    /// <summary>0 where the name starts so, 1 where one of its words does, null where none does.</summary>
    private static int? Rank(string name, string typed)
    {
        if (name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            return 0;
        for (var at = name.IndexOf(typed, StringComparison.OrdinalIgnoreCase); at > 0; at = name.IndexOf(typed, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!char.IsLetterOrDigit(name[at - 1]))
                return 1;
        }
        return null;
    }

    internal static PSModuleInfo? ModuleOf(string commandName)
    {
        using var engine = Engine.Create(RunspaceMode.CurrentRunspace);
        var command = engine.AddCommand("Get-Command").AddParameter("Name", commandName).Invoke<CommandInfo>().FirstOrDefault();
        return command is AliasInfo alias ? alias.ResolvedCommand?.Module : command?.Module;
    }
}
