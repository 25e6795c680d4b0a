using System.Globalization;
using System.Text;
using Corpus.Model;
using Corpus.Packing;
using Corpus.Search;

namespace Corpus.ModuleSpeed.Corpora;

/// <summary>Articles of any number, each with a speaker of its own and some quotes. The same number gives the same article.</summary>
internal static class InventedCorpus
{
    /// <summary>The most frequent word.</summary>
    public const string CommonWord = "wa";

    private const int QuotesPerArticle = 5;
    private const int WordsPerQuote = 12;
    private const int Vocabulary = 30_000;
    private const int Outlets = 200;

    private static readonly string[] _syllables = ["ba", "ko", "ri", "ne", "tu", "la", "mo", "si", "da", "pe", "vo", "ka", "re", "ni", "zu", "fa", "lo", "mi", "sa", "de"];

    public static string IdOf(int article) => article.ToString("0000000", CultureInfo.InvariantCulture);

    public static string OutletOf(int article) => $"Outlet {Word(article % Outlets)}";

    public static string FamilyOf(int article) => Capital(Syllables(article * 7L + 11, 4));

    public static string SpeakerOf(int article) => $"{Capital(Syllables(article * 31L % 5_003, 2))} {FamilyOf(article)}";

    /// <summary>The words of a quote; frequent ones are frequent: the rank of a word grows with the cube of an even chance.</summary>
    public static string WordsOf(int article, int quote)
    {
        var text = new StringBuilder();
        for (var i = 0; i < WordsPerQuote; i++)
        {
            var chance = Chance(((article * 31L) + quote) * 131L + i);
            text.Append(i == 0 ? "" : " ").Append(Word((int)(Vocabulary * chance * chance * chance)));
        }
        return text.ToString();
    }

    /// <summary>Writes a corpus.bin without conflicts: of so many seeds a build does not look for them.</summary>
    public static void Write(int count, string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "corpus.bin");
        using (var output = File.Create(path + ".part"))
        using (var writer = new CorpusWriter(output))
        {
            var index = new ClaimIndexBuilder();
            for (var i = 0; i < count; i++)
            {
                var article = Article(i);
                writer.Add(article);
                index.Add(article);
            }
            writer.Complete(index.ToIndex());
        }
        File.Move(path + ".part", path, overwrite: true);
    }

    private static Article Article(int number)
    {
        var title = $"{Capital(Word(number % Vocabulary))} {Word(number % 997)} {Word(number % 89)}";
        var (name, words) = (SpeakerOf(number), Enumerable.Range(0, QuotesPerArticle).Select(quote => WordsOf(number, quote)).ToArray());
        var text = new StringBuilder(title).Append("\n\n");
        var paragraphs = new List<TextSpan>();
        var quoted = new List<(TextSpan Words, TextSpan Name)>();
        foreach (var said in words)
        {
            var start = text.Length;
            text.Append('"').Append(said).Append(",\" ").Append(name).Append(" said.");
            paragraphs.Add(TextSpan.FromBounds(start, text.Length));
            quoted.Add((new TextSpan(start + 1, said.Length), new TextSpan(start + said.Length + 4, name.Length)));
            text.Append("\n\n");
        }

        var source = new MemoryText($"{IdOf(number)}.txt", text.ToString(), "");
        AnchoredText At(TextSpan span) => new(source, span);
        var family = quoted[0].Name;
        var speaker = new Speaker(name, SpeakerKind.Person, new(new Designation(At(TextSpan.FromBounds(family.Start + name.IndexOf(' ', StringComparison.Ordinal) + 1, family.End)), "family-name")), ValueList<Designation>.Empty);
        var quotes = quoted.Select(quote => new Quote(
            QuoteKind.Direct, At(quote.Words), At(new TextSpan(quote.Name.End + 1, 4)), speaker, new Mention(At(quote.Name), MentionKind.FullName), null, Stance.Asserts,
            new(new Claim(At(quote.Words), Stance.Asserts, Polarity.Affirmative, SaidTime.Unspecified)), "invented"));
        return new Article(new ArticleContent
        {
            Source = source,
            Id = IdOf(number),
            Title = title,
            TitleSpan = new TextSpan(0, title.Length),
            Outlet = OutletOf(number),
            Published = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(number % 2_000),
            Language = "en",
            Paragraphs = new(paragraphs.Select(span => new Paragraph(At(span)))),
            Speakers = new(speaker),
            Quotes = new(quotes),
        });
    }

    /// <summary>A word of the vocabulary by its rank; all begin with one of the letters of the syllables, the first with w.</summary>
    private static string Word(int rank) => rank == 0 ? CommonWord : (rank % 3 == 0 ? "w" : "") + Syllables(rank, 1 + (rank > 20 ? 1 : 0) + (rank > 400 ? 1 : 0));

    private static string Syllables(long number, int count)
    {
        var word = new StringBuilder();
        for (; number > 0 || word.Length < 2 * count; number /= _syllables.Length)
            word.Append(_syllables[number % _syllables.Length]);
        return word.ToString();
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>A number from 0 to 1 that looks like chance and is the same each time.</summary>
    private static double Chance(long seed)
    {
        var bits = (ulong)seed * 0x9E3779B97F4A7C15UL;
        bits ^= bits >> 32;
        bits *= 0xD6E8FEB86659FD93UL;
        bits ^= bits >> 32;
        return (bits >> 11) * (1.0 / (1UL << 53));
    }
}
