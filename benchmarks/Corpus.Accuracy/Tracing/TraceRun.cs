using Corpus.Extraction;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Accuracy.Tracing;

/// <summary>The command <c>explain</c>: shows for one seed what each stage read, and by which rule.</summary>
internal static class TraceRun
{
    /// <summary>Writes the trace.</summary>
    /// <param name="file">The seed; its sidecar stands beside it.</param>
    /// <param name="output">Takes the trace.</param>
    /// <returns>What is wrong with the files so that there is no article, or no sidecar.</returns>
    public static IReadOnlyList<string> Run(string file, TextWriter output)
    {
        var (decoded, sidecar, _) = SeedOnDisk.Read(Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFileName(file));
        if (decoded.Source is not { } source)
            return [decoded.Fault!.ToString()];
        var stages = ExtractionStages.Read(new Workspace(), new SeedFile(source, sidecar?.Source), [], CancellationToken.None);
        var result = ArticleExtractor.ToResult(stages);
        var lines = new TraceWriter(stages.Text, output);
        PageTrace.Write(lines, stages, result.Article);
        if (stages.Body is { } body)
        {
            NameTrace.Write(lines, body);
            new SentenceTrace(lines, body).Write();
        }

        WriteDiagnostics(lines, result);
        WriteRules(lines);
        return [.. result.Article is null ? result.Diagnostics.Select(fault => fault.ToString()) : [], .. sidecar?.Fault is { } fault ? new[] { fault.ToString() } : []];
    }

    private static void WriteDiagnostics(TraceWriter lines, ExtractionResult result)
    {
        if (result.Diagnostics.Count == 0)
            return;
        lines.Head("DIAGNOSTICS");
        foreach (var fault in result.Diagnostics)
            lines.Line(fault.ToString());
    }

    /// <summary>The rules that the trace names, in words.</summary>
    private static void WriteRules(TraceWriter lines)
    {
        lines.Head("RULES");
        foreach (var rule in RuleCatalog.All.Where(rule => lines.Rules.Contains(rule.Name)))
            lines.Line($"{rule.Name}: {rule.Meaning}");
    }
}
