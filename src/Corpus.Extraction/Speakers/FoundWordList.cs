using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Words of the text, the number of their spelling, and the rule that found them.</summary>
internal readonly record struct FoundWords(TextSpan Span, int Spelling, string Rule);

/// <summary>What an article calls somebody, each spelling once, in the order in which it was found.</summary>
internal sealed class FoundWordList
{
    /// <summary>So many are compared one by one.</summary>
    private const int Few = 8;

    private readonly List<FoundWords> _words = [];

    /// <summary>The spellings where there are more than a few; most have one, and a text may have a hundred thousand names.</summary>
    private HashSet<int>? _spellings;

    public List<FoundWords> Words => _words;

    /// <summary>Adds words whose spelling is new.</summary>
    public void Add(ArticleTokens article, TextSpan words, string rule)
    {
        var spelling = article.Spellings.NumberOf(words);
        if (_spellings is null ? Has(spelling) : !_spellings.Add(spelling))
            return;
        _words.Add(new(words, spelling, rule));
        if (_spellings is null && _words.Count > Few)
            _spellings = [.. _words.Select(found => found.Spelling)];
    }

    /// <summary>As designations, those apart that say no more than the name.</summary>
    public ValueList<Designation> ToDesignations(ArticleTokens article, string name)
    {
        var designations = article.Workspace.List<Designation>();
        foreach (var found in _words)
        {
            if (!Says(article, found.Span, name))
                designations.Add(new(new AnchoredText(article.Source, found.Span), found.Rule));
        }
        return designations.Count == 0 ? ValueList<Designation>.Empty : new(designations);
    }

    /// <summary>Whether words say this, in any case of letters.</summary>
    public static bool Says(ArticleTokens article, TextSpan words, string name) =>
        article.Text.AsSpan(words.Start, words.Length).Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase);

    public void Clear()
    {
        _words.Clear();
        _spellings = null;
    }

    private bool Has(int spelling)
    {
        foreach (var words in _words)
        {
            if (words.Spelling == spelling)
                return true;
        }
        return false;
    }
}
