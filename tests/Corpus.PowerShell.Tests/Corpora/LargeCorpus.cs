using System.Globalization;
using System.Text;
using Corpus.Model;

namespace Corpus.PowerShell.Tests.Corpora;

/// <summary>Many articles of the same make.</summary>
internal static class LargeCorpus
{
    private const int QuotesPerArticle = 20;

    public static IEnumerable<Article> Articles(int count, int quotes = QuotesPerArticle) =>
        Enumerable.Range(0, count).Select(number => Article(number.ToString("00000", CultureInfo.InvariantCulture), quotes));

    private static Article Article(string number, int quotes)
    {
        var text = new StringBuilder($"Title {number}\n\nSpeaker {number} spoke.\n\n");
        for (var i = 0; i < quotes; i++)
            text.Append(CultureInfo.InvariantCulture, $"He said that thing {i} of {number} will happen.\n\n");
        var builder = new ArticleBuilder($"{number}.txt", text.ToString());
        var speaker = builder.Speaker($"Speaker {number}");
        for (var i = 0; i < quotes; i++)
            builder.Quote(QuoteKind.Indirect, $"thing {i} of {number} will happen", speaker, "said that");
        return builder.Build($"Outlet {number}", "2024-01-01", "en");
    }
}
