using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Relative clauses around a verb of saying: which one it stands in, and where that ends.</summary>
internal sealed class RelativeClauses(ArticleTokens article, PieceReader pieces, SentenceCursor cursor)
{
    /// <summary>A relative clause between a name and its verb is not followed further than this.</summary>
    private const int MaximumRelative = 26;

    /// <summary>"Rivera, who said": a relative clause between commas.</summary>
    public bool OpensWith(NounPhrase mention) =>
        mention.Range.Count == 1 && mention.Range.First > cursor.Sentence.First && article.Tokens[mention.Range.First].Has(WordTags.Relative) && article.Tokens[mention.Range.First - 1].Kind is TokenKind.Comma;

    /// <summary>"The official, who declined to be named, said": the comma closes what stands behind the subject.</summary>
    public bool Closes(int comma)
    {
        for (var at = comma - 1; at > Math.Max(cursor.Free, comma - MaximumRelative); at--)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma)
                return article.Is(at + 1, "who");
        }
        return false;
    }

    /// <summary>"…, which officials said will open soon, will stay": the comma closes the relative clause where a verb follows.</summary>
    public int EndOf(TokenRange content)
    {
        for (var at = content.First + 1; at + 1 < content.End; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma && pieces.HasVerb(at + 1, at + 2))
                return at;
        }
        return content.End;
    }

    /// <summary>"which officials said will open soon": the pronoun before the source is the subject of what was said.</summary>
    public bool HasGap(Cue cue, NounPhrase mention, ContentAfter content)
    {
        var before = mention.IsEmpty ? -1 : mention.Range.First - 1;
        if (before < cursor.Free || !article.Tokens[before].Has(WordTags.Relative | WordTags.Interrogative) || article.Tokens[before].Has(WordTags.Subordinator) || content.CueEnd > cue.Range.End
            || (before > cursor.Sentence.First && article.Tokens[before - 1].Has(WordTags.Preposition) && !article.Is(before, "what")))
            return false;
        return article.Tokens[content.Range.First].Has(WordTags.Auxiliary) || article.Tokens[content.Range.First].Entry.Forms is VerbForms.Past || article.Is(before, "which") || article.Is(before, "whom") || (article.Is(before, "what") && cue.Allows(CueFrames.Clause));
    }
}
