namespace Corpus.Extraction.Fields;

/// <summary>The characters that one place of a pattern takes: UTF-16 units.</summary>
internal sealed class CharacterSet(IReadOnlyList<(char First, char Last)> ranges, bool isNegated)
{
    private static readonly CharacterSet Digits = Of(('0', '9'));
    private static readonly CharacterSet WordCharacters = Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));
    private static readonly CharacterSet Spaces = Of(('\t', '\r'), (' ', ' '), ('\u00A0', '\u00A0'), ('\u2028', '\u2029'));

    /// <summary>Everything but line ends, as <c>.</c> means it.</summary>
    public static CharacterSet AnyOfLine { get; } = new([('\n', '\n'), ('\r', '\r'), ('\u2028', '\u2029')], true);

    public static CharacterSet Of(params (char First, char Last)[] ranges) => new(ranges, false);

    /// <summary>The set that a letter behind a backslash stands for; null where it is none.</summary>
    public static CharacterSet? OfEscape(char letter) => letter switch
    {
        'd' => Digits,
        'w' => WordCharacters,
        's' => Spaces,
        'D' => Digits.Opposite(),
        'W' => WordCharacters.Opposite(),
        'S' => Spaces.Opposite(),
        _ => null,
    };

    public IReadOnlyList<(char First, char Last)> Ranges => ranges;

    public bool IsNegated => isNegated;

    public bool Contains(char unit)
    {
        foreach (var (first, last) in ranges)
        {
            if (unit >= first && unit <= last)
                return !isNegated;
        }
        return isNegated;
    }

    private CharacterSet Opposite() => new(ranges, !isNegated);
}
