namespace Corpus.Model;

/// <summary>How the words of a quote are given.</summary>
public enum QuoteKind
{
    /// <summary>All words stand inside quotation marks.</summary>
    Direct,

    /// <summary>Reported speech without quotation marks.</summary>
    Indirect,

    /// <summary>Reported speech with fragments inside quotation marks.</summary>
    Mixed,
}

/// <summary>What a speaker does with a proposition.</summary>
public enum Stance
{
    /// <summary>Puts it forward as true.</summary>
    Asserts,

    /// <summary>Says that it is not true.</summary>
    Denies,

    /// <summary>Commits to it.</summary>
    Promises,

    /// <summary>Wants it done.</summary>
    Demands,

    /// <summary>Holds it to be true, without putting it forward as fact.</summary>
    Believes,

    /// <summary>Asks whether it is true.</summary>
    Asks,

    /// <summary>None of these: the text reports that it was not said ("never said that"), or not denied ("did not deny that").</summary>
    Uncommitted,
}

/// <summary>Whether a proposition is affirmed or negated in its own words.</summary>
public enum Polarity
{
    /// <summary>No negation governs the main verb.</summary>
    Affirmative,

    /// <summary>A negation ("not", "never", "no") governs the main verb.</summary>
    Negative,
}

/// <summary>What kind of source speaks.</summary>
public enum SpeakerKind
{
    /// <summary>One human being, named or described.</summary>
    Person,

    /// <summary>A body that speaks in its own name: a company, ministry, outlet or state.</summary>
    Organization,

    /// <summary>Several people without names ("some experts").</summary>
    Group,
}

/// <summary>How a mention names its speaker.</summary>
public enum MentionKind
{
    /// <summary>The name in full.</summary>
    FullName,

    /// <summary>A part of the name, such as the family name alone.</summary>
    ShortName,

    /// <summary>An office or function ("the defense minister").</summary>
    Role,

    /// <summary>A pronoun ("he", "who").</summary>
    Pronoun,

    /// <summary>Any other description, such as an unnamed group ("some experts").</summary>
    Description,
}

/// <summary>Why a run of characters is no part of the article.</summary>
public enum RemovalKind
{
    /// <summary>Furniture of the page: navigation, share buttons, image placeholders.</summary>
    Chrome,

    /// <summary>A second copy of text that the article already has.</summary>
    RepeatedBody,

    /// <summary>Metadata that stands in the text: byline, dateline, time of publication.</summary>
    Metadata,
}

/// <summary>How well it is known when something was said.</summary>
public enum SaidTimeKind
{
    /// <summary>The text does not say.</summary>
    Unspecified,

    /// <summary>Before the article's own events ("previously", "earlier"), at no stated day.</summary>
    Earlier,

    /// <summary>Within a stated range of days.</summary>
    Dated,

    /// <summary>At a time that is told from the article's date ("on Tuesday"), and the article has none.</summary>
    Undated,
}

/// <summary>What a value of a claim measures.</summary>
public enum ClaimValueKind
{
    /// <summary>A plain number.</summary>
    Number,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A share in hundredths.</summary>
    Percent,

    /// <summary>A day or a range of days.</summary>
    Date,
}

/// <summary>How two claims may not fit together.</summary>
public enum ConflictKind
{
    /// <summary>One speaker against himself.</summary>
    Contradiction,

    /// <summary>Two speakers against each other.</summary>
    Dispute,

    /// <summary>One speaker about the same thing at two times.</summary>
    ChangeOverTime,
}
