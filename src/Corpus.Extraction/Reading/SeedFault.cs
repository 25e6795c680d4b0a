namespace Corpus.Extraction.Reading;

/// <summary>How grave a fault is.</summary>
public enum SeedFaultSeverity
{
    /// <summary>Worth knowing; nothing is lost.</summary>
    Info,

    /// <summary>Something of this file is lost, or the file itself; the rest of the corpus is not touched.</summary>
    Warning,

    /// <summary>The build cannot give what was asked for; no fault of a single seed is one.</summary>
    Error,
}

/// <summary>A kind of fault that a seed file can have.</summary>
/// <param name="Id">The stable id, <c>CORP</c> and four digits; docs/diagnostics.md has a section for each.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">The whole message, with places for arguments as in <see cref="string.Format(string, object[])"/>.</param>
/// <param name="Severity">How grave it is.</param>
public sealed record SeedFault(string Id, string Title, string MessageFormat, SeedFaultSeverity Severity)
{
    /// <summary>The bytes are neither UTF-8 nor UTF-16 with a byte-order mark; the file is left out.</summary>
    public static SeedFault InvalidEncoding { get; } = new(
        "CORP0001",
        "The file is not valid text",
        "The byte 0x{0:X2} at offset {1} is not valid {2}; the file is left out. Save it as UTF-8.",
        SeedFaultSeverity.Warning);

    /// <summary>There is no text besides metadata and chrome; the file is left out.</summary>
    public static SeedFault EmptyArticle { get; } = new(
        "CORP0002",
        "The file holds no article",
        "The file holds no text of an article; it is left out.",
        SeedFaultSeverity.Warning);

    /// <summary>Neither metadata nor text give a title; the name of the file serves.</summary>
    public static SeedFault NoTitle { get; } = new(
        "CORP0003",
        "The article has no title",
        "No title was found; the name of the file serves as title. Add 'title:' to the front matter.",
        SeedFaultSeverity.Warning);

    /// <summary>Front matter or sidecar are no YAML; the article stays, its metadata are lost.</summary>
    public static SeedFault InvalidYaml { get; } = new(
        "CORP0004",
        "The metadata cannot be read",
        "The metadata is not valid YAML: {0} The article stays without it.",
        SeedFaultSeverity.Warning);

    /// <summary>Front matter opens and never closes; all of the file is taken as text.</summary>
    public static SeedFault FrontMatterNotClosed { get; } = new(
        "CORP0005",
        "The front matter is not closed",
        "The front matter opens here and no line '---' closes it; the whole file is read as text.",
        SeedFaultSeverity.Warning);

    /// <summary>A metadata value does not fit its key; the value is not used.</summary>
    public static SeedFault InvalidValue { get; } = new(
        "CORP0006",
        "The value does not fit its key",
        "'{0}' is no {1} for '{2}'; the value is not used. Write it as {3}.",
        SeedFaultSeverity.Warning);

    /// <summary>A quotation mark opens and never closes; the quote ends with its paragraph.</summary>
    public static SeedFault UnclosedQuotation { get; } = new(
        "CORP0007",
        "The quotation mark is not closed",
        "The quotation mark opens here and nothing closes it; the quote ends with the paragraph.",
        SeedFaultSeverity.Info);

    /// <summary>A quote has no speaker.</summary>
    public static SeedFault NoSpeaker { get; } = new(
        "CORP0008",
        "The quote has no speaker",
        "The text does not tell who said \"{0}\".",
        SeedFaultSeverity.Info);

    /// <summary>The metadata names a speaker whom the article does not quote.</summary>
    public static SeedFault UnknownSpeaker { get; } = new(
        "CORP0009",
        "The speaker is not in the article",
        "The metadata names the speaker '{0}', whom the article does not quote.",
        SeedFaultSeverity.Warning);

    /// <summary>The file of corrections is no YAML; the article stays as the rules read it.</summary>
    public static SeedFault InvalidCorrections { get; } = new(
        "CORP0010",
        "The corrections cannot be read",
        "The corrections are not valid YAML: {0} The article stays without them.",
        SeedFaultSeverity.Warning);

    /// <summary>A correction has a key or a value that there is not; it is not used.</summary>
    public static SeedFault MalformedCorrection { get; } = new(
        "CORP0011",
        "The correction has the wrong form",
        "The correction is not used: {0}",
        SeedFaultSeverity.Warning);

    /// <summary>What a correction refers to is not in the article, or more than once; what does not fit is not used.</summary>
    public static SeedFault UnfittingCorrection { get; } = new(
        "CORP0012",
        "The correction does not fit the article",
        "The correction does not fit: {0}",
        SeedFaultSeverity.Warning);

    /// <summary>The settings of the corpus are no YAML; the corpus is built without them.</summary>
    public static SeedFault InvalidSettings { get; } = new(
        "CORP0013",
        "The settings cannot be read",
        "The settings are not valid YAML: {0} The corpus is built without them.",
        SeedFaultSeverity.Warning);

    /// <summary>The settings have a key or a value that there is not; it is not used.</summary>
    public static SeedFault MalformedSetting { get; } = new(
        "CORP0014",
        "The setting has the wrong form",
        "The setting is not used: {0}",
        SeedFaultSeverity.Warning);

    /// <summary>The settings state something of a speaker whom no article quotes.</summary>
    public static SeedFault UnmetName { get; } = new(
        "CORP0015",
        "The stated name is in no article",
        "No article quotes a speaker '{0}'{1}.",
        SeedFaultSeverity.Info);

    /// <summary>A value of the metadata is of its declared type, but not within its bounds.</summary>
    public static SeedFault OutOfBounds { get; } = new(
        "CORP0030",
        "The value does not keep to its bounds",
        "'{0}' does not keep to the bounds of '{1}': {2}.",
        SeedFaultSeverity.Warning);

    /// <summary>The metadata has a key that the declared fields do not have.</summary>
    public static SeedFault UndeclaredKey { get; } = new(
        "CORP0031",
        "The key is not declared",
        "The key '{0}' is not declared; the nearest is '{1}'. Declare it under 'fields' in corpus.yaml, or take it out.",
        SeedFaultSeverity.Warning);

    /// <summary>The metadata lacks a key that is declared as required.</summary>
    public static SeedFault MissingKey { get; } = new(
        "CORP0032",
        "The key is missing",
        "The key '{0}' is missing: it is declared as {1}, without '?' and without a default.",
        SeedFaultSeverity.Warning);

    /// <summary>The metadata refers to an article or a speaker that the corpus does not have.</summary>
    public static SeedFault BrokenReference { get; } = new(
        "CORP0033",
        "The reference leads nowhere",
        "'{0}' is {1}{2}.",
        SeedFaultSeverity.Warning);

    /// <summary>A key stands twice in its mapping; the first one counts.</summary>
    public static SeedFault RepeatedKey { get; } = new(
        "CORP0034",
        "The key stands twice",
        "The key '{0}' stands twice; what it says here is not used.",
        SeedFaultSeverity.Warning);

    /// <summary>All faults, ordered by id.</summary>
    public static IReadOnlyList<SeedFault> All { get; } =
    [
        InvalidEncoding, EmptyArticle, NoTitle, InvalidYaml, FrontMatterNotClosed, InvalidValue, UnclosedQuotation, NoSpeaker, UnknownSpeaker,
        InvalidCorrections, MalformedCorrection, UnfittingCorrection,
        InvalidSettings, MalformedSetting, UnmetName,
        OutOfBounds, UndeclaredKey, MissingKey, BrokenReference, RepeatedKey,
    ];
}
