using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Claims;

/// <summary>Reads the numbers, money, percentages and dates of a claim.</summary>
/// <param name="spoken">The words of the content.</param>
/// <param name="published">The day from which "yesterday" counts; null where none is known.</param>
internal sealed class ValueReader(SpokenWords spoken, DateTime? published)
{
    private readonly List<ClaimValue> _found = spoken.Workspace.List<ClaimValue>();
    private readonly TimeReader _times = new(spoken.Words, published, past: false);

    /// <summary>The values of a clause, in the order of the text.</summary>
    public ValueList<ClaimValue> Read(TokenRange clause)
    {
        _found.Clear();
        for (var at = clause.First; at < clause.End;)
        {
            if (!MayBegin(at, clause.End))
            {
                at++;
            }
            else if (_times.Read(at, clause.End) is { IsEmpty: false } time)
            {
                var anchor = spoken.Anchor(time.Range);
                _found.Add(time.Days is { } days ? ClaimValue.Date(anchor, days.From, days.To) : ClaimValue.OpenDate(anchor));
                at = time.Range.End;
            }
            else if (NumberReader.Read(spoken.Words, at, clause.End) is { Range.IsEmpty: false } number)
            {
                _found.Add(Of(number));
                at = number.Range.End;
            }
            else
            {
                at++;
            }
        }
        return _found.Count == 0 ? ValueList<ClaimValue>.Empty : new(_found);
    }

    /// <summary>Most words begin no value; what follows is asked of the others alone.</summary>
    private bool MayBegin(int at, int end)
    {
        var token = spoken.Words.Tokens[at];
        return token.Kind switch
        {
            TokenKind.Number or TokenKind.Other => true,
            // "US$", "twenty-five".
            TokenKind.Word => token.Has(WordTags.Value) || spoken.Words.Span(token).IndexOf('-') > 0 || (at + 1 < end && spoken.Words.Tokens[at + 1].Kind is TokenKind.Other),
            _ => false,
        };
    }

    private ClaimValue Of(NumberExpression number)
    {
        var anchor = spoken.Anchor(number.Range);
        return number.Kind switch
        {
            ClaimValueKind.Money => ClaimValue.Money(anchor, number.Amount, number.Currency!),
            ClaimValueKind.Percent => ClaimValue.Percent(anchor, number.Amount),
            _ => ClaimValue.Number(anchor, number.Amount),
        };
    }
}
