using Corpus.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Corpus.Extraction.Reading;

/// <summary>Reads one YAML mapping from YamlDotNet's events, with the place of each value.</summary>
/// <remarks>
/// Nothing is deserialised: tags are not looked at, a value is what is written. The limits keep hostile metadata
/// (nesting, aliases of aliases) from costing more than the file is worth.
/// </remarks>
internal sealed class YamlFieldReader
{
    /// <summary>Characters of YAML that are read; metadata of an article is a hundredth of it.</summary>
    public const int MaximumLength = 1 << 18;

    /// <summary>How deep values may nest.</summary>
    public const int MaximumDepth = 32;

    /// <summary>How many values there may be, aliases counted as often as they stand.</summary>
    public const int MaximumSize = 10_000;

    private readonly Scanner _scanner;
    private readonly Parser _events;
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);
    private readonly List<RepeatedKey> _repeated = [];
    private YamlFault? _fault;
    private int _size;

    private YamlFieldReader(string text, TextSpan span)
    {
        (_text, _start, _end) = (text, span.Start, span.End);
        _scanner = new Scanner(new StringReader(text.Substring(span.Start, span.Length)));
        _events = new Parser(_scanner);
    }

    /// <summary>Reads the mapping in a part of a text.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="span">The part that is YAML.</param>
    public static YamlFields Read(string text, TextSpan span)
    {
        if (span.Length > MaximumLength)
            return Unreadable(new(FormattableString.Invariant($"it is longer than {MaximumLength} characters."), new TextSpan(span.Start, 0)));
        var reader = new YamlFieldReader(text, span);
        try
        {
            var fields = reader.ReadDocument();
            return reader._fault is null ? new(fields, null, reader._repeated) : Unreadable(reader._fault);
        }
        catch (YamlException fault)
        {
            return Unreadable(new(Sentence(fault.Message), reader.FaultSpan(fault)));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The border to YamlDotNet: on some broken input it fails in itself ("%" and "---" before nothing) instead of reporting it.
            return Unreadable(new(Sentence(fault.Message), reader.SpanOf(reader._scanner.CurrentPosition, reader._scanner.CurrentPosition)));
        }
    }

    private static YamlFields Unreadable(YamlFault fault) => new([], fault, []);

    private List<YamlField> ReadDocument()
    {
        var fields = new List<YamlField>();
        if (!Advance<StreamStart>() || !Advance<DocumentStart>() || !_events.MoveNext())
            return fields;

        if (_events.Current is not MappingStart)
        {
            if (_events.Current is not Scalar { Value: "" })
                Fail("keys with values are expected ('title: …').", _events.Current!);
            return fields;
        }

        ReadFields(fields, 1);
        if (_fault is null && Advance<DocumentEnd>() && _events.MoveNext() && _events.Current is not StreamEnd)
            Fail("a second document begins here.", _events.Current!);
        return fields;
    }

    private bool Advance<T>()
        where T : ParsingEvent => _events.MoveNext() && _events.Current is T;

    private void ReadFields(List<YamlField> fields, int depth)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (_fault is null && _events.MoveNext() && _events.Current is not MappingEnd)
        {
            if (_events.Current is not Scalar key)
            {
                Fail("a key must be plain words.", _events.Current!);
                return;
            }

            if (!_events.MoveNext() || ReadNode(depth) is not { } node)
                continue;
            if (keys.Add(key.Value))
                fields.Add(new(key.Value, SpanOf(key.Start, key.End), node));
            else
                _repeated.Add(new(key.Value, SpanOf(key.Start, key.End)));
        }
    }

    /// <summary>The value that the current event begins; null when a fault was found.</summary>
    private YamlNode? ReadNode(int depth)
    {
        var current = _events.Current!;
        if (depth > MaximumDepth)
            return Fail(FormattableString.Invariant($"values nest deeper than {MaximumDepth}."), current);
        var node = current switch
        {
            AnchorAlias alias => Resolve(alias),
            Scalar scalar => Count(new(MetadataValue.Scalar(IsNull(scalar) ? null : scalar.Value), SpanOf(scalar.Start, scalar.End), [], [], 1, scalar.Style == ScalarStyle.Plain), 1, scalar),
            SequenceStart => ReadSequence(current, depth),
            _ => ReadMapping(current, depth),
        };
        if (node is not null && current is NodeEvent { Anchor.IsEmpty: false } anchored)
            _anchors[anchored.Anchor.Value] = node;
        return node;
    }

    private YamlNode? ReadSequence(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        while (_events.MoveNext() && _events.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        var value = MetadataValue.Sequence(new(items.Select(item => item.Value)));
        return Count(new(value, SpanOf(start.Start, _events.Current!.End), items, [], 1 + items.Sum(item => item.Size)), 1, start);
    }

    private YamlNode? ReadMapping(ParsingEvent start, int depth)
    {
        var fields = new List<YamlField>();
        ReadFields(fields, depth + 1);
        if (_fault is not null)
            return null;
        var value = MetadataValue.Mapping(new(fields.Select(field => new MetadataEntry(field.Key, field.Node.Value))));
        return Count(new(value, SpanOf(start.Start, _events.Current!.End), [], fields, 1 + fields.Sum(field => field.Node.Size)), 1, start);
    }

    private YamlNode? Resolve(AnchorAlias alias) =>
        _anchors.TryGetValue(alias.Value.Value, out var node)
            ? Count(node with { Span = SpanOf(alias.Start, alias.End) }, node.Size, alias)
            : Fail($"nothing is called '&{alias.Value.Value}' before this.", alias);

    /// <summary>Aliases multiply what they stand for, so their whole size counts each time.</summary>
    private YamlNode? Count(YamlNode node, int added, ParsingEvent at)
    {
        _size += added;
        return _size <= MaximumSize && node.Size <= MaximumSize
            ? node
            : Fail(FormattableString.Invariant($"it holds more than {MaximumSize} values."), at);
    }

    private YamlNode? Fail(string message, ParsingEvent at)
    {
        _fault ??= new(message, SpanOf(at.Start, at.End));
        return null;
    }

    /// <summary>The place that a person has to mend: a tab that indents, where it is one, otherwise what YamlDotNet says.</summary>
    private TextSpan FaultSpan(YamlException fault)
    {
        var span = SpanOf(fault.Start, fault.End);
        var end = (int)Math.Min(_start + fault.End.Index, _end);
        return end < _end && _text[end] == '\t' ? new TextSpan(end, 1) : span;
    }

    /// <summary>Marks count from the start of the YAML; what they enclose may reach into the white space after a value.</summary>
    private TextSpan SpanOf(Mark from, Mark to)
    {
        var start = (int)Math.Min(_start + from.Index, _end);
        var end = (int)Math.Min(Math.Max(_start + to.Index, start), _end);
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsNull(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    private static string Sentence(string message)
    {
        var line = message.Replace('\r', ' ').Replace('\n', ' ').Trim();
        return line.EndsWith(".", StringComparison.Ordinal) ? line : line + ".";
    }
}
