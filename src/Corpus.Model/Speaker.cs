namespace Corpus.Model;

/// <summary>The person, organisation or unnamed group behind mentions.</summary>
/// <remarks>Immutable and thread-safe. Equal by value: name, kind, aliases, roles, and the article that alone knows it.</remarks>
public sealed record Speaker
{
    /// <summary>Makes a speaker.</summary>
    /// <param name="name">The fullest name that the text gives, or the description of an unnamed group.</param>
    /// <param name="kind">What kind of source it is.</param>
    /// <param name="aliases">Other names and descriptions, each once, at its first place. Never pronouns, never <paramref name="name"/> itself.</param>
    /// <param name="roles">Offices and functions that the text states, each once, at its first place.</param>
    /// <param name="onlyIn">Path of the article that alone knows the source by this name; null where the name tells it everywhere.</param>
    public Speaker(string name, SpeakerKind kind, ValueList<Designation> aliases, ValueList<Designation> roles, string? onlyIn = null)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Kind = kind;
        Aliases = aliases ?? throw new ArgumentNullException(nameof(aliases));
        Roles = roles ?? throw new ArgumentNullException(nameof(roles));
        OnlyIn = onlyIn;
        Key = KeyOf(name, kind, onlyIn);
    }

    /// <summary>Comes from <see cref="Name"/>, <see cref="Kind"/> and <see cref="OnlyIn"/> alone; the same in every build, and in every article that means the same source by the name.</summary>
    public ulong Key { get; }

    /// <summary>The fullest name that the text gives, or the description of an unnamed group.</summary>
    public string Name { get; }

    /// <summary>What kind of source it is.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>Other names and descriptions, never pronouns.</summary>
    public ValueList<Designation> Aliases { get; }

    /// <summary>Offices and functions that the text states.</summary>
    public ValueList<Designation> Roles { get; }

    /// <summary>Path of the article that alone knows the source by this name; null where the name tells it everywhere.</summary>
    /// <remarks>A family name alone ("Smith") does not tell whether two articles mean one person.</remarks>
    public string? OnlyIn { get; }

    /// <summary>The names, descriptions and offices that were joined to the source, each with the rule that did.</summary>
    public Explanation Explain() => Explanation.Of(this);

    /// <summary>The key that a speaker of this name and kind has, everywhere or in one article.</summary>
    public static ulong KeyOf(string name, SpeakerKind kind, string? onlyIn = null)
    {
        var key = StableKey.AppendPart(StableKey.AppendPart(StableKey.OffsetBasis, NameOf(kind)), name);
        return onlyIn is null ? key : StableKey.AppendPart(key, onlyIn);
    }

    /// <summary>The name of a kind, without the box that <see cref="Enum.ToString()"/> puts it in.</summary>
    private static string NameOf(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => nameof(SpeakerKind.Person),
        SpeakerKind.Organization => nameof(SpeakerKind.Organization),
        SpeakerKind.Group => nameof(SpeakerKind.Group),
        _ => kind.ToString(),
    };

    /// <summary>From <see cref="Key"/>, which equal speakers share: aliases and roles stand in the text, and a place knows its whole source.</summary>
    public override int GetHashCode() => StableHash.Fold(Key);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
