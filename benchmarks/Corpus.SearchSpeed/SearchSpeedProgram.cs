using Corpus.SearchSpeed.Claims;
using Corpus.SearchSpeed.Quality;

namespace Corpus.SearchSpeed;

/// <summary>Measures the engines over the same claims and prints a table.</summary>
internal static class SearchSpeedProgram
{
    /// <returns>The exit code: 2 where the arguments or folders are no use.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (Options.Parse(args) is not { } options)
        {
            errors.WriteLine(Options.Usage);
            return 2;
        }

        if (options.Gold.Prepend(options.Articles).FirstOrDefault(folder => folder is not null && !Directory.Exists(folder)) is { } missing)
        {
            errors.WriteLine($"error: there is no folder '{missing}'.");
            return 2;
        }

        Directory.CreateDirectory(options.Work);
        if (options.Gold.Count > 0)
            QualityTable.Print(options.Gold, options.Work, output);
        return options.Articles is { } articles ? Speed(articles, options, output, errors) : 0;
    }

    private static int Speed(string articles, Options options, TextWriter output, TextWriter errors)
    {
        var source = new ClaimSource(articles, options.Counts.Max());
        if (source.Extracted == 0)
        {
            errors.WriteLine($"error: nobody says anything in the articles below '{articles}'.");
            return 2;
        }

        errors.WriteLine(FormattableString.Invariant($"{source.Extracted} claims were extracted; what goes beyond them repeats them with other words."));
        SpeedTable.Print(source, options.Counts, options.Work, output, errors);
        return 0;
    }
}
