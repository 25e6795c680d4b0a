using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds who was told where the verb itself does not take it: "in an interview with X", "speaking to X", "wrote on X".</summary>
internal sealed class AddresseeFinder(ArticleTokens article)
{
    /// <summary>A reporting clause is not read further than this on each side of its cue: a bound for hostile text.</summary>
    private const int MaximumClause = 64;

    /// <summary>"an interview on Tuesday with": words between the talk and whom it was with.</summary>
    private const int MaximumBetween = 3;

    /// <summary>The words that name who was told, in the words around a cue; empty where none do.</summary>
    public TokenRange Find(Attribution attribution, TokenRange clause)
    {
        var end = Math.Min(clause.End, attribution.Cue.End + MaximumClause);
        var isPosted = false;
        for (var at = Math.Max(clause.First, attribution.Cue.First - MaximumClause); at < end; at++)
        {
            var token = article.Tokens[at];
            isPosted |= token.Has(WordTags.Posting);
            var name = token.Has(WordTags.Conversation) ? BehindTalk(at + 1, end)
                : isPosted && token.Has(WordTags.Platform) && at + 1 < end && article.Tokens[at + 1].IsNamePart ? at + 1
                : -1;
            if (name < 0 || name >= end)
                continue;
            var told = NounPhraseFinder.RightFrom(article, name, end).Range;
            if (!told.IsEmpty && !told.Contains(attribution.Mention.Range.First) && !attribution.Mention.Range.Contains(told.First))
                return told;
        }
        return default;
    }

    /// <summary>Where the words begin that name whom a talk was with; -1 where none do.</summary>
    private int BehindTalk(int at, int end)
    {
        for (var limit = Math.Min(end, at + MaximumBetween); at < limit; at++)
        {
            if (article.Tokens[at].Has(WordTags.Recipient))
                return at + 1 < end && NounPhraseFinder.CanStart(article.Tokens[at + 1]) ? at + 1 : -1;
            if (!article.Tokens[at].Has(WordTags.Preposition | WordTags.Time))
                return -1;
        }
        return -1;
    }
}
