using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds whom speech addresses by name: "Yes, Rivera, it leaks", "Mr. Moran, come in".</summary>
internal sealed class Vocatives(ArticleTokens article, EntityTable entities)
{
    /// <summary>A name of address has no more words.</summary>
    private const int MaximumWords = 3;

    private Dictionary<int, Entity?>? _byName;

    /// <summary>The first person whom the content addresses; null where it addresses nobody whom the article names.</summary>
    public Entity? In(Attribution attribution)
    {
        foreach (var piece in attribution.Pieces)
        {
            var start = piece.Span.Start;
            for (var at = start; at < piece.Span.End; at++)
            {
                // Between two commas, or between a comma and the end of the sentence.
                if (article.Text[at] is not (',' or '!' or '?' or ';' or '\u2014') && !IsDash(at) && !(article.Text[at] is '.' && !IsAbbreviation(start, at)) && at + 1 < piece.Span.End)
                    continue;
                var end = at + 1 == piece.Span.End && char.IsLetterOrDigit(article.Text[at]) ? at + 1 : at;
                if (Named(start, end) is { } told)
                    return told;
                start = at + 1;
            }
        }
        return null;
    }

    /// <summary>From now on somebody is known by his name who is named in marks alone.</summary>
    public void Add(Entity person)
    {
        Names();
        Add(person.NameSpan, person);
    }

    /// <summary>Two hyphens stand for a dash.</summary>
    private bool IsDash(int at) => article.Text[at] is '-' && at + 1 < article.Text.Length && article.Text[at + 1] is '-';

    /// <summary>"Mr. Moran": the full stop ends no sentence.</summary>
    private bool IsAbbreviation(int start, int stop)
    {
        var first = stop;
        while (first > start && char.IsLetter(article.Text[first - 1]))
            first--;
        return stop > first && (stop - first == 1 || (article.Language.Words.Find(article.Text.AsSpan(first, stop - first)).Tags & (WordTags.Title | WordTags.Abbreviation)) != 0);
    }

    /// <summary>The name alone, behind its title or behind words of affection: "Mr. Rivera", "my dear Rivera".</summary>
    private Entity? Named(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(article.Text[end - 1]))
            end--;
        for (var words = 0; words < MaximumWords; words++)
        {
            while (start < end && char.IsWhiteSpace(article.Text[start]))
                start++;
            if (start >= end)
                return null;
            if (NameOf(TextSpan.FromBounds(start, end)) is { } told)
                return told;
            var word = start;
            while (start < end && !char.IsWhiteSpace(article.Text[start]))
                start++;
            if (!MayPrecedeName(article, TextSpan.FromBounds(word, start)))
                return null;
        }
        return null;
    }

    /// <summary>A title, "my", or a small word that only describes: not "tell Rivera", not "with Rivera".</summary>
    public static bool MayPrecedeName(ArticleTokens article, TextSpan word)
    {
        var letters = article.Text[word.End - 1] is '.' ? word.Length - 1 : word.Length;
        var entry = article.Language.Words.Find(article.Text.AsSpan(word.Start, letters));
        return (entry.Tags & (WordTags.Title | WordTags.Own)) != 0
            || (char.IsLower(article.Text[word.Start]) && entry.Cue is null && (entry.Tags & WordTags.Closed) == 0);
    }

    private Entity? NameOf(TextSpan words) =>
        words.Length > 0 && char.IsUpper(article.Text[words.Start]) && Names().TryGetValue(article.Spellings.NumberOf(words), out var told) ? told : null;

    /// <summary>People by all that the article calls them; null where two have one name.</summary>
    private Dictionary<int, Entity?> Names()
    {
        if (_byName is not null)
            return _byName;
        _byName = article.Workspace.Map<int, Entity?>();
        for (var run = 0; run < entities.Runs.Count; run++)
        {
            if (entities.EntityOf(run) is not { CouldBeHuman: true } person)
                continue;
            Add(article.SpanOf(entities.Runs[run].Range), person);
            Add(article.SpanOf(entities.Runs[run].Name), person);
            if (entities.Runs[run].Name is not { IsEmpty: false } name)
                continue;
            Add(article.SpanOf(new(name.Last, name.End)), person);
            Add(article.SpanOf(new(name.First, name.First + 1)), person);
        }
        return _byName;
    }

    private void Add(TextSpan name, Entity person)
    {
        if (name.Length == 0)
            return;
        var spelling = article.Spellings.NumberOf(name);
        _byName![spelling] = _byName.TryGetValue(spelling, out var known) && known != person ? null : person;
    }
}
