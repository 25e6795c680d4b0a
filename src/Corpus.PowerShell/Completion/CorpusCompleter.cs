using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes the names of the session's corpora.</summary>
internal sealed class CorpusCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var typed = CompletionText.Typed(wordToComplete);
        return [.. SessionCorpora.Present.All(NameCompleter.ModuleOf(commandName))
            .Where(opening => opening.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(opening => new CompletionResult(CompletionText.Quote(opening.Name), opening.Name, CompletionResultType.ParameterValue, $"{opening.Kind}: {opening.Path}"))];
    }
}
