using Corpus.Model;

namespace Corpus.Search.Tests;

/// <summary>An article as a test writes it: nothing but what was said.</summary>
internal sealed record TestArticle(string Path, params Said[] Quotes)
{
    public string Title { get; init; } = "Untitled";

    public string? Outlet { get; init; }

    public string? Language { get; init; }

    public DateTimeOffset? Published { get; init; }

    public Article Build()
    {
        var source = new MemoryText(Path, string.Join("\n", Quotes.Select(said => said.Names + "\n" + said.Words)), "");
        var speakers = new Dictionary<string, Speaker>(StringComparer.Ordinal);
        var quotes = new List<Quote>();
        var at = 0;
        foreach (var said in Quotes)
        {
            var names = new TextSpan(at, said.Names.Length);
            var words = new AnchoredText(source, new TextSpan(names.End + 1, said.Words.Length));
            at = words.Envelope.End + 1;
            var claim = new Claim(words, said.Stance, Polarity.Affirmative, SaidTime.Unspecified);
            var speaker = said.Speaker is null ? null : SpeakerOf(said, source, names, speakers);
            quotes.Add(new Quote(said.Kind, words, null, speaker, null, null, said.Stance, new(claim), "test"));
        }

        return new Article(new ArticleContent
        {
            Source = source,
            Id = Path.Replace(".txt", "", StringComparison.Ordinal),
            Title = Title,
            Outlet = Outlet,
            Language = Language,
            Published = Published,
            Speakers = new(speakers.Values),
            Quotes = new(quotes),
        });
    }

    private static Speaker SpeakerOf(Said said, MemoryText source, TextSpan names, Dictionary<string, Speaker> speakers)
    {
        if (speakers.TryGetValue(said.Speaker!, out var known))
            return known;
        var role = said.Role is null
            ? ValueList<Designation>.Empty
            : new ValueList<Designation>(new Designation(new AnchoredText(source, TextSpan.FromBounds(names.Start + said.Speaker!.Length + 1, names.End)), "test"));
        return speakers[said.Speaker!] = new Speaker(said.Speaker!, SpeakerKind.Person, ValueList<Designation>.Empty, role);
    }
}

/// <summary>One claim of a test.</summary>
internal sealed record Said(string Words, string? Speaker = null, string? Role = null)
{
    public QuoteKind Kind { get; init; } = QuoteKind.Direct;

    public Stance Stance { get; init; } = Stance.Asserts;

    public string Names => $"{Speaker},{Role}";
}
