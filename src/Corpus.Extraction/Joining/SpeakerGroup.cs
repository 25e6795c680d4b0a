using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>Speakers who are one already: by a statement, or because their names are equal after folding.</summary>
internal sealed class SpeakerGroup(SpeakerKind kind, StatedSpeaker? stated, IReadOnlyList<Candidate> members)
{
    /// <summary>Names, roles and aliases that are compared: a bound for hostile corpora.</summary>
    private const int MaximumCompared = 16;

    private IReadOnlyList<Office>? _offices;
    private HashSet<string>? _fullNames;

    public SpeakerKind Kind => kind;

    /// <summary>What a person stated of it; null where nobody did.</summary>
    public StatedSpeaker? Stated => stated;

    /// <summary>In ascending order of their keys.</summary>
    public IReadOnlyList<Candidate> Members => members;

    /// <summary>The different names that may be compared with others.</summary>
    public IReadOnlyList<FoldedName> Names { get; } =
    [
        .. members.Select(member => member.Name).Concat(stated?.Names.Select(name => FoldedName.Of(name, kind)) ?? [])
            .Where(name => name.CanJoin)
            .GroupBy(name => name.Key, StringComparer.Ordinal).Select(same => same.First())
            .OrderBy(name => name.Key, StringComparer.Ordinal)
            .Take(MaximumCompared),
    ];

    /// <summary>The offices of all roles, each once.</summary>
    public IReadOnlyList<Office> Offices => _offices ??=
    [
        .. members.SelectMany(member => member.Roles).Distinct(StringComparer.Ordinal).Select(Office.Of).OfType<Office>()
            .GroupBy(office => office.Key, StringComparer.Ordinal).Select(same => same.First())
            .OrderBy(office => office.Key, StringComparer.Ordinal)
            .Take(MaximumCompared),
    ];

    /// <summary>Every name in full that an article gives.</summary>
    public HashSet<string> FullNames => _fullNames ??= new(members.SelectMany(member => member.FullNames()), StringComparer.Ordinal);

    public bool IsMan { get; } = members.Any(member => member.IsMan);

    public bool IsWoman { get; } = members.Any(member => member.IsWoman);
}
