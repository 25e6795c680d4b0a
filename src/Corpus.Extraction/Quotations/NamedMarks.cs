using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds who is named beside a marked string without a verb of saying.</summary>
internal sealed class NamedMarks(ArticleTokens article, EntityTable entities, PieceReader pieces)
{
    private readonly MentionNames _names = new(article, entities);

    /// <summary>Who is named beside the marks without a verb of saying: behind a dash, or as the subject of the sentence that a colon closes.</summary>
    /// <param name="at">The marked string.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="paragraph">Its paragraph.</param>
    public Attribution? Find(int at, int sentence, TokenRange paragraph) =>
        BehindSign(at, sentence, paragraph.End) ?? BesideVerb(at, sentence, paragraph.End) ?? BehindColon(at, sentence, paragraph);

    /// <summary>Rule marks-before-dash: "It held." - Ana Rivera, in a list of reactions; "It held." (Ana Rivera, mayor).</summary>
    private Attribution? BehindSign(int at, int sentence, int end)
    {
        var sign = at + 1;
        var run = sign + 1 < end ? entities.RunAt(sign + 1) : -1;
        if (run < 0)
            return null;
        var name = entities.Runs[run].Range;
        return article.Tokens[sign].Kind switch
        {
            TokenKind.OpenBracket when ClosesBracket(name.End, end) => By("marks-before-dash", default, name, sentence),
            TokenKind.Dash when EndsThere(name.End, end) => By("marks-before-dash", new(sign, sign + 1), name, sentence),
            _ => null,
        };
    }

    /// <summary>"(Ana Rivera)", "(Ana Rivera, mayor)" at the end of a paragraph.</summary>
    private bool ClosesBracket(int at, int end) => article.Tokens[end - 1].Kind is TokenKind.CloseBracket && (at == end - 1 || article.Tokens[at].Kind is TokenKind.Comma);

    private bool EndsThere(int at, int end) => at >= end || article.Tokens[at].Kind is TokenKind.Stop or TokenKind.Comma;

    /// <summary>Rule marks-before-name: "It holds," Rivera shrugged; "It held," remembered Ana Rivera. The comma inside the marks tells that the sentence goes on with who spoke, whatever the verb.</summary>
    private Attribution? BesideVerb(int at, int sentence, int end)
    {
        var inner = article.Marked[article.Tokens[at].Marked].Inner;
        var next = at + 1;
        if (IsNoSpeech(at, article.Sentences[sentence].First))
            return null;
        if (next < end && article.Tokens[next].Kind is TokenKind.Comma)
            next++;
        else if (article.Text[inner.End - 1] is not ',')
            return null;
        if (next + 1 >= end)
            return null;
        if (LooksLikeVerb(next) && entities.RunAt(next + 1) is var behind && behind >= 0 && entities.Runs[behind].Range.First == next + 1)
            return By("marks-before-name", new(next, next + 1), _names.NameOf(NounPhraseFinder.RightFrom(article, next + 1, end), end).Range, sentence);
        if (LooksLikeVerb(next) && article.Tokens[next + 1].Has(WordTags.PersonalPronoun | WordTags.FirstPerson))
            return By("marks-before-name", new(next, next + 1), new(next + 1, next + 2), sentence);
        var subject = article.Tokens[next].Has(WordTags.PersonalPronoun | WordTags.FirstPerson) ? new NounPhrase(new(next, next + 1), new(next, next + 1))
            : entities.RunAt(next) >= 0 ? NounPhraseFinder.RightFrom(article, next, end) : default;
        var verb = subject.Range.End;
        return !subject.IsEmpty && verb < end && LooksLikeVerb(verb) ? By("marks-before-name", new(verb, verb + 1), _names.NameOf(subject, verb).Range, sentence) : null;
    }

    /// <summary>On the show's "This Week," Rivera laughed; in her book, "Low Water," Rivera asks: a title. A self-made "voice of reason," Rivera left: a term.</summary>
    private bool IsNoSpeech(int at, int first) =>
        at > first && ((article.Tokens[at - 1].Kind is TokenKind.Word or TokenKind.Possessive && pieces.IsTitle(at))
            || (article.Tokens[at - 1].Kind is TokenKind.Comma && TitlesInMarks.HasCapitals(article, at))
            || SpeechInMarks.IsPartOfClause(article, pieces, at, first));

    private bool LooksLikeVerb(int at)
    {
        var token = article.Tokens[at];
        return token.IsWord && !token.Has(WordTags.Capital | WordTags.Closed | WordTags.Group | WordTags.Role)
            && (Endings.IsPast(article, at) || (token.Entry.Forms & (VerbForms.Past | VerbForms.ThirdPerson)) != 0 || (at + 1 < article.Tokens.Count && article.Is(at + 1, "back")));
    }

    /// <summary>Rule marks-behind-colon: Ana Rivera left no doubt: "It holds."</summary>
    private Attribution? BehindColon(int at, int sentence, TokenRange paragraph)
    {
        var colon = at - 1;
        // "Ana Rivera was blunt:" may be a paragraph, with the marks in the next one.
        var announcing = at == paragraph.First && colon >= 0 && !article.IsTitle(new(colon, at)) ? sentence - 1 : sentence;
        return announcing >= 0 && _names.BeforeColon(colon, announcing) is { IsEmpty: false } mention ? By("marks-behind-colon", new(colon, colon + 1), mention.Range, announcing) : null;
    }

    private Attribution By(string rule, TokenRange cue, TokenRange mention, int sentence) =>
        Attribution.Of(article, rule, sentence, Stance.Asserts, cue, new(mention, mention));
}
