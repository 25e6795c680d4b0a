using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Claims;

/// <summary>A number with what it counts.</summary>
/// <param name="Range">The words; empty where there is no number.</param>
/// <param name="Kind">A plain number, money or a percentage.</param>
/// <param name="Amount">The number in full.</param>
/// <param name="Currency">Of money, its currency.</param>
internal readonly record struct NumberExpression(TokenRange Range, ClaimValueKind Kind, decimal Amount, string? Currency);

/// <summary>Reads "$3.2 million", "47 per cent", "two dozen".</summary>
internal static class NumberReader
{
    /// <summary>Beyond this a number is not multiplied further: a decimal must hold it.</summary>
    private const decimal MaximumFactor = 1e15m;

    /// <summary>The number that begins at a token.</summary>
    public static NumberExpression Read(WordRun words, int at, int end)
    {
        var first = at;
        var currency = CurrencyBefore(words, ref at, end);
        var isNegative = currency is null && IsMinus(words, at, end);
        if (isNegative)
            at++;
        if (at >= end || AmountAt(words, ref at, end, currency is not null) is not { } amount)
            return default;
        for (; at < end && words.Value(at) is { Class: ValueClass.Scale } scale && amount <= MaximumFactor; at++)
            amount *= scale.Number;
        if (isNegative)
            amount = -amount;
        if (currency is not null)
            return new(new(first, at), ClaimValueKind.Money, amount, currency);
        if (at < end && words.Value(at) is { Class: ValueClass.Currency } unit)
            return new(new(first, at + 1), ClaimValueKind.Money, amount, unit.Currency);
        if (at < end && words.Class(at) is ValueClass.Percent)
            return new(new(first, at + 1), ClaimValueKind.Percent, amount, null);
        if (at + 1 < end && words.Class(at) is ValueClass.Per && words.Class(at + 1) is ValueClass.Cent)
            return new(new(first, at + 2), ClaimValueKind.Percent, amount, null);
        return new(new(first, at), ClaimValueKind.Number, amount, null);
    }

    /// <summary>"$", "US$", "USD" before the number; moves behind it.</summary>
    private static string? CurrencyBefore(WordRun words, ref int at, int end)
    {
        if (at + 2 < end && words.Tokens[at + 1].Kind is TokenKind.Other && words.Tokens[at].IsWord && words.Tokens[at].End == words.Tokens[at + 1].Start
            && words.Language.Values.Find(words.Text.AsSpan(words.Tokens[at].Start, words.Tokens[at + 1].End - words.Tokens[at].Start)) is { Class: ValueClass.Currency } joined)
        {
            at += 2;
            return joined.Currency;
        }
        if (at + 1 >= end || words.Tokens[at + 1].Kind is not TokenKind.Number || words.Value(at) is not { Class: ValueClass.Currency } sign)
            return null;
        at++;
        return sign.Currency;
    }

    /// <summary>A sign right before the number, and a space before the sign.</summary>
    private static bool IsMinus(WordRun words, int at, int end)
    {
        var token = words.Tokens[at];
        return at + 1 < end && words.Text[token.Start] is '-' or '\u2212' && token.End - token.Start == 1 && words.Tokens[at + 1].Kind is TokenKind.Number
            && token.End == words.Tokens[at + 1].Start && (at == 0 || words.Tokens[at - 1].End < token.Start);
    }

    /// <summary>The number at a token without its scale words; moves behind it.</summary>
    private static decimal? AmountAt(WordRun words, ref int at, int end, bool isMoney)
    {
        var token = words.Tokens[at];
        if (token.Kind is TokenKind.Number)
            return InDigits(words, at++, isMoney);
        if (!token.IsWord)
            return null;
        switch (words.Value(at))
        {
            case { Class: ValueClass.Number } word:
                at++;
                return word.Number;
            case { Class: ValueClass.Half } when at + 2 < end && words.Class(at + 1) is ValueClass.A && words.Class(at + 2) is ValueClass.Scale:
                at += 2;
                return 0.5m;
            case { Class: ValueClass.A } when at + 1 < end && words.Class(at + 1) is ValueClass.Scale && words.Tokens[at + 1].End - words.Tokens[at + 1].Start > 2:
                at++;
                return 1;
        }
        return Joined(words.Language, words.Span(token)) is { } sum && at++ >= 0 ? sum : null;
    }

    /// <summary>"800,000", "9m" where it is money, "3.5bn".</summary>
    private static decimal? InDigits(WordRun words, int at, bool isMoney)
    {
        var span = words.Span(words.Tokens[at]);
        if (Digits.Amount(span, words.Language.HasDecimalComma, out var length) is not { } amount || length == span.Length)
            return Digits.Amount(span, words.Language.HasDecimalComma, out _);
        var ending = span.Slice(length);
        return words.Language.Values.Find(ending) is { Class: ValueClass.Scale } scale && (isMoney || ending.Length > 1) ? amount * scale.Number : null;
    }

    /// <summary>"twenty-five".</summary>
    private static decimal? Joined(Language language, ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen <= 0)
            return null;
        var (tens, ones) = (language.Values.Find(word.Slice(0, hyphen)), language.Values.Find(word.Slice(hyphen + 1)));
        return tens.Class is ValueClass.Number && tens.Number >= 20 && ones.Number < 10 && ones.Class is ValueClass.Number or ValueClass.A ? tens.Number + ones.Number : null;
    }
}
