namespace Corpus.Extraction.Lexicon;

/// <summary>What a word tells in a time, a number or an amount of money. The names are those of the classes in values.txt.</summary>
internal enum ValueClass
{
    None,
    Weekday,
    Month,

    /// <summary>A day, counted from today.</summary>
    Day,

    /// <summary>A unit of time.</summary>
    Unit,

    /// <summary>A part of a day.</summary>
    Part,
    Last,
    This,
    Next,

    /// <summary>Behind a number of units.</summary>
    Ago,

    /// <summary>Before a number of units, as German has it.</summary>
    AgoBefore,

    /// <summary>A number that is not told.</summary>
    Few,

    /// <summary>One, before a unit or a scale.</summary>
    A,
    Half,

    /// <summary>"late" on Monday.</summary>
    Modifier,

    /// <summary>A preposition that tells when.</summary>
    Lead,
    Number,

    /// <summary>Multiplies the number before it.</summary>
    Scale,
    Per,
    Cent,
    Percent,
    Currency,
}

/// <summary>Units of time, as values.txt names them.</summary>
internal enum TimeUnit
{
    Hour,
    Day,
    Week,
    Weekend,
    Month,
    Year,
}
