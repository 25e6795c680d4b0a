using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Makes one speaker of all speakers with the same key, and of those that are joined.</summary>
internal sealed class CorpusSpeakers
{
    private readonly Dictionary<ulong, CorpusSpeaker> _byKey = [];

    public RowBuffer<CorpusSpeakerRow> Rows { get; } = new();

    public RowBuffer<uint> Designations { get; } = new();

    public RowBuffer<uint> Quotes { get; } = new();

    public RowBuffer<KeyRow> Keys { get; } = new();

    public bool Knows(ulong key) => _byKey.ContainsKey(key);

    /// <summary>Adds a speaker of an article.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="firstDesignation">The row of the designations where the aliases and then the roles begin.</param>
    /// <param name="place">Where the article gives the name; null where it does not, or where the speaker is known.</param>
    public void Add(Speaker speaker, uint firstDesignation, NamePlace? place)
    {
        if (!_byKey.TryGetValue(speaker.Key, out var known))
            _byKey[speaker.Key] = known = new CorpusSpeaker(speaker.Name, speaker.Kind, speaker.OnlyIn) { Place = place };
        known.Add(speaker, firstDesignation);
    }

    /// <summary>Notes who said a quote; its speaker has been added before.</summary>
    public void AddQuote(ulong speakerKey, uint quote) => _byKey[speakerKey].AddQuote(quote);

    /// <summary>Makes the rows, in ordinal order of name and kind.</summary>
    /// <param name="joins">Who is one, in any order.</param>
    /// <param name="designations">The designations of all articles; gets the names of those who are joined.</param>
    /// <param name="strings">Gets the names.</param>
    /// <param name="cancellation">Stops the work between speakers.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    /// <exception cref="ArgumentException">A speaker that is joined is in no article, or is joined twice; or two speakers get one name.</exception>
    public void Complete(IReadOnlyList<SpeakerJoin> joins, RowBuffer<DesignationRow> designations, StringTable strings, CancellationToken cancellation)
    {
        var keysOf = _byKey.ToDictionary(speaker => speaker.Value, speaker => new List<ulong> { speaker.Key });
        foreach (var join in joins.OrderBy(join => join.Name, StringComparer.Ordinal).ThenBy(join => join.Kind))
        {
            cancellation.ThrowIfCancellationRequested();
            Join(join, keysOf, designations, strings);
        }

        var ordered = keysOf.ToList();
        ordered.Sort((left, right) => left.Key.CompareTo(right.Key));
        var keys = new List<KeyRow>();
        foreach (var speaker in ordered)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = Rows.Add(speaker.Key.ToRow(strings, Designations, Quotes));
            keys.AddRange(speaker.Value.Select(key => new KeyRow { Key = key, Row = row }));
        }
        keys.Sort((left, right) => left.Key.CompareTo(right.Key));
        for (var i = 0; i < keys.Count; i++)
        {
            if (i > 0 && keys[i].Key == keys[i - 1].Key)
                throw new ArgumentException(FormattableString.Invariant($"Two speakers have the key {keys[i].Key:x16}."), nameof(joins));
            Keys.Add(keys[i]);
        }
    }

    private void Join(SpeakerJoin join, Dictionary<CorpusSpeaker, List<ulong>> keysOf, RowBuffer<DesignationRow> designations, StringTable strings)
    {
        var joined = new CorpusSpeaker(join.Name, join.Kind);
        var keys = new List<ulong> { join.Key };
        var members = join.Members.ToList().ConvertAll(member => (Speaker: Find(member.Key, join), member.Rule));
        foreach (var (member, rule) in members.OrderBy(member => member.Speaker.Place ?? default, PlaceOrder).ThenBy(member => member.Speaker))
        {
            if (!keysOf.TryGetValue(member, out var own))
                throw new ArgumentException($"The speaker '{member.Name}' is joined twice.", nameof(join));
            keysOf.Remove(member);
            keys.AddRange(own.Where(key => key != join.Key));
            joined.Join(member, NameRow(member, join, rule, designations, strings));
        }
        keysOf[joined] = keys;
    }

    private CorpusSpeaker Find(ulong key, SpeakerJoin join) =>
        _byKey.TryGetValue(key, out var speaker) ? speaker : throw new ArgumentException(FormattableString.Invariant($"No article has the speaker {key:x16} that is joined to '{join.Name}'."), nameof(join));

    /// <summary>The name becomes a designation, where it is another name and a text gives it.</summary>
    private static uint? NameRow(CorpusSpeaker member, SpeakerJoin join, string rule, RowBuffer<DesignationRow> designations, StringTable strings)
    {
        if (member.Place is not { } place || string.Equals(member.Name, join.Name, StringComparison.Ordinal))
            return null;
        var words = new Anchor { Start = (uint)place.Span.Start, Length = (uint)place.Span.Length };
        return designations.Add(new DesignationRow { Words = words, RuleString = strings.Add(rule), Article = place.Article });
    }

    private static Comparer<NamePlace> PlaceOrder { get; } = Comparer<NamePlace>.Create((left, right) =>
        left.Article != right.Article ? left.Article.CompareTo(right.Article) : left.Span.CompareTo(right.Span));
}
