using System.Management.Automation.Language;

namespace Corpus.PowerShell.Completion;

/// <summary>Turns a name into text that PowerShell reads back as that one name, and what was typed into the name that was meant.</summary>
internal static class CompletionText
{
    /// <summary>Characters that end a bare word or mean something in one; PowerShell takes typographic quotation marks for its own.</summary>
    private const string NotBare = " \t\r\n'\"‘’‚‛“”„`$(){}[];,|&<>@#*?";

    /// <summary>The name as an argument: bare where it can be, otherwise in single quotes.</summary>
    public static string Quote(string name)
    {
        var bare = name.Length > 0 && name.IndexOfAny(NotBare.ToCharArray()) < 0 && name[0] is not ('-' or '–' or '—' or '―');
        return bare ? name : $"'{CodeGeneration.EscapeSingleQuotedStringContent(name)}'";
    }

    /// <summary>What was typed, without the quotation mark that opens it and, where there is one, that which closes it.</summary>
    public static string Typed(string? word)
    {
        var typed = word ?? "";
        if (typed.Length == 0 || typed[0] is not ('\'' or '"'))
            return typed.Trim();
        var end = typed.Length > 1 && typed[typed.Length - 1] == typed[0] ? typed.Length - 1 : typed.Length;
        var inside = typed.Substring(1, end - 1);
        return typed[0] == '\'' ? inside.Replace("''", "'") : inside.Replace("`\"", "\"");
    }
}
