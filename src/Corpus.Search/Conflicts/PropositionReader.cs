using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Conflicts;

/// <summary>Reads claims as the rules compare them: content words, negation and its reach, moods, numbers and frames.</summary>
/// <remarks>Linear in the words, of which no more than <see cref="MaxWords"/> are read.</remarks>
internal sealed class PropositionReader(Vocabulary vocabulary)
{
    /// <summary>Words of a claim that are read: a longer one is no single proposition.</summary>
    public const int MaxWords = 120;

    private readonly List<PropositionWord> _words = [];

    /// <summary>Reads a claim.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="stance">What its speaker does with it.</param>
    /// <param name="moods">What is known of it beside its words.</param>
    /// <param name="lastPlace">The place that was named last, for "the country" and its like; brought up to date.</param>
    public Proposition Read(string text, Stance stance, Moods moods, ref int lastPlace)
    {
        ReadWords(text);
        NegationReader.Mark(_words);
        var quantities = QuantityReader.Read(_words, text);
        moods |= MoodReader.Read(_words, text, stance);
        var frames = FrameReader.Read(_words, ref lastPlace);
        return new Proposition
        {
            Words = [.. _words],
            Moods = moods,
            Quantities = quantities,
            Frames = frames,
            Stems = Stems(),
            HasPosition = _words.Exists(word => word.Entry.Position != 0),
        };
    }

    private void ReadWords(string text)
    {
        _words.Clear();
        var clause = 0;
        var end = 0;
        foreach (var token in ClaimTokenizer.Tokenize(text))
        {
            if (_words.Count == MaxWords)
                break;
            var start = token.Span.Start;
            var afterMark = _words.Count > 0 && HasMark(text, end, start);
            var isCapital = char.IsUpper(text[start]);
            var entry = vocabulary.Find(TermOf(token.Term, text, token.Span, isCapital));
            if (_words.Count > 0 && (afterMark || (entry.Is(WordClass.Border) && entry.Term != "as")) && clause < byte.MaxValue)
                clause++;
            if (isCapital && !afterMark && _words.Count > 0 && JoinedPlace(token) is { } joined)
            {
                _words[_words.Count - 1] = joined;
                end = token.Span.End;
                continue;
            }
            var flags = (isCapital ? WordFlags.Capital : 0) | (afterMark ? WordFlags.AfterMark : 0);
            if (entry.IsPlace && isCapital)
                flags |= WordFlags.Place | WordFlags.Content;
            else if (!entry.Is(WordClass.Light) && (entry.Term.Length > 1 || char.IsDigit(entry.Term[0])))
                flags |= WordFlags.Content;
            _words.Add(new PropositionWord(entry, token.Span, flags, (byte)clause));
            end = token.Span.End;
        }
    }

    /// <summary>"North Korea": the word before and this one as one; null where they are no place together.</summary>
    private PropositionWord? JoinedPlace(ClaimToken token)
    {
        var before = _words[_words.Count - 1];
        if (!before.Has(WordFlags.Capital) || !ConflictLexicon.PlaceBeginnings.Contains(before.Entry.Term))
            return null;
        var entry = vocabulary.Find(before.Entry.Term + " " + token.Term);
        return entry.IsPlace
            ? before with { Entry = entry, Span = TextSpan.FromBounds(before.Span.Start, token.Span.End), Flags = before.Flags | WordFlags.Place | WordFlags.Content }
            : null;
    }

    /// <summary>"US" is a country and "us" a pronoun.</summary>
    private static string TermOf(string term, string text, TextSpan span, bool isCapital) =>
        term == "us" && isCapital && span.Length > 1 && char.IsUpper(text[span.Start + 1] == '.' ? text[Math.Min(span.Start + 2, text.Length - 1)] : text[span.Start + 1]) ? "usa" : term;

    private static bool HasMark(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] is ',' or ';' or ':' or '(' or ')' or '—' or '–' or '.' or '!' or '?')
                return true;
            if (text[i] == '-' && i + 1 < to && text[i + 1] == '-')
                return true;
        }
        return false;
    }

    private int[] Stems()
    {
        var stems = new List<int>(_words.Count);
        foreach (var word in _words)
        {
            if (word.IsContent)
                stems.Add(word.Entry.Stem);
        }
        stems.Sort();
        var kept = 0;
        for (var i = 0; i < stems.Count; i++)
        {
            if (i == 0 || stems[i] != stems[i - 1])
                stems[kept++] = stems[i];
        }
        stems.RemoveRange(kept, stems.Count - kept);
        return [.. stems];
    }
}
