namespace Corpus.PowerShell.Errors;

/// <summary>What to do about a file that is left out, by the code of its fault.</summary>
internal static class FileAdvice
{
    public static string For(string code) => code switch
    {
        "CORP0001" => "Save the file as UTF-8, and import again with -Force.",
        "CORP0002" => "Give the file the text of an article, or take it out of the folder.",
        "CORP0101" or "CORP0112" => "See that it is there and that you may read it, and import again with -Force.",
        "CORP0104" => "Report this with the file; all others are imported.",
        _ => "Mend what the message says, and import again with -Force.",
    };
}
