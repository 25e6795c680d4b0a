using Corpus.Model;

namespace Corpus.PowerShell.Output;

/// <summary>Says where words stand as editors and compilers do: <c>path:line</c>, lines counted from one.</summary>
internal static class SourceLocation
{
    public static string Of(AnchoredText words) =>
        FormattableString.Invariant($"{words.Source.Path}:{Line(words.Source, words.Envelope.Start)}");

    private static int Line(SourceText source, int position)
    {
        var before = source.GetText(new TextSpan(0, position));
        var line = 1;
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && (i + 1 == before.Length || before[i + 1] != '\n')))
                line++;
        }
        return line;
    }
}
