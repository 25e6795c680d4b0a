using Corpus.Extraction.Lexicon;

namespace Corpus.Extraction.Sentences;

/// <summary>Months, modals, days and pronouns that are part of a name.</summary>
internal static class NameCapitals
{
    /// <summary>"Theresa May": a capitalised month or modal behind a name, and before no number, is part of the name; so are the days of "the Sunday Times" and "USA TODAY".</summary>
    public static void Retag(List<Token> tokens, TokenRange paragraph)
    {
        if (!paragraph.IsEmpty && OpensWithName(tokens, paragraph.First, paragraph))
            tokens[paragraph.First] = tokens[paragraph.First] with { Entry = new LexiconEntry(WordTags.Capital, null, VerbForms.None) };
        for (var at = paragraph.First + 1; at < paragraph.End; at++)
        {
            var token = tokens[at];
            // "the radio show He Said She Said": behind a word in small letters.
            if (token.Has(WordTags.Capital) && token.Has(WordTags.PersonalPronoun) && tokens[at - 1].IsWord && !tokens[at - 1].Has(WordTags.Capital | WordTags.Closed) && at + 1 < paragraph.End && tokens[at + 1].Has(WordTags.Capital))
            {
                for (; at < paragraph.End && tokens[at].Has(WordTags.Capital); at++)
                    tokens[at] = tokens[at] with { Entry = new LexiconEntry(WordTags.Capital, null, VerbForms.None) };
                continue;
            }
            if (token.Has(WordTags.Capital) && token.Has(WordTags.Time) && !token.Has(WordTags.Unit) && tokens[at - 1].Has(WordTags.Determiner) && at + 1 < paragraph.End && tokens[at + 1].IsNamePart)
                tokens[at] = token with { Entry = new LexiconEntry(WordTags.Capital, null, VerbForms.None) };
            if (token.Has(WordTags.AllCapitals) && token.Has(WordTags.Time) && tokens[at - 1].Has(WordTags.AllCapitals) && tokens[at - 1].IsNamePart)
                tokens[at] = token with { Entry = new LexiconEntry(WordTags.Capital | WordTags.AllCapitals, null, VerbForms.None) };
            if (!token.Has(WordTags.Capital) || !token.Has(WordTags.Month | WordTags.Modal | WordTags.Preposition))
                continue;
            if (IsGivenName(tokens, at, paragraph) || OpensWithName(tokens, at, paragraph))
                tokens[at] = token with { Entry = new LexiconEntry(WordTags.Capital, null, VerbForms.None) };
            // "Dam Would Hold": in a headline all words have capitals. "One January day": a number gives no name.
            if (token.Has(WordTags.Preposition) || !tokens[at - 1].IsNamePart || tokens[at - 1].Has(WordTags.Value) || (token.Has(WordTags.Modal) && TitleCase.IsAround(tokens, at, paragraph)))
                continue;
            if (at + 1 >= paragraph.End || tokens[at + 1].Kind is not TokenKind.Number)
                tokens[at] = token with { Entry = new LexiconEntry(WordTags.Capital, null, VerbForms.None) };
        }
    }

    /// <summary>"Jan Dvorak said", behind a full stop: no month stands there before a name; and "Will Soler said": a question has "say".</summary>
    private static bool OpensWithName(List<Token> tokens, int at, TokenRange paragraph)
    {
        if (!tokens[at].Has(WordTags.Month | WordTags.Modal) || at + 1 >= paragraph.End || !tokens[at + 1].IsNamePart || tokens[at + 1].Has(WordTags.AllCapitals))
            return false;
        if (at > paragraph.First && tokens[at - 1].Kind is not (TokenKind.Stop or TokenKind.Marked))
            return false;
        return tokens[at].Has(WordTags.Month) || (at + 2 < paragraph.End && IsSaid(tokens[at + 2]));
    }

    /// <summary>"said", not "say", and not "called": a verb of saying in a form that no name can be the object of.</summary>
    private static bool IsSaid(Token token) =>
        token.Entry.Cue is not null && !token.Has(WordTags.Capital) && (token.Entry.Forms & (VerbForms.Past | VerbForms.ThirdPerson)) != 0;

    /// <summary>"Her brother, Jan Dvorak, said", "a minister, Per Hauge,", "said Will Soler": between commas or behind a verb of saying a word that is a month, a modal or a preposition elsewhere, before a name.</summary>
    private static bool IsGivenName(List<Token> tokens, int at, TokenRange paragraph)
    {
        if (at + 1 >= paragraph.End || !tokens[at + 1].IsNamePart || tokens[at + 1].Has(WordTags.AllCapitals))
            return false;
        return tokens[at - 1].Kind is TokenKind.Comma || IsSaid(tokens[at - 1]) || (tokens[at - 1].Has(WordTags.Role | WordTags.Title) && !tokens[at].Has(WordTags.Preposition));
    }
}
