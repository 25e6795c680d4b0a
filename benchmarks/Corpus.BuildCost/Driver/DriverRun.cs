using System.Diagnostics;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.BuildCost.Driver;

/// <summary>A project whose generator runs again and again.</summary>
internal sealed class DriverRun(IShownCorpus corpus)
{
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], corpus.Files, CSharpParseOptions.Default, new StatedRoot());
    private CSharpCompilation _compilation = CSharpCompilation.Create("News", [CSharpSyntaxTree.ParseText("class Program { }")]);

    /// <summary>Shows the compiler an edit.</summary>
    public void Show(ShownEdit edit) =>
        _driver = edit.Before is { } before ? _driver.ReplaceAdditionalText(before, edit.After) : _driver.AddAdditionalTexts([edit.After]);

    /// <summary>Edits the code beside the corpus.</summary>
    public void EditCode(string code) =>
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(code));

    /// <summary>Runs the generator.</summary>
    /// <exception cref="InvalidOperationException">The generator failed.</exception>
    public DriverCost Measure()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (processor, bytes) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        _driver = _driver.RunGenerators(_compilation);
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        process.Refresh();
        var cost = new DriverCost(process.TotalProcessorTime - processor, bytes);
        return _driver.GetRunResult().Results[0].Exception is { } failure ? throw new InvalidOperationException("The generator failed.", failure) : cost;
    }
}
