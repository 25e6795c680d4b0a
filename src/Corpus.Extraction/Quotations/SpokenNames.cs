using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds a name of one word that stands like an address in speech, whoever has it: "Really, Ashdown, you are right", "my dear Ashdown".</summary>
/// <remarks>A struct: it holds nothing but what it is given, and several are made for each article.</remarks>
internal readonly struct SpokenNames(ArticleTokens article)
{
    /// <summary>A name of address has no more words before it.</summary>
    private const int MaximumBefore = 2;

    /// <summary>The first such name; null where there is none.</summary>
    /// <remarks>It stands behind a comma. A word of the lexicon is none, nor one of a list ("Rome, Paris, Vienna").</remarks>
    public TextSpan? In(Attribution attribution)
    {
        foreach (var piece in attribution.Pieces)
        {
            var start = piece.Span.Start;
            var isBehindComma = false;
            for (var at = start; at <= piece.Span.End; at++)
            {
                if (at < piece.Span.End && article.Text[at] is not (',' or '!' or '?' or ';' or '.'))
                    continue;
                if (isBehindComma && Name(start, at) is { } name && !OpensWithName(at, piece.Span.End))
                    return name;
                isBehindComma = at < piece.Span.End && article.Text[at] is ',' && !EndsInName(start, at);
                start = at + 1;
            }
        }
        return null;
    }

    /// <summary>The capitalised word that the words between two signs are, or that ends them behind a few small ones.</summary>
    private TextSpan? Name(int start, int end)
    {
        var last = LastWord(start, end);
        var name = TextSpan.FromBounds(last, end);
        if (name.Length < 2 || !char.IsUpper(article.Text[last]) || !IsUnknown(name))
            return null;
        var (before, word) = (0, start);
        for (var at = start; at < last; at++)
        {
            if (char.IsWhiteSpace(article.Text[at]))
                word = at + 1;
            else if (char.IsWhiteSpace(article.Text[at + 1]) && (++before > MaximumBefore || char.IsUpper(article.Text[word]) || !Vocatives.MayPrecedeName(article, TextSpan.FromBounds(word, at + 1))))
                return null;
        }
        return name;
    }

    private bool IsUnknown(TextSpan word) => (article.Language.Words.Find(article.Text.AsSpan(word.Start, word.Length)).Tags & ~WordTags.Capital) == WordTags.None;

    /// <summary>"Rome, Paris": what follows the sign is a name too.</summary>
    private bool OpensWithName(int sign, int end)
    {
        var next = sign + 1;
        while (next < end && char.IsWhiteSpace(article.Text[next]))
            next++;
        return next + 1 < end && article.Text[sign] is ',' && char.IsUpper(article.Text[next]) && char.IsLetter(article.Text[next + 1]);
    }

    private bool EndsInName(int start, int end)
    {
        var last = LastWord(start, end);
        return end - last > 1 && last > start && !char.IsLower(article.Text[last]);
    }

    private int LastWord(int start, int end)
    {
        var last = end;
        while (last > start && char.IsLetterOrDigit(article.Text[last - 1]))
            last--;
        return last;
    }
}
