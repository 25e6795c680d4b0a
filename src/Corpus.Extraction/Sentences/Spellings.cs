using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Model;

namespace Corpus.Extraction.Sentences;

/// <summary>A number, from zero, for each different spelling among slices of one text: names are compared and looked up by it, without copying them.</summary>
internal sealed class Spellings
{
    private const int SmallestTable = 256;

    /// <summary>Differs from process to process, so that nobody can write words that all fall together. Numbers are given in the order of asking and do not show it.</summary>
    private static readonly uint Seed = unchecked((uint)nameof(Spellings).GetHashCode());

    /// <summary>Behind the Latin letters with accents.</summary>
    private const char FirstUnfolded = '\u0250';

    private static readonly char[] Folded = Fold();

    private readonly List<Spelling> _spellings = [];

    /// <summary>Number plus one at the place that the hash tells, or at the next free one.</summary>
    private int[] _table = new int[SmallestTable];
    private string _text = "";
    private bool _ignoresCase;

    private Spellings()
    {
    }

    /// <summary>The spellings of a text, none yet.</summary>
    public static Spellings Of(Workspace workspace, string text, bool ignoresCase)
    {
        var spellings = workspace.Take(static () => new Spellings(), static used => used.Clear());
        (spellings._text, spellings._ignoresCase) = (text, ignoresCase);
        return spellings;
    }

    /// <summary>The number of a slice; a new one where its spelling is.</summary>
    public int NumberOf(TextSpan slice)
    {
        var hash = Hash(slice);
        var place = PlaceOf(slice, hash);
        if (_table[place] > 0)
            return _table[place] - 1;
        _spellings.Add(new(slice, hash));
        _table[place] = _spellings.Count;
        if (_spellings.Count * 2 > _table.Length)
            Grow();
        return _spellings.Count - 1;
    }

    /// <summary>Adds the numbers of the words of a name, which one space each parts.</summary>
    public void AddWords(TextSpan name, List<int> words)
    {
        for (var start = name.Start; start <= name.End;)
        {
            var space = _text.IndexOf(' ', start, name.End - start);
            var end = space < 0 ? name.End : space;
            words.Add(NumberOf(TextSpan.FromBounds(start, end)));
            start = end + 1;
        }
    }

    /// <summary>Whether a slice has a number.</summary>
    public bool Has(TextSpan slice) => _table[PlaceOf(slice, Hash(slice))] > 0;

    private int PlaceOf(TextSpan slice, uint hash)
    {
        var place = (int)(hash & (uint)(_table.Length - 1));
        while (_table[place] > 0 && !(_spellings[_table[place] - 1] is var known && known.Hash == hash && Same(known.Slice, slice)))
            place = (place + 1) & (_table.Length - 1);
        return place;
    }

    private bool Same(TextSpan one, TextSpan other)
    {
        if (one.Length != other.Length)
            return false;
        for (var i = 0; i < one.Length; i++)
        {
            if (Unit(one.Start + i) != Unit(other.Start + i))
                return false;
        }
        return true;
    }

    private uint Hash(TextSpan slice)
    {
        unchecked
        {
            var hash = Seed;
            for (var at = slice.Start; at < slice.End; at++)
                hash = ((hash << 5) | (hash >> 27)) * 16777619u ^ Unit(at);
            return hash * 2654435769u ^ (hash >> 15);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Asked of each letter of a text.
    private char Unit(int at)
    {
        var unit = _text[at];
        if (!_ignoresCase)
            return unit;
        if (unit < 128)
            return unit is >= 'a' and <= 'z' ? (char)(unit & ~0x20) : unit;
        return unit < FirstUnfolded ? Folded[unit] : char.ToUpperInvariant(unit);
    }

    /// <summary>Capitals without their accents: agencies write "Gomez" where others write "G\u00f3mez".</summary>
    private static char[] Fold()
    {
        var folded = new char[FirstUnfolded];
        for (var unit = '\0'; unit < FirstUnfolded; unit++)
            folded[unit] = char.ToUpperInvariant(unit.ToString().Normalize(NormalizationForm.FormD)[0]);
        return folded;
    }

    private void Grow()
    {
        _table = new int[_table.Length * 2];
        for (var number = 0; number < _spellings.Count; number++)
        {
            var place = (int)(_spellings[number].Hash & (uint)(_table.Length - 1));
            while (_table[place] > 0)
                place = (place + 1) & (_table.Length - 1);
            _table[place] = number + 1;
        }
    }

    private void Clear()
    {
        _spellings.Clear();
        Array.Clear(_table, 0, _table.Length);
        _text = "";
    }

    private readonly record struct Spelling(TextSpan Slice, uint Hash);
}
