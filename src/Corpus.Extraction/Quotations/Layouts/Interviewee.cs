using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>Who is asked in an interview that does not name him beside his answers.</summary>
internal static class Interviewee
{
    /// <summary>The one person in the title, else the first person whom the introduction speaks of; null where neither names one.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="entities">The names.</param>
    /// <param name="end">Index of the token where the introduction ends.</param>
    public static Entity? Find(ArticleTokens article, EntityTable entities, int end)
    {
        Entity? first = null;
        var inTitle = new HashSet<Entity>();
        for (var run = 0; run < entities.Runs.Count && entities.Runs[run].Range.First < end; run++)
        {
            var range = entities.Runs[run].Range;
            if (entities.EntityOf(run) is not { Kind: SpeakerKind.Person } entity)
                continue;
            if (article.IsTitle(article.Sentences[entities.Runs[run].Sentence]))
                inTitle.Add(entity);
            else if (first is null && !IsAside(article, range))
                first = entity;
        }

        return inTitle.Count == 1 ? inTitle.First() : first is not null && (inTitle.Count == 0 || inTitle.Contains(first)) ? first : null;
    }

    /// <summary>"with Ruth Hale", "Ruth Hale's questions".</summary>
    private static bool IsAside(ArticleTokens article, TokenRange name) =>
        (name.First > 0 && article.Tokens[name.First - 1].Has(WordTags.Preposition)) || (name.End < article.Tokens.Count && article.Tokens[name.End].Kind is TokenKind.Possessive);
}
