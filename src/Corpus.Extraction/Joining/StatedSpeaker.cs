using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Settings;
using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>A speaker as <c>corpus.yaml</c> states it, ready for comparing.</summary>
internal sealed class StatedSpeaker
{
    private readonly HashSet<string> _apart;
    private readonly HashSet<string> _apartKeys;
    private readonly HashSet<string> _keys;

    public StatedSpeaker(SpeakerStatement statement)
    {
        Name = statement.Name.Text;
        Names = [statement.Name.Text, .. statement.Aliases.Select(alias => alias.Text)];
        _keys = new(Names.Select(KeyOf), StringComparer.Ordinal);
        _apart = new(statement.Apart.Select(name => name.Text), StringComparer.Ordinal);
        // A name that differs from one of its own in folding alone is kept apart in its own spelling alone.
        _apartKeys = new(_apart.Select(KeyOf).Where(key => !_keys.Contains(key)), StringComparer.Ordinal);
    }

    /// <summary>What the speaker is called.</summary>
    public string Name { get; }

    /// <summary>This name and the aliases.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The folded names.</summary>
    public IReadOnlyCollection<string> Keys => _keys;

    public bool KeepsApart(FoldedName name) => _apart.Contains(name.Text) || KeysOf(name.Text).Any(_apartKeys.Contains);

    /// <summary>The stated names that a name answers to: "Mr. Berg" to "Mr. Berg" and to "Berg".</summary>
    public static IEnumerable<string> KeysOf(string name)
    {
        var key = KeyOf(name);
        var honorific = key.IndexOf(' ');
        return honorific > 0 && WordClasses.Has(key.Substring(0, honorific), WordTags.Honorific) ? [key, key.Substring(honorific + 1)] : [key];
    }

    /// <summary>One form for all kinds: a person may be meant where the rules saw a body.</summary>
    public static string KeyOf(string name) => string.Join(" ", NameFolding.Words(name) is ["the", _, ..] words ? words.Skip(1) : NameFolding.Words(name));
}
