using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>The rest of content that a source in the middle of its sentence interrupts.</summary>
internal sealed class ContentRest(ArticleTokens article, ContentEnd ends, PieceReader pieces, SentenceCursor cursor)
{
    /// <summary>"The dam, as Rivera noted, leaks": what has no verb yet goes on behind the source and its apposition.</summary>
    /// <param name="attribution">Takes the rest as a piece.</param>
    /// <param name="content">Its content before the source.</param>
    /// <param name="comma">The sign behind the source.</param>
    public void Read(Attribution attribution, TokenRange content, int comma)
    {
        var end = cursor.Sentence.End;
        if (ReadClause(attribution, content, comma) || comma + 1 >= end || article.Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash) || (pieces.HasVerb(content.First, content.End) && !IsOpen(content)))
            return;
        var start = comma + 1;
        while (start < end && !IsPredicate(start) && !IsOpen(content))
        {
            while (start < end && article.Tokens[start].Kind is not (TokenKind.Comma or TokenKind.Dash))
                start++;
            start++;
        }
        var rest = start < end ? pieces.Trim(new(start, end)) : default;
        if (rest.IsEmpty)
            return;
        attribution.Pieces.Add(pieces.Read(rest));
        cursor.Free = end;
    }

    /// <summary>"A week ago, as Rivera noted, the dam leaked": behind a time or place the whole clause follows.</summary>
    private bool ReadClause(Attribution attribution, TokenRange setting, int comma)
    {
        var start = comma + 1;
        if (start >= cursor.Sentence.End || article.Tokens[comma].Kind is not TokenKind.Comma || !IsSetting(setting)
            || !(NounPhraseFinder.CanStart(article.Tokens[start]) || article.Tokens[start].Has(WordTags.Time)) || !FiniteVerbs.StandsIn(article, start, cursor.Sentence.End))
            return false;
        var clause = pieces.Trim(new(start, ends.Of(start, new(new(start, start), NominalCues.Saying, VerbForms.Past, false), cursor.Sentence)));
        attribution.Pieces.Add(pieces.Read(clause));
        cursor.Free = clause.End;
        return true;
    }

    /// <summary>"A few weeks ago", "In May", "On the island": a time, or a phrase with a preposition, and no verb.</summary>
    private bool IsSetting(TokenRange words)
    {
        var last = words.Last;
        if (article.Tokens[last].Has(WordTags.Month))
            last--;
        return (article.Tokens[words.First].Has(WordTags.Preposition) || article.Any(words, WordTags.Time) || article.Is(last, "ago")) && !pieces.HasVerb(words.First, last + 1);
    }

    /// <summary>"He left after, according to Rivera, the dam leaked": no clause ends so.</summary>
    private bool IsOpen(TokenRange content) => article.Tokens[content.Last].Has(WordTags.Subordinator | WordTags.Complementiser | WordTags.Coordinator) && !article.Tokens[content.Last].Has(WordTags.Adverb);

    /// <summary>Not an apposition ("the chief engineer", "chair of the board"), a relative clause or an age.</summary>
    private bool IsPredicate(int at)
    {
        var token = article.Tokens[at];
        // "receives, according to one report, $5 million": a sum is no apposition.
        if (token.Kind is TokenKind.Other && at + 1 < cursor.Sentence.End)
            return article.Tokens[at + 1].Kind is TokenKind.Number;
        return token.Kind is TokenKind.Word or TokenKind.Marked && !token.Has(WordTags.Determiner | WordTags.Relative | WordTags.Interrogative | WordTags.Capital | WordTags.Role | WordTags.Subordinator | WordTags.Preposition);
    }
}
