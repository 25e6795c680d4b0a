using Corpus.Extraction.Lexicon;
using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>A speaker of one name and kind, with what all articles tell of it.</summary>
internal sealed class Candidate
{
    /// <summary>Other names that are looked at: a bound for hostile corpora.</summary>
    private const int MaximumAliases = 32;

    private readonly SortedSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _roles = new(StringComparer.Ordinal);

    public Candidate(KnownSpeaker speaker)
    {
        (Key, Kind, Name) = (speaker.Key, speaker.Kind, FoldedName.Of(speaker.Name, speaker.Kind));
        Add(speaker);
    }

    public ulong Key { get; }

    public SpeakerKind Kind { get; }

    public FoldedName Name { get; }

    public IReadOnlyCollection<string> Aliases => _aliases;

    public IReadOnlyCollection<string> Roles => _roles;

    public bool IsMan { get; private set; }

    public bool IsWoman { get; private set; }

    public void Add(KnownSpeaker speaker)
    {
        _roles.UnionWith(speaker.Roles);
        _aliases.UnionWith(speaker.Aliases);
        foreach (var name in speaker.Aliases.Append(speaker.Name))
        {
            var title = WordClasses.Of(name.Split(' ')[0].TrimEnd('.'));
            IsMan |= (title & WordTags.Honorific) != 0 && (title & WordTags.Masculine) != 0;
            IsWoman |= (title & WordTags.Honorific) != 0 && (title & WordTags.Feminine) != 0;
        }
    }

    /// <summary>The names in full that articles give, the own one included, as they are compared. "Robert King" is none of Robert King Jr.: his father has it too.</summary>
    public IEnumerable<string> FullNames() => _aliases.Take(MaximumAliases).Select(alias => FoldedName.Of(alias, Kind)).Append(Name)
        .Where(name => name.CanJoin && name.Suffix == Name.Suffix && name.Words.Count(word => word.Length > 1) >= 2)
        .Select(name => name.Key)
        .Distinct(StringComparer.Ordinal);
}
