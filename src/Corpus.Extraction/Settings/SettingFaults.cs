using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Settings;

/// <summary>Gathers what is wrong with the settings.</summary>
internal sealed class SettingFaults(FileLines file)
{
    private readonly List<SeedDiagnostic> _faults = [];

    /// <summary>A setting that is not used, and why: one sentence.</summary>
    public void Refuse(TextSpan span, string message) => Add(SeedFault.MalformedSetting, span, message);

    public void Add(SeedFault fault, TextSpan span, string message) => _faults.Add(file.Diagnose(fault, span, message));

    /// <summary>Refuses the keys that are not known.</summary>
    public void RefuseOthers(IEnumerable<YamlField> fields, string[] known)
    {
        foreach (var field in fields.Where(field => !known.Contains(field.Key)))
            Refuse(field.KeySpan, $"'{OneLine(field.Key)}' is no key here; the nearest is '{NearestWord.To(field.Key, known)}'.");
    }

    /// <summary>A value of the settings with its place.</summary>
    public LocatedValue Locate(YamlNode node) => LocatedValue.Of(file, node);

    /// <summary>The faults in the order of the text.</summary>
    public ValueList<SeedDiagnostic> ToList() => new(_faults.OrderBy(found => found.Span));

    /// <summary>What stands at a node, as a message shows it.</summary>
    public static string Shown(YamlNode node) => node.Value.Text is { } text ? $"'{OneLine(text)}'" : "this";

    public static string OneLine(string words) => words.Replace('\r', ' ').Replace('\n', ' ');
}
