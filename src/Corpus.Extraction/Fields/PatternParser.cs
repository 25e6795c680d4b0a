using System.Globalization;

namespace Corpus.Extraction.Fields;

/// <summary>Reads the text of a pattern: the part of regular expressions that .NET, JSON Schema and a reader in linear time have in common.</summary>
internal sealed class PatternParser(string text)
{
    private const int MaximumDepth = 32;
    private const int MaximumTimes = 1_000;

    private int _at;

    /// <summary>What is wrong with the text, as the end of a sentence; null where nothing is.</summary>
    public string? Fault { get; private set; }

    private bool IsAtEnd => _at == text.Length || Fault is not null;

    /// <summary>Reads the whole text; null where it has a fault.</summary>
    public PatternNode? Parse()
    {
        // A pattern is held against the whole value, so that these say nothing more.
        if (text.StartsWith("^", StringComparison.Ordinal))
            _at++;
        var node = ReadChoice(0);
        if (_at < text.Length)
            Fail("a ')' closes nothing");
        return Fault is null ? node : null;
    }

    private PatternNode ReadChoice(int depth)
    {
        if (depth > MaximumDepth)
            Fail("its brackets nest too deep");
        var branches = new List<PatternNode> { ReadSequence(depth) };
        while (!IsAtEnd && text[_at] == '|')
        {
            _at++;
            branches.Add(ReadSequence(depth));
        }
        return branches.Count == 1 ? branches[0] : new(Choice: branches);
    }

    private PatternNode ReadSequence(int depth)
    {
        var parts = new List<PatternNode>();
        while (!IsAtEnd && text[_at] is not ('|' or ')'))
        {
            if (text[_at] == '$' && _at == text.Length - 1)
                _at++;
            else
                parts.Add(ReadRepeated(ReadPart(depth)));
        }
        return new(Sequence: parts);
    }

    private PatternNode ReadPart(int depth)
    {
        var unit = text[_at++];
        switch (unit)
        {
            case '(':
                return ReadGroup(depth);
            case '[':
                return new(Set: ReadSet());
            case '.':
                return new(Set: CharacterSet.AnyOfLine);
            case '\\':
                return new(Set: ReadEscape());
            case '*' or '+' or '?' or '{':
                Fail($"nothing stands before '{unit}'");
                break;
            case '^' or '$':
                Fail($"'{unit}' stands inside of it");
                break;
        }
        return Literal(unit);
    }

    private PatternNode ReadGroup(int depth)
    {
        if (string.CompareOrdinal(text, _at, "?:", 0, 2) == 0)
            _at += 2;
        else if (_at < text.Length && text[_at] == '?')
            Fail("'(?' is not known");
        var node = Fault is null ? ReadChoice(depth + 1) : new PatternNode(Sequence: []);
        if (!IsAtEnd)
            _at++;
        else
            Fail("a '(' is not closed");
        return node;
    }

    private PatternNode ReadRepeated(PatternNode part)
    {
        if (IsAtEnd)
            return part;
        switch (text[_at])
        {
            case '*':
                _at++;
                return new(Repeated: part);
            case '+':
                _at++;
                return new(Repeated: part, Min: 1);
            case '?':
                _at++;
                return new(Repeated: part, Max: 1);
            case '{':
                return ReadTimes(part);
            default:
                return part;
        }
    }

    private PatternNode ReadTimes(PatternNode part)
    {
        var end = text.IndexOf('}', _at);
        var parts = end < 0 ? [] : text.Substring(_at + 1, end - _at - 1).Split(',');
        var least = 0;
        var most = 0;
        var isSound = parts.Length is 1 or 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out least)
            && (parts.Length == 1 || parts[1].Length == 0 || int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out most));
        if (!isSound || least > MaximumTimes || most > MaximumTimes || (parts.Length == 2 && parts[1].Length > 0 && most < least))
        {
            Fail(FormattableString.Invariant($"'{{' is followed by no number of times up to {MaximumTimes}"));
            return part;
        }
        _at = end + 1;
        return new(Repeated: part, Min: least, Max: parts.Length == 1 ? least : parts[1].Length == 0 ? null : most);
    }

    private CharacterSet ReadEscape()
    {
        if (_at == text.Length)
        {
            Fail("it ends with a '\\'");
            return CharacterSet.AnyOfLine;
        }
        var unit = text[_at++];
        if (CharacterSet.OfEscape(unit) is { } set)
            return set;
        if (char.IsLetterOrDigit(unit))
            Fail($"'\\{unit}' is not known");
        return CharacterSet.Of((unit, unit));
    }

    private CharacterSet ReadSet()
    {
        var ranges = new List<(char, char)>();
        var isNegated = _at < text.Length && text[_at] == '^';
        if (isNegated)
            _at++;
        while (!IsAtEnd && text[_at] != ']')
            ReadRange(ranges);
        if (_at < text.Length)
            _at++;
        else
            Fail("a '[' is not closed");
        return new(ranges, isNegated);
    }

    private void ReadRange(List<(char First, char Last)> ranges)
    {
        if (ReadSetItem() is not { IsNegated: false } first)
        {
            Fail("a set inside '[' is one of \\d, \\w and \\s");
            return;
        }
        var isRange = first.Ranges.Count == 1 && _at + 1 < text.Length && text[_at] == '-' && text[_at + 1] != ']';
        if (!isRange)
        {
            ranges.AddRange(first.Ranges);
            return;
        }
        _at++;
        var last = ReadSetItem();
        if (last.Ranges.Count != 1 || last.Ranges[0].First < first.Ranges[0].First)
            Fail("a range inside '[' ends before it begins");
        else
            ranges.Add((first.Ranges[0].First, last.Ranges[0].Last));
    }

    private CharacterSet ReadSetItem()
    {
        var unit = text[_at++];
        return unit == '\\' ? ReadEscape() : CharacterSet.Of((unit, unit));
    }

    private void Fail(string fault)
    {
        Fault ??= fault;
        _at = Math.Min(_at, text.Length);
    }

    private static PatternNode Literal(char unit) => new(Set: CharacterSet.Of((unit, unit)));
}
