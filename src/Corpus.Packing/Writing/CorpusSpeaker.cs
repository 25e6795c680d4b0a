using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>One speaker of the corpus while the articles come in.</summary>
internal sealed class CorpusSpeaker(string name, SpeakerKind kind, string? onlyIn = null) : IComparable<CorpusSpeaker>
{
    private readonly DesignationSet _aliases = new();
    private readonly DesignationSet _roles = new();
    private readonly List<uint> _quotes = [];
    private readonly List<(string Name, uint Row)> _otherNames = [];

    public string Name => name;

    public SpeakerKind Kind => kind;

    /// <summary>The article that alone knows the speaker; null where several may.</summary>
    public string? OnlyIn => onlyIn;

    /// <summary>Where the first article that names the speaker gives the name.</summary>
    public NamePlace? Place { get; init; }

    /// <summary>Adds what an article knows of the speaker; its aliases and then its roles stand in the rows from the first on.</summary>
    public void Add(Speaker speaker, uint firstDesignation)
    {
        _aliases.Add(speaker.Aliases, firstDesignation);
        _roles.Add(speaker.Roles, firstDesignation + (uint)speaker.Aliases.Count);
    }

    public void AddQuote(uint quote) => _quotes.Add(quote);

    /// <summary>Takes in a speaker of another name.</summary>
    /// <param name="other">The speaker.</param>
    /// <param name="nameRow">The row of the designation that its name is here; null where no text gives the name.</param>
    public void Join(CorpusSpeaker other, uint? nameRow)
    {
        _aliases.Add(other._aliases);
        _roles.Add(other._roles);
        _quotes.AddRange(other._quotes);
        if (nameRow is { } row)
            _otherNames.Add((other.Name, row));
    }

    /// <summary>Makes the row, and the rows that it refers to.</summary>
    public CorpusSpeakerRow ToRow(StringTable strings, RowBuffer<uint> designations, RowBuffer<uint> quotes)
    {
        var row = new CorpusSpeakerRow { NameString = strings.Add(name), Kind = (uint)kind, FirstDesignation = designations.Count, FirstQuote = quotes.Count, OnlyInString = strings.Add(onlyIn) };
        foreach (var other in _otherNames)
            designations.Add(other.Row);
        foreach (var alias in _aliases.Rows(IsOther))
            designations.Add(alias);
        row.AliasCount = designations.Count - row.FirstDesignation;
        foreach (var role in _roles.Rows(_ => true))
            designations.Add(role);
        row.RoleCount = designations.Count - row.FirstDesignation - row.AliasCount;
        _quotes.Sort();
        _quotes.ForEach(quote => quotes.Add(quote));
        row.QuoteCount = (uint)_quotes.Count;
        return row;
    }

    public int CompareTo(CorpusSpeaker? other)
    {
        var byName = string.CompareOrdinal(Name, other!.Name);
        var byKind = byName != 0 ? byName : Kind.CompareTo(other.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(OnlyIn, other.OnlyIn);
    }

    /// <summary>An alias in one article may be the name in another; of speakers that were not joined every alias stays.</summary>
    private bool IsOther(string alias) =>
        _otherNames.Count == 0
        || !(string.Equals(alias, name, StringComparison.OrdinalIgnoreCase) || _otherNames.Exists(other => string.Equals(other.Name, alias, StringComparison.Ordinal)));
}

/// <summary>Where a name stands.</summary>
/// <param name="Article">The row of the article.</param>
/// <param name="Span">The characters.</param>
internal readonly record struct NamePlace(uint Article, TextSpan Span);
