using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Somebody or something that the article names, while the evidence is being gathered.</summary>
internal sealed class Entity(string name, SpeakerKind kind)
{
    /// <summary>Nobody has more roles in one article: a bound for hostile text.</summary>
    private const int MaximumRoles = 32;

    private readonly List<Designation> _aliases = [];
    private readonly List<Designation> _roles = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The fullest name so far.</summary>
    public string Name { get; private set; } = name;

    public SpeakerKind Kind { get; set; } = kind;

    /// <summary>Whether the text shows a woman (true), a man (false) or neither (null).</summary>
    public bool? IsFemale { get; set; }

    public IReadOnlyList<Designation> Roles => _roles;

    /// <summary>Takes a fuller name; the old one becomes an alias when it is met again.</summary>
    public void Rename(string name) => Name = name;

    public void AddAlias(AnchoredText words, string rule)
    {
        if (_known.Add(words.Text))
            _aliases.Add(new Designation(words, rule));
    }

    public void AddRole(AnchoredText words, string rule)
    {
        if (_roles.Count < MaximumRoles && !_roles.Any(role => string.Equals(role.Text, words.Text, StringComparison.OrdinalIgnoreCase)))
            _roles.Add(new Designation(words, rule));
    }

    public Speaker ToSpeaker() =>
        new(Name, Kind, new(_aliases.Where(alias => !string.Equals(alias.Text, Name, StringComparison.OrdinalIgnoreCase))), new(_roles));
}
