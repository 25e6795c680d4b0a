namespace Corpus.Model;

/// <summary>The person, organisation or unnamed group behind mentions.</summary>
/// <remarks>Immutable and thread-safe. Equal by value: name, kind, aliases and roles.</remarks>
public sealed record Speaker
{
    /// <summary>Makes a speaker.</summary>
    /// <param name="name">The fullest name that the text gives, or the description of an unnamed group.</param>
    /// <param name="kind">What kind of source it is.</param>
    /// <param name="aliases">Other names and descriptions, each once, at its first place. Never pronouns, never <paramref name="name"/> itself.</param>
    /// <param name="roles">Offices and functions that the text states, each once, at its first place.</param>
    public Speaker(string name, SpeakerKind kind, ValueList<Designation> aliases, ValueList<Designation> roles)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Kind = kind;
        Aliases = aliases ?? throw new ArgumentNullException(nameof(aliases));
        Roles = roles ?? throw new ArgumentNullException(nameof(roles));
        Key = KeyOf(name, kind);
    }

    /// <summary>Comes from <see cref="Name"/> and <see cref="Kind"/> alone; the same in every article and every build.</summary>
    public ulong Key { get; }

    /// <summary>The fullest name that the text gives, or the description of an unnamed group.</summary>
    public string Name { get; }

    /// <summary>What kind of source it is.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>Other names and descriptions, never pronouns.</summary>
    public ValueList<Designation> Aliases { get; }

    /// <summary>Offices and functions that the text states.</summary>
    public ValueList<Designation> Roles { get; }

    /// <summary>The names, descriptions and offices that were joined to the source, each with the rule that did.</summary>
    public Explanation Explain() => Explanation.Of(this);

    /// <summary>The key that a speaker of this name and kind has.</summary>
    public static ulong KeyOf(string name, SpeakerKind kind) => StableKey.AppendPart(StableKey.AppendPart(StableKey.OffsetBasis, kind.ToString()), name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
