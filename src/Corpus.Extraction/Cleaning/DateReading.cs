using System.Globalization;
using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>What a line of date words says.</summary>
/// <param name="IsDate">Whether it tells a day, or how long ago.</param>
/// <param name="IsClock">Whether it tells a time of day and no day.</param>
/// <param name="IsAgo">Whether it tells how long ago.</param>
/// <param name="Day">The day at midnight UTC, where year, month and day are sure; null for an update.</param>
internal readonly record struct DateReading(bool IsDate, bool IsClock, bool IsAgo, DateTimeOffset? Day)
{
    private const int MostWords = 16;
    private const int MostCharacters = 100;

    private static readonly PhraseTable Lexicon = new("date-words");

    /// <summary>Reads a line; where one of its words belongs to no date, it tells none.</summary>
    public static DateReading Of(string text, TextSpan content, LineShape shape)
    {
        if (content.Length > MostCharacters || shape.Words is 0 or > MostWords || shape.HasQuotationMarks)
            return default;
        var start = BehindPlace(text, content);
        if (start == content.Start && !Lexicon.MayBegin(shape))
            return default;
        var seen = new Words();
        for (var at = start; at < content.End;)
        {
            var end = at;
            if (char.IsDigit(text[at]))
            {
                while (end < content.End && char.IsDigit(text[end]))
                    end++;
                seen.AddNumber(text, at, end);
            }
            else if (LineShape.IsWordCharacter(text[at]))
            {
                while (end < content.End && LineShape.IsWordCharacter(text[end]) && !char.IsDigit(text[end]))
                    end++;
                if (!seen.AddWord(ClassesOf(text, TextSpan.FromBounds(at, end))))
                    return default;
            }
            else
            {
                end++;
            }

            at = end;
        }

        return seen.Read();
    }

    /// <summary>"MELLWORTH, 3 June 2024", "PORT HALE, 3 June": behind the place of a date line; the start where none stands there.</summary>
    private static int BehindPlace(string text, TextSpan content)
    {
        for (var at = content.Start; at < content.End; at++)
        {
            if (text[at] is ',' or '\u060C')
                return at + 1;
            var hasNoCase = char.IsLetter(text[at]) && !char.IsLower(text[at]);
            if (!hasNoCase && text[at] is not (' ' or '-'))
                break;
        }
        return content.Start;
    }

    /// <summary>Whether a word stands beside a time of day: "a.m.", "Uhr", "GMT".</summary>
    public static bool IsClockWord(string text, TextSpan word)
    {
        // "a.m." is written with signs that the lexicon has not.
        Span<char> key = stackalloc char[MostCharacters];
        var length = 0;
        for (var at = word.Start; at < word.End && length < key.Length; at++)
        {
            if (LineShape.IsWordCharacter(text[at]))
                key[length++] = PhraseKey.Fold(text[at]);
        }

        return Lexicon.ClassesOf(key.Slice(0, length)) is ["clock" or "zone", ..];
    }

    private static string[] ClassesOf(string text, TextSpan word) =>
        Lexicon.ClassesOf(PhraseKey.Of(text, word, stackalloc char[MostCharacters * PhraseKey.Growth]));

    /// <summary>What words of a date line tell, beside its numbers.</summary>
    [Flags]
    private enum Kinds
    {
        None = 0,
        Ago = 1,
        Clock = 2,
        Label = 4,
        Month = 8,
        Unit = 16,
        Update = 32,
        Weekday = 64,
    }

    /// <summary>The words of the line by kind.</summary>
    private struct Words
    {
        private Kinds _kinds;

        /// <summary>Numbers that are neither a year nor a time of day: how many, the first and the last.</summary>
        private int _numbers;
        private int _firstNumber;
        private int _lastNumber;
        private int _month;
        private int _year;
        private int _numericSeparators;
        private bool _hasTime;

        public void AddNumber(string text, int start, int end)
        {
            var number = Value(text, start, end);
            var joined = start >= 2 && char.IsDigit(text[start - 2]);
            var isMinute = joined && end - start == 2 && number < 60 && text[start - 1] is ':' && !_hasTime && _numbers > 0 && _lastNumber < 24;
            if (isMinute)
            {
                _hasTime = true;
                _numbers--;
                return;
            }

            _numericSeparators += joined && text[start - 1] is '-' or '/' or '.' ? 1 : 0;
            if (end - start == 4 && number is >= 1300 and <= 2100)
                _year = number;
            else
                AddNumber(number);
        }

        private void AddNumber(int number)
        {
            _firstNumber = _numbers == 0 ? number : _firstNumber;
            _lastNumber = number;
            _numbers++;
        }

        /// <summary>The value of up to four digits; 0 for more.</summary>
        private static int Value(string text, int start, int end)
        {
            var value = 0;
            for (var at = start; at < end && end - start <= 4; at++)
            {
                // Persian and Arabic write their own digits.
                value = (value * 10) + (int)char.GetNumericValue(text[at]);
            }
            return value;
        }

        private static Kinds KindOf(string name) => name switch
        {
            "ago" => Kinds.Ago,
            "clock" => Kinds.Clock,
            "label" => Kinds.Label,
            "month" => Kinds.Month,
            "unit" => Kinds.Unit,
            "update" => Kinds.Update,
            "weekday" => Kinds.Weekday,
            _ => Kinds.None,
        };

        public bool AddWord(string[] classes)
        {
            if (classes.Length == 0)
                return false;
            _kinds |= KindOf(classes[0]);
            if (classes.Length > 1 && _month == 0)
                _month = int.Parse(classes[1], CultureInfo.InvariantCulture);
            return true;
        }

        public readonly DateReading Read()
        {
            var hasNumber = _numbers > 0 || _year > 0 || _hasTime;
            var hasMonth = Has(Kinds.Month);
            var hasLabel = Has(Kinds.Label | Kinds.Update);
            var isDay = hasMonth && _numbers > 0 && (_year > 0 || hasLabel || Has(Kinds.Weekday) || _hasTime);
            var isNumeric = _numericSeparators >= 2 && _numbers + (_year > 0 ? 1 : 0) >= 3;
            var isLabelled = hasNumber && hasLabel;
            var isAgo = Has(Kinds.Ago) && Has(Kinds.Unit | Kinds.Clock) && (hasNumber || hasLabel);
            var isClock = !hasMonth && _year == 0 && !isNumeric && _numericSeparators <= 1 && (_hasTime || (Has(Kinds.Clock) && _numbers is 1 or 2))
                && !Has(Kinds.Unit | Kinds.Ago);
            var isDate = isDay || isNumeric || isAgo || isLabelled;
            return new(isDate, isClock && !isDate, isAgo, isDay ? Day() : null);
        }

        private readonly bool Has(Kinds kinds) => (_kinds & kinds) != 0;

        private readonly DateTimeOffset? Day()
        {
            // "10 AM, March 14": which number is the day?
            if (Has(Kinds.Update) || (Has(Kinds.Clock) && _numbers > 1))
                return null;
            if (_month == 0 || _year is < 1800 or > 2100 || _numbers == 0 || _firstNumber < 1 || _firstNumber > DateTime.DaysInMonth(_year, _month))
                return null;
            return new DateTimeOffset(_year, _month, _firstNumber, 0, 0, 0, TimeSpan.Zero);
        }
    }
}
