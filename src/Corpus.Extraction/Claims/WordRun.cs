using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Claims;

/// <summary>Tokens of an article or of its quotations, for what is read out of them word by word.</summary>
/// <param name="Language">Whose words they are.</param>
/// <param name="Text">The source text.</param>
/// <param name="Tokens">The tokens.</param>
internal readonly record struct WordRun(Language Language, string Text, List<Token> Tokens)
{
    /// <summary>What a token tells of a time, a number or money.</summary>
    public ValueWord Value(int at)
    {
        var token = Tokens[at];
        if (token.IsWord ? !token.Has(WordTags.Value) : token.Kind is not TokenKind.Other)
            return default;
        var span = Span(token);
        var value = Language.Values.Find(token.Has(WordTags.Abbreviation) ? span.TrimEnd('.') : span);
        // Where a script has capitals, months and days begin with one: "may" is none.
        return value.Class is ValueClass.Month or ValueClass.Weekday && char.IsLower(Text[token.Start]) ? default : value;
    }

    public ValueClass Class(int at) => Value(at).Class;

    public ReadOnlySpan<char> Span(Token token) => Text.AsSpan(token.Start, token.End - token.Start);

    public bool Is(int at, string word) => Span(Tokens[at]).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
