using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Quotations.English;
using Corpus.Extraction.Quotations.German;
using Corpus.Extraction.Quotations.Persian;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Extraction.Speakers.German;
using Corpus.Extraction.Speakers.Persian;

namespace Corpus.Extraction;

/// <summary>The rules that a language has of its own, beside its words: all else is shared.</summary>
/// <param name="FindNames">Finds the names of people and bodies.</param>
/// <param name="ReadRoles">Gives them the offices that stand beside their names.</param>
/// <param name="Reader">Makes what reads the attributions of a sentence and adds them to a list.</param>
/// <param name="NegationOf">Finds the words that negate an attribution with a cue; empty where none do.</param>
internal sealed record LanguageRules(
    Func<ArticleTokens, List<NameRun>> FindNames,
    Action<ArticleTokens, EntityTable> ReadRoles,
    Func<ArticleTokens, EntityTable, List<Attribution>, ISentenceReader> Reader,
    Func<ArticleTokens, Attribution, TokenRange> NegationOf)
{
    private static readonly LanguageRules English = new(NameFinder.Find, RoleFinder.Read, (article, entities, found) => new SentenceReader(article, entities, found), EnglishNegation.Of);

    private static readonly LanguageRules German = new(article => new GermanNameFinder(article).Find(), GermanRoles.Read, (article, entities, found) => new GermanSentenceReader(article, entities, found), GermanNegation.Of);

    private static readonly LanguageRules Persian = new(article => new PersianNameFinder(article).Find(), PersianRoles.Read, (article, entities, found) => new PersianSentenceReader(article, entities, found), PersianNegation.Of);

    /// <summary>Names of rules for quotes that are switched off to measure what they bring; none in a build.</summary>
    public IReadOnlyCollection<string> Without { get; init; } = [];

    /// <summary>The rules of a language; those of English where it has none.</summary>
    /// <param name="language">The language.</param>
    /// <param name="without">Names of rules that are switched off.</param>
    public static LanguageRules Of(Language language, IReadOnlyCollection<string> without) =>
        without.Count == 0 ? Of(language) : Of(language) with { Without = without };

    private static LanguageRules Of(Language language) =>
        language == Language.German ? German
        : language == Language.Persian ? Persian
        : English;
}
