using Corpus.Extraction.Fields;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Settings;

/// <summary>Reads <c>corpus.yaml</c>. What has the wrong form is a fault at its place, and costs that entry alone.</summary>
/// <remarks>Pure, thread-safe and total: no input throws.</remarks>
public sealed class SettingsReader
{
    private const string Speakers = "speakers";
    private const string Fields = "fields";
    private const string Name = "name";
    private const string Aliases = "aliases";
    private const string Apart = "apart";

    private readonly FileLines _file;
    private readonly SettingFaults _faults;
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private FieldSchema? _fields;

    private SettingsReader(FileLines file) => (_file, _faults) = (file, new SettingFaults(file));

    /// <summary>Reads the settings of a corpus.</summary>
    /// <param name="source">The text of the file.</param>
    public static CorpusSettings Read(SourceText source)
    {
        var text = source.ToString();
        var reader = new SettingsReader(new FileLines(source.Path, text));
        var yaml = YamlFieldReader.Read(text, new TextSpan(0, text.Length));
        if (yaml.Fault is { } fault)
            reader._faults.Add(SeedFault.InvalidSettings, fault.Span, fault.Message);
        foreach (var repeated in yaml.Repeated)
            reader._faults.Refuse(repeated.Span, $"the key '{SettingFaults.OneLine(repeated.Key)}' stands twice.");
        reader._faults.RefuseOthers(yaml.Fields, [Speakers, Fields]);
        var statements = yaml.Fields.SelectMany(reader.ReadTop).ToList();
        return new(new(statements), reader._fields, reader._faults.ToList());
    }

    private IEnumerable<SpeakerStatement> ReadTop(YamlField field)
    {
        if (field.Key == Fields)
            _fields = new SchemaReader(_faults).Read(field);
        if (field.Key != Speakers)
            return [];
        if (field.Node.Value.Text is not null || field.Node.Fields.Count > 0)
            _faults.Refuse(field.Node.Span, "'speakers' holds a list; begin each speaker with '- name: '.");
        return field.Node.Items.Select(ReadSpeaker).OfType<SpeakerStatement>();
    }

    private SpeakerStatement? ReadSpeaker(YamlNode node)
    {
        _faults.RefuseOthers(node.Fields, [Name, Aliases, Apart]);
        if (Names(node, Name) is not [var name])
        {
            if (!node.Fields.Any(field => field.Key == Name && !field.Node.IsNothing))
                _faults.Refuse(node.Span, "a speaker has the key 'name'.");
            return null;
        }
        if (!IsFree(name, name))
            return null;
        var aliases = Names(node, Aliases).Where(alias => IsFree(alias, name)).ToList();
        var apart = Names(node, Apart).Where(other => IsAnother(other, name, aliases));
        return new(name, new(aliases), new(apart));
    }

    /// <summary>The names under a key; those that are none are refused.</summary>
    private List<LocatedText> Names(YamlNode node, string key)
    {
        if (node.Fields.FirstOrDefault(field => field.Key == key)?.Node is not { } value || value.IsNothing)
            return [];
        var isList = key != Name && value.Value.Text is null && value.Fields.Count == 0;
        var nodes = isList ? value.Items : [value];
        foreach (var wrong in nodes.Where(item => !IsName(item)))
            _faults.Refuse(wrong.Span, $"{SettingFaults.Shown(wrong)} is no value of '{key}'; write {(key == Name ? "a name" : "a name, or a list of names")}.");
        return [.. nodes.Where(IsName).Select(item => _file.Locate(item.Value.Text!.Trim(), item.Span))];
    }

    /// <summary>A name stands for one speaker; that a speaker has it twice is no fault.</summary>
    private bool IsFree(LocatedText name, LocatedText speaker)
    {
        var key = StatedSpeaker.KeyOf(name.Text);
        if (!_owners.TryGetValue(key, out var owner))
            _owners[key] = owner = speaker.Text;
        if (ReferenceEquals(owner, speaker.Text))
            return true;
        _faults.Refuse(name.Span, $"'{SettingFaults.OneLine(name.Text)}' is a name of '{SettingFaults.OneLine(owner)}' already.");
        return false;
    }

    private bool IsAnother(LocatedText other, LocatedText name, List<LocatedText> aliases)
    {
        if (!aliases.Prepend(name).Any(own => string.Equals(own.Text, other.Text, StringComparison.Ordinal)))
            return true;
        _faults.Refuse(other.Span, $"'{SettingFaults.OneLine(other.Text)}' is a name of this speaker, who cannot be kept apart from it.");
        return false;
    }

    private static bool IsName(YamlNode node) => node.Value.Text is { } text && NameFolding.Words(text).Count > 0;
}
