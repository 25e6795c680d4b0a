using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers.German;

/// <summary>Finds the names of people in German, where every noun has a capital.</summary>
/// <remarks>A title before it, or two capitals in a row that no determiner, adjective or number leads to, tell a name; one word is a name where it ends a name found so.</remarks>
internal sealed class GermanNameFinder(ArticleTokens article)
{
    private const int MaximumWords = 4;

    private const WordTags Nouns = WordTags.Title | WordTags.Role | WordTags.Honorific | WordTags.Group | WordTags.Organization | WordTags.Document | WordTags.Speech;

    private readonly Spellings _families = Spellings.Of(article.Workspace, article.Text, ignoresCase: false);

    /// <summary>All name runs in the order of the text.</summary>
    public List<NameRun> Find()
    {
        var candidates = article.Workspace.List<NameRun>();
        for (var sentence = 0; sentence < article.Sentences.Count; sentence++)
            Collect(sentence, candidates);
        foreach (var candidate in candidates)
        {
            if (IsPerson(candidate))
                _families.NumberOf(FamilyName(candidate));
        }
        var runs = article.Workspace.List<NameRun>();
        foreach (var candidate in candidates)
        {
            if (IsPerson(candidate) || (candidate.Name.Count == 1 && _families.Has(FamilyName(candidate))))
                runs.Add(candidate);
        }
        return runs;
    }

    private TextSpan FamilyName(NameRun run) => article.SpanOf(new(run.Name.Last, run.Name.End));

    private void Collect(int index, List<NameRun> candidates)
    {
        var tokens = article.Tokens;
        var sentence = article.Sentences[index];
        for (var first = sentence.First; first < sentence.End; first++)
        {
            if (!tokens[first].IsNamePart)
                continue;
            var end = first + 1;
            while (end < sentence.End && (tokens[end].IsNamePart || IsParticle(end, sentence.End)))
                end++;
            var name = first;
            while (name < end && tokens[name].Has(Nouns))
                name++;
            if (name < end && !tokens[end - 1].Has(Nouns))
                candidates.Add(new NameRun(new(first, end), new(name, end), index));
            first = end;
        }
    }

    private bool IsParticle(int at, int limit) =>
        at + 1 < limit && article.Tokens[at].Has(WordTags.NameParticle) && article.Tokens[at + 1].IsNamePart && !article.Tokens[at - 1].Has(Nouns) && !article.Is(at - 1, "Uhr");

    private bool IsPerson(NameRun run)
    {
        var tokens = article.Tokens;
        if (run.Name.Count > MaximumWords)
            return false;
        if (run.Name.First > run.Range.First)
            return tokens[run.Name.First - 1].Has(WordTags.Title | WordTags.Role);
        if (run.Name.Count < 2)
            return false;
        if (run.Range.First > article.Sentences[run.Sentence].First)
            return !LeadsToNoun(tokens[run.Range.First - 1]);
        return run.Range.End < tokens.Count && (tokens[run.Range.End].Entry.Cue is not null || tokens[run.Range.End].Kind is TokenKind.Comma);
    }

    private static bool LeadsToNoun(Token before) =>
        before.Kind is TokenKind.Number
        || (before.IsWord && before.Entry.Cue is null && (before.Has(WordTags.Determiner) || !before.Has(WordTags.Closed | WordTags.Capital | WordTags.Time | WordTags.Reported | WordTags.Irrealis)));
}
