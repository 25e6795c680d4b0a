using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers.English;

/// <summary>Finds the names of an article outside quotation marks, without a list of names.</summary>
/// <remarks>
/// A capital inside a sentence tells a name. The first word of a sentence is one only where a capitalised word follows,
/// or where the article writes the same word with a capital inside a sentence.
/// </remarks>
internal sealed class NameFinder
{
    private const int MaximumWords = 10;

    /// <summary>"Social Affairs": what a ministry is for has no more words.</summary>
    private const int MaximumField = 2;

    private readonly ArticleTokens _article;
    private readonly Spellings _capitalInside;

    private NameFinder(ArticleTokens article)
    {
        _article = article;
        _capitalInside = Spellings.Of(article.Workspace, article.Text, ignoresCase: false);
    }

    /// <summary>All name runs in the order of the text.</summary>
    public static List<NameRun> Find(ArticleTokens article)
    {
        var finder = new NameFinder(article);
        finder.CollectCapitals();
        var runs = article.Workspace.List<NameRun>();
        for (var sentence = 0; sentence < article.Sentences.Count; sentence++)
            finder.FindIn(sentence, runs);
        return runs;
    }

    private void CollectCapitals()
    {
        foreach (var sentence in _article.Sentences)
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (_article.Tokens[at].IsNamePart && (at > sentence.First || (NextIsName(at, sentence.End) && !LeadsToMarks(sentence))))
                    _capitalInside.NumberOf(_article.SpanOf(new(at, at + 1)));
            }
        }
    }

    private bool NextIsName(int at, int end)
    {
        var next = at + 1;
        while (next < end && _article.Tokens[next].Has(WordTags.NameParticle))
            next++;
        return next < end && _article.Tokens[next].IsNamePart;
    }

    private void FindIn(int index, List<NameRun> runs)
    {
        var sentence = _article.Sentences[index];
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!Starts(at, sentence))
                continue;
            var end = EndOf(at, sentence);
            runs.Add(new NameRun(new(at, end), NameIn(at, end), index));
            at = end - 1;
        }
    }

    private bool Starts(int at, TokenRange sentence)
    {
        var token = _article.Tokens[at];
        if (!token.IsNamePart || (at > sentence.First && TitleCase.IsVerbOfSaying(_article, at, sentence)))
            return false;
        if (at == sentence.First && LeadsToMarks(sentence) && !_capitalInside.Has(_article.SpanOf(new(at, at + 1))))
            return false;
        // "Dana, 34, from Mellworth": an age tells a person.
        if (at == sentence.First && at + 3 < sentence.End && _article.Tokens[at + 1].Kind is TokenKind.Comma && _article.Tokens[at + 2].Kind is TokenKind.Number && _article.Tokens[at + 3].Kind is TokenKind.Comma && !token.Has(WordTags.Closed | WordTags.Time | WordTags.Month))
            return true;
        if (at > sentence.First || NextIsName(at, sentence.End) || token.Has(WordTags.AllCapitals | WordTags.Title))
            return true;
        return !token.Has(WordTags.Role | WordTags.Group | WordTags.Organization | WordTags.Document | WordTags.Speech)
            && _capitalInside.Has(_article.SpanOf(new(at, at + 1)));
    }

    /// <summary>Said Ana Rivera: "It holds." The verb opens the sentence; a man may be called Said, but then the article names him elsewhere too.</summary>
    private bool LeadsToMarks(TokenRange sentence)
    {
        var verb = _article.Tokens[sentence.First];
        if (verb.Entry.Cue is null || (verb.Entry.Forms & (VerbForms.Past | VerbForms.ThirdPerson)) == 0)
            return false;
        for (var at = sentence.First + 1; at < sentence.End; at++)
        {
            if (_article.Tokens[at].Kind is TokenKind.Colon or TokenKind.Comma && (at + 1 < sentence.End ? _article.Tokens[at + 1].Kind is TokenKind.Marked : _article.Tokens[at].Kind is TokenKind.Colon))
                return true;
        }
        return false;
    }

    private int EndOf(int first, TokenRange sentence)
    {
        var tokens = _article.Tokens;
        var limit = Math.Min(sentence.End, first + MaximumWords);
        var end = first + 1;
        while (end < limit && !TitleCase.IsVerbOfSaying(_article, end, sentence))
        {
            if (tokens[end].IsNamePart || (tokens[end].Has(WordTags.NameSuffix) && (tokens[end].Has(WordTags.Capital | WordTags.Organization))))
                end++;
            else if (JoinsNext(first, end, limit))
                end += 2;
            else if (tokens[end].Has(WordTags.NameParticle) && end + 1 < limit && JoinsNext(first, end + 1, limit))
                end += 3;
            else if (_article.Any(new(first, end), WordTags.Organization) && BehindSecondField(first, end, sentence) is var behind && behind > end)
                end = behind;
            else if (end == first + 1 && Acronyms.EndOfSpelled(_article, first, sentence.End) is var spelled && spelled > end)
                end = spelled;
            else
                break;
        }
        return end;
    }

    /// <summary>"Ministry of Energy and Water", "Ministry of Agriculture, Irrigation and Livestock": what else a body is for. The same token where no such words stand there.</summary>
    private int BehindSecondField(int first, int end, TokenRange sentence)
    {
        var tokens = _article.Tokens;
        if (!tokens[first].Has(WordTags.Organization) || end - first is < 3 or > MaximumField + 2 || !_article.Is(first + 1, "of"))
            return end;
        var at = end;
        if (tokens[at].Kind is TokenKind.Comma && at + 2 < sentence.End && IsField(at + 1) && _article.Is(at + 2, "and"))
            at += 2;
        if (!_article.Is(at, "and") || at + 1 >= sentence.End || !IsField(at + 1))
            return end;
        var behind = at + 2;
        while (behind < sentence.End && IsField(behind) && behind <= at + MaximumField)
            behind++;
        // "the Bank of England and Treasury officials", "the Ministry of Energy and Bank of Mellworth"
        var goesOn = behind < sentence.End && (tokens[behind].IsNamePart || _article.Is(behind, "of") || (tokens[behind].IsWord && NounPhraseFinder.IsNominal(tokens[behind]) && !tokens[behind].Has(WordTags.Role)));
        return goesOn ? end : behind;
    }

    private bool IsField(int at) => _article.Tokens[at].IsNamePart && !_article.Tokens[at].Has(WordTags.Title | WordTags.Role | WordTags.Organization | WordTags.AllCapitals);

    /// <summary>A small word inside a name: "van der Berg" by particles, "Ministry of Interior" and "Minister of Defense" by "of" after a body or an office.</summary>
    private bool JoinsNext(int first, int at, int limit)
    {
        var tokens = _article.Tokens;
        if (at + 1 >= limit || !tokens[at + 1].IsNamePart)
            return false;
        if (tokens[at].Has(WordTags.NameParticle) && !_article.Is(at, "the"))
            return true;
        if (tokens[at].Kind is TokenKind.Other && _article.Is(at, "&"))
            return true;
        return _article.Is(at, "of") && _article.Any(new(first, at), WordTags.Organization | WordTags.Role);
    }

    private TokenRange NameIn(int first, int end)
    {
        var tokens = _article.Tokens;
        if (tokens[end - 1].Has(WordTags.Organization))
            return new(first, end);
        var name = first;
        for (var at = first; at < end; at++)
        {
            if (!tokens[at].Has(WordTags.Title | WordTags.Role))
                continue;
            name = at + 1;
            if (name + 1 < end && _article.Is(name, "of"))
                name += 2;
        }
        // "Robert Bishop" is a man whose name is a role: the words before a last title are a title themselves only where they are roles or short.
        return name >= end && end - first > 1 && !tokens[first].Has(WordTags.Title | WordTags.Role) && !tokens[end - 1].Has(WordTags.Role & ~WordTags.Title)
            ? new(first, end)
            : new(name, end);
    }
}
