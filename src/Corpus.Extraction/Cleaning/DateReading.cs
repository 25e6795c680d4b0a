using System.Globalization;
using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>What a line of date words says.</summary>
/// <param name="IsDate">Whether it tells a day, or how long ago.</param>
/// <param name="IsClock">Whether it tells a time of day and no day.</param>
/// <param name="Day">The day at midnight UTC, where year, month and day are sure; null for an update.</param>
internal readonly record struct DateReading(bool IsDate, bool IsClock, DateTimeOffset? Day)
{
    private const int MostWords = 16;
    private const int MostCharacters = 100;

    private static readonly PhraseTable Lexicon = new("date-words");

    /// <summary>Reads a line; where one of its words belongs to no date, it tells none.</summary>
    public static DateReading Of(string text, TextSpan content, LineShape shape)
    {
        if (content.Length > MostCharacters || shape.Words is 0 or > MostWords || shape.HasQuotationMarks || !Lexicon.MayBegin(shape))
            return default;
        var seen = new Words();
        for (var at = content.Start; at < content.End;)
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
                if (!seen.AddWord(Lexicon.ClassesOf(PhraseKey.Of(text, TextSpan.FromBounds(at, end)))))
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

    /// <summary>The words of the line by kind.</summary>
    private sealed class Words
    {
        private readonly List<int> _numbers = [];
        private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
        private int _month;
        private int _year;
        private int _numericSeparators;
        private bool _hasTime;

        public void AddNumber(string text, int start, int end)
        {
            if (end - start > 4 || !int.TryParse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                number = 0;
            var joined = start >= 2 && char.IsDigit(text[start - 2]);
            var isMinute = joined && end - start == 2 && number < 60 && text[start - 1] is ':' && !_hasTime && _numbers.Count > 0 && _numbers[_numbers.Count - 1] < 24;
            if (isMinute)
            {
                _hasTime = true;
                _numbers.RemoveAt(_numbers.Count - 1);
                return;
            }

            _numericSeparators += joined && text[start - 1] is '-' or '/' or '.' ? 1 : 0;
            if (end - start == 4 && number is >= 1300 and <= 2100)
                _year = number;
            else
                _numbers.Add(number);
        }

        public bool AddWord(string[] classes)
        {
            if (classes.Length == 0)
                return false;
            _kinds.Add(classes[0]);
            if (classes.Length > 1 && _month == 0)
                _month = int.Parse(classes[1], CultureInfo.InvariantCulture);
            return true;
        }

        public DateReading Read()
        {
            var hasNumber = _numbers.Count > 0 || _year > 0 || _hasTime;
            var hasMonth = _kinds.Contains("month");
            var hasLabel = _kinds.Contains("label") || _kinds.Contains("update");
            var isDay = hasMonth && _numbers.Count > 0 && (_year > 0 || hasLabel || _kinds.Contains("weekday") || _hasTime);
            var isNumeric = _numericSeparators >= 2 && _numbers.Count + (_year > 0 ? 1 : 0) >= 3;
            var isLabelled = hasNumber && hasLabel;
            var isAgo = _kinds.Contains("ago") && _kinds.Contains("unit") && (hasNumber || hasLabel);
            var isClock = !hasMonth && _year == 0 && !isNumeric && _numericSeparators <= 1 && (_hasTime || (_kinds.Contains("clock") && _numbers.Count is 1 or 2))
                && !_kinds.Contains("unit") && !_kinds.Contains("ago");
            var isDate = isDay || isNumeric || isAgo || isLabelled;
            return new(isDate, isClock && !isDate, isDay ? Day() : null);
        }

        private DateTimeOffset? Day()
        {
            // "10 AM, March 14": which number is the day?
            if (_kinds.Contains("update") || (_kinds.Contains("clock") && _numbers.Count > 1))
                return null;
            if (_month == 0 || _year is < 1800 or > 2100 || _numbers.Count == 0 || _numbers[0] < 1 || _numbers[0] > DateTime.DaysInMonth(_year, _month))
                return null;
            return new DateTimeOffset(_year, _month, _numbers[0], 0, 0, 0, TimeSpan.Zero);
        }
    }
}
