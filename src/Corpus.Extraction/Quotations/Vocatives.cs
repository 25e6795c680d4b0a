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
                if (article.Text[at] is not (',' or '!' or '?' or ';') && !(article.Text[at] is '.' && !IsAbbreviation(start, at)) && at + 1 < piece.Span.End)
                    continue;
                var end = at + 1 == piece.Span.End && char.IsLetterOrDigit(article.Text[at]) ? at + 1 : at;
                if (Named(start, end) is { } told)
                    return told;
                start = at + 1;
            }
        }
        return null;
    }

    /// <summary>"Mr. Moran": the full stop ends no sentence.</summary>
    private bool IsAbbreviation(int start, int stop)
    {
        var first = stop;
        while (first > start && char.IsLetter(article.Text[first - 1]))
            first--;
        return stop - first is > 0 and <= MaximumWords && char.IsUpper(article.Text[first]);
    }

    private Entity? Named(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(article.Text[start]))
            start++;
        for (var words = 0; words < MaximumWords && start < end; words++)
        {
            if (char.IsUpper(article.Text[start]) && Names().TryGetValue(article.Spellings.NumberOf(TextSpan.FromBounds(start, end)), out var told))
                return told;
            while (start < end && !char.IsWhiteSpace(article.Text[start]))
                start++;
            while (start < end && char.IsWhiteSpace(article.Text[start]))
                start++;
        }
        return null;
    }

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
            if (entities.Runs[run].Name is { IsEmpty: false } name)
                Add(article.SpanOf(new(name.Last, name.End)), person);
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
