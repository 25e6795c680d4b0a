using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>Reads a file of corrections. What has the wrong form is a fault at its place, and costs the one correction.</summary>
internal sealed class CorrectionReader
{
    private const string Quotes = "quotes";
    private const string Speakers = "speakers";
    private const string Change = "change";
    private const string Add = "add";
    private const string Remove = "remove";

    private static readonly string[] Anchors = ["after", "occurrence"];
    private static readonly string[] Properties = ["speaker", "kind", "cue", "addressee", "stance", "negated"];
    private static readonly string[] SpeakerKeys = ["name", "rename", "kind", "aliases"];

    private static readonly Dictionary<string, string[]> QuoteKeys = new(StringComparer.Ordinal)
    {
        [Change] = [Change, "words", .. Anchors, .. Properties],
        [Add] = [Add, .. Anchors, .. Properties],
        [Remove] = [Remove, .. Anchors],
    };

    private readonly FileLines _file;
    private readonly List<SeedDiagnostic> _faults;

    private CorrectionReader(FileLines file, List<SeedDiagnostic> faults) => (_file, _faults) = (file, faults);

    /// <summary>Reads the corrections of an article.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="faults">Gets what is wrong with its form.</param>
    public static CorrectionList Read(SourceText source, List<SeedDiagnostic> faults)
    {
        var text = source.ToString();
        var file = new FileLines(source.Path, text);
        var yaml = YamlFieldReader.Read(text, new TextSpan(0, text.Length));
        if (yaml.Fault is { } fault)
            faults.Add(file.Diagnose(SeedFault.InvalidCorrections, fault.Span, fault.Message));
        foreach (var repeated in yaml.Repeated)
            faults.Add(file.Diagnose(SeedFault.MalformedCorrection, repeated.Span, $"the key '{repeated.Key}' stands twice."));
        return new CorrectionReader(file, faults).Read(yaml.Fields);
    }

    private CorrectionList Read(IReadOnlyList<YamlField> fields)
    {
        var quotes = new List<QuoteCorrection>();
        var speakers = new List<SpeakerCorrection>();
        foreach (var field in fields)
        {
            if (field.Key == Quotes)
                quotes.AddRange(ItemsOf(field).Select(ReadQuote).OfType<QuoteCorrection>());
            else if (field.Key == Speakers)
                speakers.AddRange(ItemsOf(field).Select(ReadSpeaker).OfType<SpeakerCorrection>());
            else
                _faults.Add(_file.Diagnose(SeedFault.MalformedCorrection, field.KeySpan, $"'{field.Key}' is no key here; the nearest is '{NearestWord.To(field.Key, [Quotes, Speakers])}'."));
        }
        return new(quotes, speakers);
    }

    /// <summary>The corrections of a list; a key without a value has none.</summary>
    private IReadOnlyList<CorrectionItem> ItemsOf(YamlField list)
    {
        if (list.Node.Value.Text is not null || list.Node.Fields.Count > 0)
            _faults.Add(_file.Diagnose(SeedFault.MalformedCorrection, list.Node.Span, $"'{list.Key}' holds a list; begin each correction with '- '."));
        return [.. list.Node.Items.Select(node => new CorrectionItem(_file, node, _faults))];
    }

    private static QuoteCorrection? ReadQuote(CorrectionItem item)
    {
        var actions = QuoteKeys.Keys.Where(item.Has).ToList();
        if (actions.Count != 1)
        {
            item.Allow([.. QuoteKeys[Change], Add, Remove]);
            if (item.IsSound)
                item.Refuse("a correction of a quote has one of the keys 'change', 'add' and 'remove'.");
            return null;
        }
        item.Allow(QuoteKeys[actions[0]]);
        var correction = actions[0] switch
        {
            Add => ReadAdded(item),
            Remove => ReadAnchored(item, CorrectionAction.Remove, item.Text(Remove), []),
            _ => ReadAnchored(item, CorrectionAction.Change, item.Text(Change), item.Texts("words")),
        };
        return item.IsSound ? correction : null;
    }

    private static QuoteCorrection? ReadAdded(CorrectionItem item)
    {
        var words = item.Texts(Add);
        return ReadAnchored(item, CorrectionAction.Add, words.Count > 0 ? words[0] : null, words);
    }

    private static QuoteCorrection? ReadAnchored(CorrectionItem item, CorrectionAction action, LocatedText? anchor, IReadOnlyList<LocatedText> words)
    {
        if (anchor is null)
            return null;
        if (item.IsSound && action == CorrectionAction.Change && !item.Has("words") && !Properties.Any(item.Has))
            item.Refuse("it changes nothing; say what the quote shall have: 'words', 'speaker', 'kind', 'cue', 'addressee', 'stance' or 'negated'.");
        var (stance, isNegated) = (item.Choice<Stance>("stance"), item.Truth("negated"));
        if (isNegated == true && stance is not null and not Stance.Uncommitted)
            item.Refuse("what is negated has the stance 'Uncommitted'; leave out 'stance' or 'negated'.");
        return new()
        {
            Action = action,
            Anchor = anchor,
            Words = words,
            After = item.Text("after"),
            Occurrence = item.Number("occurrence"),
            Speaker = item.TextOrNothing("speaker"),
            Cue = item.TextOrNothing("cue"),
            Addressee = item.TextOrNothing("addressee"),
            Kind = item.Choice<QuoteKind>("kind"),
            Stance = stance,
            IsNegated = isNegated,
        };
    }

    private static SpeakerCorrection? ReadSpeaker(CorrectionItem item)
    {
        item.Allow(SpeakerKeys);
        if (item.IsSound && !item.Has("name"))
            item.Refuse("a correction of a speaker has the key 'name'.");
        else if (item.IsSound && SpeakerKeys.Count(item.Has) == 1)
            item.Refuse("it changes nothing; say what the speaker shall have: 'rename', 'kind' or 'aliases'.");
        var (name, rename, kind, aliases) = (item.Text("name"), item.Text("rename"), item.Choice<SpeakerKind>("kind"), item.Texts("aliases"));
        return item.IsSound ? new() { Name = name!, Rename = rename, Kind = kind, Aliases = aliases } : null;
    }
}
