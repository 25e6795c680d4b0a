using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;

namespace Corpus.Shell;

/// <summary>Calls a script file as <c>pwsh -File</c> does.</summary>
internal static class ScriptFile
{
    /// <summary>The text that runs the file in the global scope and leaves with the code that the file gave to <c>exit</c>.</summary>
    /// <remarks>
    /// <c>exit N</c> ends a script file, not the session that called it: the call fails, and N is in <c>$LASTEXITCODE</c>.
    /// A file that cannot be parsed fails without a code.
    /// </remarks>
    public static string CallOf(string path, bool takesInput) =>
        $$"""
        {{(takesInput ? "$input | " : "")}}. '{{CodeGeneration.EscapeSingleQuotedStringContent(path)}}' @args
        if (-not $?) { exit $(if ($global:LASTEXITCODE) { $global:LASTEXITCODE } else { 1 }) }
        """;

    /// <summary>Turns words of the command line into parameters: <c>-Name</c>, <c>-Name:value</c> and plain values; <c>$true</c> and <c>$false</c> after a colon are truth values.</summary>
    public static void AddArguments(CommandParameterCollection parameters, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            if (word.Length < 2 || word[0] != '-')
                parameters.Add(null, word);
            else if (colon < 0)
                parameters.Add(new CommandParameter(word));
            else if (colon < word.Length - 1)
                parameters.Add(word[..colon], ValueOf(word[(colon + 1)..]));
            else if (i + 1 < words.Count)
                parameters.Add(word[..colon], words[++i]);
        }
    }

    private static object ValueOf(string text) => bool.TryParse(text.StartsWith('$') ? text[1..] : text, out var truth) ? truth : text;
}
