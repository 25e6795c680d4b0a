using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers.Persian;

/// <summary>Finds the names of people in Persian: the subject of a verb of saying, then the same words wherever they stand.</summary>
internal sealed class PersianNameFinder(ArticleTokens article)
{
    /// <summary>Names that one word starts: a bound for hostile text.</summary>
    private const int MaximumNamesakes = 16;

    private readonly Spellings _spellings = Spellings.Of(article.Workspace, article.Text, ignoresCase: false);

    /// <summary>Names by the spelling of their first word.</summary>
    private readonly Dictionary<int, List<TokenRange>> _byFirst = article.Workspace.Map<int, List<TokenRange>>();
    private readonly HashSet<int> _families = article.Workspace.Set<int>();

    /// <summary>All name runs in the order of the text.</summary>
    public List<NameRun> Find()
    {
        foreach (var sentence in article.Sentences)
            Collect(sentence);
        var runs = article.Workspace.List<NameRun>();
        for (var index = 0; index < article.Sentences.Count; index++)
            FindIn(index, runs);
        return runs;
    }

    private void Collect(TokenRange sentence)
    {
        var first = sentence.First;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (PersianPhrases.CueAt(article, at, sentence.End) is { } cue)
            {
                Note(PersianPhrases.SubjectOf(article, first, at).Name);
                first = cue.Range.End;
                at = cue.Range.Last;
            }
            else if (article.Tokens[at].Kind is TokenKind.Marked)
            {
                first = at + 1;
            }
        }
    }

    private void Note(TokenRange name)
    {
        if (name.IsEmpty)
            return;
        var first = SpellingOf(name.First);
        if (!_byFirst.TryGetValue(first, out var known))
            _byFirst[first] = known = article.Workspace.List<TokenRange>();
        if (known.Count < MaximumNamesakes)
            known.Add(name);
        _families.Add(SpellingOf(name.Last));
    }

    private int SpellingOf(int token) => _spellings.NumberOf(article.SpanOf(new(token, token + 1)));

    private void FindIn(int index, List<NameRun> runs)
    {
        var sentence = article.Sentences[index];
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var length = LengthAt(at, sentence.End);
            if (length == 0)
                continue;
            var first = at;
            while (first > sentence.First && article.Tokens[first - 1].Has(WordTags.Title))
                first--;
            runs.Add(new NameRun(new(first, at + length), new(at, at + length), index));
            at += length - 1;
        }
    }

    /// <summary>The words of the longest known name there; one where a family name stands alone.</summary>
    private int LengthAt(int at, int limit)
    {
        if (!article.Tokens[at].IsWord || _families.Count == 0)
            return 0;
        var word = SpellingOf(at);
        var longest = _families.Contains(word) ? 1 : 0;
        if (_byFirst.TryGetValue(word, out var names))
        {
            foreach (var name in names)
            {
                if (name.Count > longest && at + name.Count <= limit && HasWords(at, name))
                    longest = name.Count;
            }
        }
        return longest;
    }

    private bool HasWords(int at, TokenRange name)
    {
        for (var i = 0; i < name.Count; i++)
        {
            if (SpellingOf(at + i) != SpellingOf(name.First + i))
                return false;
        }
        return true;
    }
}
