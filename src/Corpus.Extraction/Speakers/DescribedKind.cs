using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>What kind of source a description without a name means, by its head noun.</summary>
internal static class DescribedKind
{
    public static SpeakerKind Of(ArticleTokens article, NounPhrase phrase)
    {
        var head = article.Tokens[phrase.Head.Last];
        if (head.Has(WordTags.Group) || article.Tokens[phrase.Head.First].Has(WordTags.Quantifier))
            return SpeakerKind.Group;
        // "Sixteen of 18 economists": so many of a group.
        if (phrase.Range.Count > phrase.Head.Count + 1 && phrase.Head.Count == 1 && article.Is(phrase.Head.End, "of") && (article.Tokens[phrase.Range.Last].Has(WordTags.Group) || IsPlural(article.Text, article.Tokens[phrase.Range.Last])) && !head.Has(WordTags.Role | WordTags.Organization | WordTags.Document))
            return SpeakerKind.Group;
        // "Nobody" at the start of a sentence is no name.
        if (head.Has(WordTags.Role | WordTags.Negation))
            return SpeakerKind.Person;
        if (head.Has(WordTags.Organization | WordTags.Document | WordTags.Speech | WordTags.Capital))
            return SpeakerKind.Organization;
        return IsPlural(article.Text, head) ? SpeakerKind.Group : SpeakerKind.Person;
    }

    /// <summary>Whether the head noun is one for a person: an office, "the woman".</summary>
    public static bool IsPerson(ArticleTokens article, NounPhrase phrase) => article.Tokens[phrase.Head.Last].Has(WordTags.Role | WordTags.Epicene);

    /// <summary>Whether the head noun is one for a woman (true), for a man (false) or for neither (null).</summary>
    public static bool? SexOf(ArticleTokens article, NounPhrase phrase)
    {
        var head = article.Tokens[phrase.Head.Last];
        return head.Has(WordTags.Feminine) ? true : head.Has(WordTags.Masculine) ? false : null;
    }

    private static bool IsPlural(string text, Token noun) => noun.End - noun.Start > 3 && text[noun.End - 1] == 's' && text[noun.End - 2] != 's';
}
