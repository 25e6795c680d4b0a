using System.Globalization;
using Corpus.ModuleSpeed.Measures;

namespace Corpus.ModuleSpeed;

/// <summary>Measures the module over corpora of two sizes and prints a table for each measure. Asserts nothing.</summary>
internal static class ModuleSpeedProgram
{
    private const int FewArticles = 10;
    private const int ManyArticles = 100_000;

    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var (measures, few, many, work) = (new List<string>(), FewArticles, ManyArticles, Path.Combine(Path.GetTempPath(), "corpus-module-speed"));
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--count" && i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out many))
                i++;
            else if (args[i] == "--work" && i + 1 < args.Length)
                work = args[++i];
            else if (args[i] is "import" or "first" or "stop" or "complete")
                measures.Add(args[i]);
            else
                return Usage(errors);
        }

        var small = MeasuredModule.Of(few, work);
        var large = MeasuredModule.Of(many, work);
        foreach (var measure in measures.Count > 0 ? measures : ["import", "first", "complete", "stop"])
        {
            switch (measure)
            {
                case "import":
                    ImportTable.Print([small, large], output);
                    break;
                case "first":
                    FirstObjectTable.Print(large, output);
                    break;
                case "complete":
                    CompletionTable.Print([small, large], output);
                    break;
                default:
                    StopTable.Print(large, output);
                    break;
            }
            output.WriteLine();
        }
        return 0;
    }

    private static int Usage(TextWriter errors)
    {
        errors.WriteLine("usage: Corpus.ModuleSpeed [import] [first] [complete] [stop] [--count ARTICLES] [--work FOLDER]");
        return 2;
    }
}
