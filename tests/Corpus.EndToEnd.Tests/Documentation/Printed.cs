namespace Corpus.EndToEnd.Tests.Documentation;

/// <summary>Output as a page shows it.</summary>
internal static class Printed
{
    /// <summary>Without empty lines around it and spaces at the ends of lines, and with a line end after the last line.</summary>
    public static string Of(string output) =>
        string.Join('\n', output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n') + "\n";
}
