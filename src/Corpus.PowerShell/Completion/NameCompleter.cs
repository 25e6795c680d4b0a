using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Session;
using Engine = System.Management.Automation.PowerShell;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes values that the corpus knows.</summary>
/// <remarks>A completion never fails: without a corpus there is nothing to offer, and the cmdlet itself will say why.</remarks>
internal abstract class NameCompleter : IArgumentCompleter
{
    /// <summary>More than this nobody reads.</summary>
    private const int MostOffers = 100;

    /// <summary>The values that may be meant, the likeliest first; as many as are taken are looked for.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="typed">What was typed, without the quotation mark that opens it.</param>
    private protected abstract IEnumerable<Offer> Offers(ICorpus corpus, string typed);

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        try
        {
            var typed = CompletionText.Typed(wordToComplete);
            return SessionNames.Read(ModuleOf(commandName), fakeBoundParameters).SelectMany(corpus => Offers(corpus, typed)).Distinct().Take(MostOffers).Select(ToResult).ToList();
        }
        catch (Exception fault) when (fault is RuntimeException or InvalidOperationException or CorpusFormatException)
        {
            return [];
        }
    }

    private static CompletionResult ToResult(Offer offer) =>
        new(CompletionText.Quote(offer.Value), offer.Value, CompletionResultType.ParameterValue, offer.Tip.Length > 0 ? offer.Tip : offer.Value);

    internal static PSModuleInfo? ModuleOf(string commandName)
    {
        using var engine = Engine.Create(RunspaceMode.CurrentRunspace);
        var command = engine.AddCommand("Get-Command").AddParameter("Name", commandName).Invoke<CommandInfo>().FirstOrDefault();
        return command is AliasInfo alias ? alias.ResolvedCommand?.Module : command?.Module;
    }
}
