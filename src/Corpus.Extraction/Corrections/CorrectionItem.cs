using System.Globalization;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>One correction as it is written; notes what is wrong with its form.</summary>
internal sealed class CorrectionItem(FileLines file, YamlNode node, List<SeedDiagnostic> faults)
{
    /// <summary>Whether nothing is wrong with it so far.</summary>
    public bool IsSound { get; private set; } = true;

    public bool Has(string key) => FieldOf(key) is not null;

    /// <summary>Refuses all keys but these.</summary>
    public void Allow(IReadOnlyList<string> keys)
    {
        foreach (var field in node.Fields.Where(field => !keys.Contains(field.Key, StringComparer.Ordinal)))
            Refuse(field.KeySpan, $"'{field.Key}' is no key here; the nearest is '{NearestWord.To(field.Key, keys)}'.");
    }

    /// <summary>Words; null where the key is missing or has none.</summary>
    public LocatedText? Text(string key)
    {
        if (FieldOf(key) is not { } field)
            return null;
        if (IsText(field.Node))
            return Located(field.Node);
        Expect("words", key, field.Node);
        return null;
    }

    /// <summary>Words, or a text of no length where the value is null; null where the key is missing.</summary>
    public LocatedText? TextOrNothing(string key) =>
        FieldOf(key) is { } field && IsNothing(field.Node) ? file.Locate("", field.Node.Span) : Text(key);

    /// <summary>Words, or a list of words; empty where the key is missing.</summary>
    public IReadOnlyList<LocatedText> Texts(string key)
    {
        if (FieldOf(key) is not { } field)
            return [];
        if (IsText(field.Node))
            return [Located(field.Node)];
        if (field.Node.Items.Count > 0 && field.Node.Items.All(IsText))
            return [.. field.Node.Items.Select(Located)];
        Expect("words, or a list of words", key, field.Node);
        return [];
    }

    /// <summary>A number from one; null where the key is missing.</summary>
    public int? Number(string key)
    {
        if (FieldOf(key) is not { } field)
            return null;
        if (int.TryParse(field.Node.Value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        Expect("a number from 1", key, field.Node);
        return null;
    }

    /// <summary>A name of an enumeration, in any case; null where the key is missing.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum
    {
        if (FieldOf(key) is not { } field)
            return null;
        var names = Enum.GetNames(typeof(T));
        if (names.FirstOrDefault(name => string.Equals(name, field.Node.Value.Text, StringComparison.OrdinalIgnoreCase)) is { } known)
            return (T)Enum.Parse(typeof(T), known);
        Expect(string.Join(", ", names.Take(names.Length - 1)) + " or " + names[names.Length - 1], key, field.Node);
        return null;
    }

    /// <summary>True or false; null where the key is missing.</summary>
    public bool? Truth(string key)
    {
        if (FieldOf(key) is not { } field)
            return null;
        if (bool.TryParse(field.Node.Value.Text, out var truth))
            return truth;
        Expect("true or false", key, field.Node);
        return null;
    }

    public void Refuse(string message) => Refuse(node.Span, message);

    private void Refuse(TextSpan span, string message)
    {
        IsSound = false;
        faults.Add(file.Diagnose(SeedFault.MalformedCorrection, span, message));
    }

    private void Expect(string expected, string key, YamlNode value) =>
        Refuse(value.Span, $"'{FoldedText.Of(value.Value.ToString()).Text}' is no value of '{key}'; write {expected}.");

    private YamlField? FieldOf(string key) => node.Fields.FirstOrDefault(field => string.Equals(field.Key, key, StringComparison.Ordinal));

    private LocatedText Located(YamlNode value) => file.Locate(value.Value.Text!.Trim(), value.Span);

    private static bool IsText(YamlNode value) => !string.IsNullOrWhiteSpace(value.Value.Text);

    private static bool IsNothing(YamlNode value) =>
        string.IsNullOrWhiteSpace(value.Value.Text) && value.Items.Count == 0 && value.Fields.Count == 0;
}
