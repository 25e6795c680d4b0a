namespace Corpus.Model;

/// <summary>What a rule decides.</summary>
public enum RuleSubject
{
    /// <summary>That something was said: <see cref="Quote.Rule"/>.</summary>
    Quote,

    /// <summary>Who is behind a mention.</summary>
    Mention,

    /// <summary>What a source is called.</summary>
    Speaker,

    /// <summary>Another name or description of a source: <see cref="Designation.Rule"/>.</summary>
    Alias,

    /// <summary>An office or function of a source: <see cref="Designation.Rule"/>.</summary>
    Role,

    /// <summary>That something was not said: <see cref="Quote.IsNegated"/>.</summary>
    Negation,

    /// <summary>What is one proposition.</summary>
    Claim,

    /// <summary>That two claims may not fit together: <see cref="Conflict.Rule"/>.</summary>
    Conflict,

    /// <summary>What is no part of the article: <see cref="RemovedText.Rule"/>.</summary>
    Removal,
}

/// <summary>A rule of the engine in one line.</summary>
/// <param name="Name">In kebab case; the same in every version.</param>
/// <param name="Subject">What it decides.</param>
/// <param name="Meaning">What it finds.</param>
public sealed record RuleDescription(string Name, RuleSubject Subject, string Meaning);
