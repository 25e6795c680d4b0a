using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Reads the words of a span one after the other as hashes: the same for the same letters, whatever their case.</summary>
internal struct WordReader(string text, TextSpan span)
{
    private const ulong OffsetBasis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    private int _at = span.Start;

    /// <summary>The word last read.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Where it begins.</summary>
    public int Start => _at - Length;

    /// <summary>Number of its characters.</summary>
    public int Length { get; private set; }

    /// <summary>Hash of a word of a lexicon.</summary>
    public static ulong HashOf(string word)
    {
        var reader = new WordReader(word, new TextSpan(0, word.Length));
        reader.MoveNext();
        return reader.Hash;
    }

    /// <summary>Goes to the next word; false at the end.</summary>
    public bool MoveNext()
    {
        while (_at < span.End && !LineShape.IsWordCharacter(text[_at]))
            _at++;
        var start = _at;
        Hash = OffsetBasis;
        for (; _at < span.End && LineShape.IsWordCharacter(text[_at]); _at++)
            Hash = unchecked((Hash ^ PhraseKey.Fold(text[_at])) * Prime);
        Length = _at - start;
        return Length > 0;
    }
}
