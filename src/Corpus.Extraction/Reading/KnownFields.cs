using System.Globalization;
using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>Collects the keys of front matter and sidecar, and reads those whose meaning Corpus knows.</summary>
internal sealed class KnownFields
{
    private static readonly string[] DateFormats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm K", "yyyy-MM-dd HH:mm:ss K",
    ];

    private readonly List<MetadataEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<LocatedField> _fields = [];
    private readonly List<SeedDiagnostic> _diagnostics = [];
    private readonly List<LocatedText> _speakers = [];
    private readonly List<LocatedText> _aliases = [];
    private LocatedText? _id;
    private LocatedText? _title;
    private LocatedText? _outlet;
    private LocatedText? _language;
    private DateTimeOffset? _published;

    /// <summary>Adds the fields of one file; a key that is there already stays as it is.</summary>
    public void Add(FileLines file, YamlFields yaml)
    {
        if (yaml.Fault is { } fault)
            Report(SeedFault.InvalidYaml, file, fault.Span, fault.Message);
        foreach (var repeated in yaml.Repeated)
            Report(SeedFault.RepeatedKey, file, repeated.Span, repeated.Key);
        foreach (var field in yaml.Fields)
        {
            if (!_keys.Add(field.Key))
                continue;
            _entries.Add(new MetadataEntry(field.Key, field.Node.Value));
            _fields.Add(LocatedValue.Of(file, field));
            Read(file, field);
        }
    }

    public void Report(SeedFault fault, FileLines file, TextSpan span, params object[] arguments) =>
        _diagnostics.Add(file.Diagnose(fault, span, arguments));

    /// <summary>What was read.</summary>
    /// <param name="body">The text behind the front matter.</param>
    /// <param name="start">Where the metadata begins.</param>
    public SeedMetadata ToMetadata(TextSpan body, FieldPlace start) => new()
    {
        Body = body,
        Entries = new(_entries),
        Id = _id,
        Title = _title,
        Outlet = _outlet?.Text,
        Published = _published,
        Language = _language?.Text,
        Speakers = new(_speakers),
        Aliases = new(_aliases),
        Diagnostics = new(_diagnostics),
        Located = new(new(WithRefusals()), start, !_diagnostics.Exists(fault => fault.Fault == SeedFault.InvalidYaml || fault.Fault == SeedFault.FrontMatterNotClosed)),
    };

    /// <summary>The keys, those marked whose values a fault refuses.</summary>
    private List<LocatedField> WithRefusals()
    {
        if (_diagnostics.Count == 0)
            return _fields;
        var refused = new HashSet<(string, TextSpan)>(_diagnostics.Where(fault => fault.Fault == SeedFault.InvalidValue).Select(fault => (fault.Path, fault.Span)));
        return _fields.ConvertAll(field => IsRefused(field.Value, refused) ? field with { IsRefused = true } : field);
    }

    private static bool IsRefused(LocatedValue value, HashSet<(string, TextSpan)> refused) =>
        refused.Contains((value.Place.Path, value.Place.Span)) || value.Items.Any(item => refused.Contains((item.Place.Path, item.Place.Span)));

    private void Read(FileLines file, YamlField field)
    {
        switch (field.Key)
        {
            case "id":
                _id = ReadText(file, field);
                break;
            case "title":
                _title = ReadText(file, field);
                break;
            case "outlet":
                _outlet = ReadText(file, field);
                break;
            case "language":
                _language = ReadLanguage(file, field);
                break;
            case "published":
                _published = ReadDate(file, field);
                break;
            case "speakers":
                ReadNames(file, field, _speakers);
                break;
            case "aliases":
                ReadNames(file, field, _aliases);
                break;
        }
    }

    private LocatedText? ReadText(FileLines file, YamlField field)
    {
        if (field.Node.IsNothing) // A key without a value states nothing, which is no fault.
            return null;
        if (!string.IsNullOrWhiteSpace(field.Node.Value.Text))
            return file.Locate(field.Node.Value.Text!.Trim(), field.Node.Span);
        Refuse(file, field.Key, field.Node, "text", "words on one line");
        return null;
    }

    private LocatedText? ReadLanguage(FileLines file, YamlField field)
    {
        if (field.Node.IsNothing)
            return null;
        if (field.Node.Value.Text is { } tag && IsLanguageTag(tag))
            return file.Locate(tag, field.Node.Span);
        Refuse(file, field.Key, field.Node, "language tag", "'en' or 'fa-AF'");
        return null;
    }

    private DateTimeOffset? ReadDate(FileLines file, YamlField field)
    {
        if (field.Node.IsNothing)
            return null;
        if (DateTimeOffset.TryParseExact(field.Node.Value.Text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return date;
        Refuse(file, field.Key, field.Node, "date", "2024-05-31 or 2024-05-31T14:30:00Z");
        return null;
    }

    private void ReadNames(FileLines file, YamlField field, List<LocatedText> into)
    {
        if (field.Node.IsNothing)
            return;
        var names = field.Node.Value.Text is null ? field.Node.Items : [field.Node];
        if (names.Count == 0 && field.Node.Value.Entries.Count > 0)
            Refuse(file, field.Key, field.Node, "list of names", "[Name, Name]");
        foreach (var name in names)
        {
            if (string.IsNullOrWhiteSpace(name.Value.Text))
                Refuse(file, field.Key, name, "name", "[Name, Name]");
            else
                into.Add(file.Locate(name.Value.Text!.Trim(), name.Span));
        }
    }

    private void Refuse(FileLines file, string key, YamlNode node, string expected, string example) =>
        Report(SeedFault.InvalidValue, file, node.Span, node.Value.ToString(), expected, key, example);

    /// <summary>The shape of an IETF tag: two to eight letters, then subtags of up to eight letters and digits.</summary>
    internal static bool IsLanguageTag(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length >= 2
            && parts[0].All(IsAsciiLetter)
            && parts.All(part => part.Length is >= 1 and <= 8 && part.All(c => IsAsciiLetter(c) || c is >= '0' and <= '9'));
    }

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
