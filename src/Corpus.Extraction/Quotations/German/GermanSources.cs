using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.German;

namespace Corpus.Extraction.Quotations.German;

/// <summary>A source that no verb names: "laut X".</summary>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Phrase">The source.</param>
/// <param name="Whole">All of it.</param>
/// <param name="IsClosing">Whether the content is only before it.</param>
internal sealed record GermanSource(TokenRange Cue, NounPhrase Phrase, TokenRange Whole, bool IsClosing);

/// <summary>Finds sources that no verb names in a German sentence.</summary>
internal sealed class GermanSources(ArticleTokens article, EntityTable entities, GermanSubjects subjects)
{
    /// <summary>"laut X", "nach Angaben von X", "X zufolge", ", so X".</summary>
    public GermanSource? At(int at, TokenRange sentence)
    {
        if (article.Is(at, "laut"))
            return Behind(at, at + 1, sentence);
        if (article.Is(at, "nach") && at + 2 < sentence.End && article.Tokens[at + 1].Has(WordTags.Speech))
            return Behind(at, article.Is(at + 2, "von") || article.Is(at + 2, "vom") ? at + 3 : at + 2, sentence);
        if (article.Is(at, "so") && at > sentence.First && article.Tokens[at - 1].Kind is TokenKind.Comma)
            return So(at, sentence);
        var phrase = at == sentence.First ? GermanPhrases.RightFrom(article, entities, at, sentence.End) : default;
        return !phrase.IsEmpty && phrase.Range.End < sentence.End && article.Is(phrase.Range.End, "zufolge")
            ? new(new(phrase.Range.End, phrase.Range.End + 1), phrase, new(at, phrase.Range.End + 1), false)
            : null;
    }

    private GermanSource? Behind(int cue, int first, TokenRange sentence)
    {
        var phrase = GermanPhrases.RightFrom(article, entities, first, sentence.End);
        return phrase.IsEmpty ? null : new(new(cue, first), phrase, new(cue, phrase.Range.End), false);
    }

    private GermanSource? So(int at, TokenRange sentence)
    {
        var phrase = GermanPhrases.RightFrom(article, entities, at + 1, sentence.End);
        if (phrase.IsEmpty)
            return null;
        var end = GermanPhrases.BehindApposition(article, entities, phrase, sentence.End, out var apposed);
        while (end < sentence.End && article.Tokens[end].Has(WordTags.Adverb | WordTags.Time))
            end++;
        var closes = end >= sentence.End || article.Tokens[end].Kind is TokenKind.Stop or TokenKind.Comma;
        return closes ? new(new(at, at + 1), apposed.IsEmpty ? phrase : subjects.Naming(phrase, apposed), new(at, end), true) : null;
    }
}
