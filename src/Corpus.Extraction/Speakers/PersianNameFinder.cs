using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>Finds the names of people in Persian: the subject of a verb of saying, then the same words wherever they stand.</summary>
internal sealed class PersianNameFinder(ArticleTokens article)
{
    /// <summary>Names that one word starts: a bound for hostile text.</summary>
    private const int MaximumNamesakes = 16;

    private readonly Dictionary<string, List<string[]>> _byFirst = new(StringComparer.Ordinal);
    private readonly HashSet<string> _families = new(StringComparer.Ordinal);

    /// <summary>All name runs in the order of the text.</summary>
    public List<NameRun> Find()
    {
        foreach (var sentence in article.Sentences)
            Collect(sentence);
        var runs = new List<NameRun>();
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
        var words = Enumerable.Range(name.First, name.Count).Select(article.TextOf).ToArray();
        if (!_byFirst.TryGetValue(words[0], out var known))
            _byFirst[words[0]] = known = [];
        if (known.Count < MaximumNamesakes)
            known.Add(words);
        _families.Add(words[words.Length - 1]);
    }

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
        var word = article.TextOf(at);
        var longest = _families.Contains(word) ? 1 : 0;
        if (_byFirst.TryGetValue(word, out var names))
        {
            foreach (var name in names)
            {
                if (name.Length > longest && at + name.Length <= limit && Enumerable.Range(0, name.Length).All(i => article.TextOf(at + i) == name[i]))
                    longest = name.Length;
            }
        }
        return longest;
    }
}
