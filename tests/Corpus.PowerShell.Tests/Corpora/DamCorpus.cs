using Corpus.Model;

namespace Corpus.PowerShell.Tests.Corpora;

/// <summary>A corpus in which people contradict themselves and each other, over three years.</summary>
internal static class DamCorpus
{
    public static IReadOnlyList<Article> Articles =>
    [
        Saying("a.txt", "The Post", "2021-03-01", ("Nora Lind", "The Karo dam does not leak at the northern wall")),
        Saying("b.txt", "The Star", "2023-05-02", ("Nora Lind", "The Karo dam leaks at the northern wall"), ("Ivo Moran", "The repair will cost 4 million dollars a year")),
        Saying("c.txt", "The Star", "2023-05-04", ("Ivo Moran", "We have never paid the guards of the Karo dam"), ("Ana Ruiz", "We paid the guards of the Karo dam")),
    ];

    private static Article Saying(string path, string outlet, string published, params (string Name, string Words)[] said)
    {
        var builder = new ArticleBuilder(path, "Water\n\n" + string.Join("\n\n", said.Select(quote => $"\"{quote.Words},\" {quote.Name} said.")) + "\n");
        foreach (var (name, words) in said)
            builder.Quote(QuoteKind.Direct, words, builder.Speaker(name), "said");
        return builder.Build(outlet, published, "en");
    }
}
