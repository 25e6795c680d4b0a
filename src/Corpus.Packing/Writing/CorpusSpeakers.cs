using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Makes one speaker of all speakers with the same key: names by text once, at the first place in the order of the corpus.</summary>
internal sealed class CorpusSpeakers
{
    private readonly Dictionary<ulong, Merged> _byKey = [];

    public RowBuffer<CorpusSpeakerRow> Rows { get; } = new();

    public RowBuffer<uint> Designations { get; } = new();

    public RowBuffer<uint> Quotes { get; } = new();

    public RowBuffer<KeyRow> Keys { get; } = new();

    /// <summary>Adds a speaker of an article, whose aliases and then roles begin at a row of the designations.</summary>
    public void Add(Speaker speaker, uint firstDesignation)
    {
        if (!_byKey.TryGetValue(speaker.Key, out var merged))
            _byKey[speaker.Key] = merged = new Merged(speaker);
        merged.Aliases.Add(speaker.Aliases, firstDesignation);
        merged.Roles.Add(speaker.Roles, firstDesignation + (uint)speaker.Aliases.Count);
    }

    /// <summary>Notes who said a quote; its speaker has been added before.</summary>
    public void AddQuote(ulong speakerKey, uint quote) => _byKey[speakerKey].Quotes.Add(quote);

    /// <summary>Makes the rows, in ordinal order of name and kind.</summary>
    public void Complete(StringTable strings)
    {
        var ordered = _byKey.ToList();
        ordered.Sort((left, right) => left.Value.CompareTo(right.Value));
        var keys = ordered.ConvertAll(speaker => new KeyRow { Key = speaker.Key, Row = Rows.Add(Row(speaker.Value, strings)) });
        keys.Sort((left, right) => left.Key.CompareTo(right.Key));
        keys.ForEach(key => Keys.Add(key));
    }

    private CorpusSpeakerRow Row(Merged speaker, StringTable strings)
    {
        var row = new CorpusSpeakerRow
        {
            NameString = strings.Add(speaker.Name),
            Kind = (uint)speaker.Kind,
            FirstDesignation = Designations.Count,
            AliasCount = (uint)speaker.Aliases.Rows.Count,
            RoleCount = (uint)speaker.Roles.Rows.Count,
            FirstQuote = Quotes.Count,
            QuoteCount = (uint)speaker.Quotes.Count,
        };
        speaker.Aliases.Rows.ForEach(alias => Designations.Add(alias));
        speaker.Roles.Rows.ForEach(role => Designations.Add(role));
        speaker.Quotes.ForEach(quote => Quotes.Add(quote));
        return row;
    }

    private sealed class Merged(Speaker first) : IComparable<Merged>
    {
        public string Name { get; } = first.Name;

        public SpeakerKind Kind { get; } = first.Kind;

        public DistinctDesignations Aliases { get; } = new();

        public DistinctDesignations Roles { get; } = new();

        public List<uint> Quotes { get; } = [];

        public int CompareTo(Merged? other)
        {
            var byName = string.CompareOrdinal(Name, other!.Name);
            return byName != 0 ? byName : Kind.CompareTo(other.Kind);
        }
    }

    private sealed class DistinctDesignations
    {
        private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

        public List<uint> Rows { get; } = [];

        public void Add(ValueList<Designation> designations, uint firstRow)
        {
            for (var i = 0; i < designations.Count; i++)
            {
                if (_texts.Add(designations[i].Text))
                    Rows.Add(firstRow + (uint)i);
            }
        }
    }
}
