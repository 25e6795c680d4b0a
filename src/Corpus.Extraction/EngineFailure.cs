namespace Corpus.Extraction;

/// <summary>What to tell of a failure of the engine itself.</summary>
internal static class EngineFailure
{
    private const string Engine = nameof(Corpus) + "." + nameof(Extraction) + ".";

    /// <summary>Kind and place, such as "ArgumentOutOfRangeException in Quotations.English.CueFinder.At": enough to find it, and nothing of the text.</summary>
    public static string Describe(Exception failure)
    {
        var kind = failure.GetType().Name;
        // The frames themselves are not there in a program that is trimmed; the words before the name are in the language of the machine.
        var trace = failure.StackTrace ?? "";
        var start = trace.IndexOf(Engine, StringComparison.Ordinal);
        if (start < 0)
            return kind;
        start += Engine.Length;
        var end = trace.IndexOf('(', start);
        return end < 0 ? kind : $"{kind} in {trace.Substring(start, end - start)}";
    }
}
