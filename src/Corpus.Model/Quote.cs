namespace Corpus.Model;

/// <summary>What one source is reported to have said.</summary>
/// <remarks>Immutable and thread-safe once its article exists. Equal by value, its article apart.</remarks>
public sealed class Quote : IEquatable<Quote>
{
    private readonly QuotePlaces _places;
    private AnchoredText? _cue;
    private Mention? _mention;
    private Article? _article;
    private ulong _key;

    /// <summary>Makes a quote and makes the claims its own.</summary>
    /// <param name="kind">How the words are given.</param>
    /// <param name="words">The content, without quotation marks and without the attribution; several spans where the attribution interrupts it.</param>
    /// <param name="cue">The words that attribute; null where nothing but the marks does.</param>
    /// <param name="speaker">Who said it; null where the text does not tell.</param>
    /// <param name="mention">The words that name the speaker here; null where none do.</param>
    /// <param name="addressee">The person or outlet that was told; null where none is named.</param>
    /// <param name="stance">What the speaker does with the content, as the cue tells.</param>
    /// <param name="claims">The propositions; none of them may belong to another quote.</param>
    /// <param name="rule">Name of the rule that found the quote.</param>
    /// <param name="reportedBy">The quote in whose words this one stands; null where the article itself reports it.</param>
    /// <param name="isNegated">Whether the text reports that it was not said.</param>
    /// <param name="negation">The words that negate the attribution; null where none do.</param>
    public Quote(
        QuoteKind kind,
        AnchoredText words,
        AnchoredText? cue,
        Speaker? speaker,
        Mention? mention,
        AnchoredText? addressee,
        Stance stance,
        ValueList<Claim> claims,
        string rule,
        Quote? reportedBy = null,
        bool isNegated = false,
        AnchoredText? negation = null)
    {
        Kind = kind;
        Words = words ?? throw new ArgumentNullException(nameof(words));
        _cue = cue;
        Speaker = speaker;
        _mention = mention;
        AddresseeWords = addressee;
        Stance = stance;
        Claims = claims ?? throw new ArgumentNullException(nameof(claims));
        Rule = rule ?? throw new ArgumentNullException(nameof(rule));
        ReportedBy = reportedBy;
        IsNegated = isNegated;
        NegationWords = negation;
        for (var i = 0; i < claims.Count; i++)
            claims[i].Attach(this);
    }

    /// <summary>Comes from the article's path, the kind and the words, and counts only where an article repeats itself; the same in every build.</summary>
    /// <exception cref="InvalidOperationException">The quote belongs to no article yet.</exception>
    public ulong Key => _article is not null ? _key : throw NoArticle();

    /// <summary>The article's id, <c>#</c>, and the key as 16 hexadecimal digits: what a person copies to find the quote again.</summary>
    /// <exception cref="InvalidOperationException">The quote belongs to no article yet.</exception>
    public string Id => FormattableString.Invariant($"{Article.Id}#{Key:x16}");

    /// <summary>How the words are given.</summary>
    public QuoteKind Kind { get; }

    /// <summary>The content and its place.</summary>
    public AnchoredText Words { get; }

    /// <summary>The content, without quotation marks and attribution; pieces are joined by one space.</summary>
    public string Text => Words.Text;

    /// <summary>Where the content stands, in UTF-16 units of the source text from zero.</summary>
    public ValueList<TextSpan> Spans => Words.Spans;

    /// <summary>The words that attribute ("said that", "according to") and their place; null where nothing but the marks does.</summary>
    public AnchoredText? CueWords => _cue ?? (_places.Cue.IsEmpty ? null : Interlocked.CompareExchange(ref _cue, _places.CueOf(Words.Source), null) ?? _cue);

    /// <summary>The words that attribute; null where nothing but the marks does.</summary>
    public string? Cue => CueWords?.Text;

    /// <summary>Who said it; null where the text does not tell.</summary>
    public Speaker? Speaker { get; }

    /// <summary>The words that name the speaker; where the speech of another quote goes on, those beside that one. Null where none do.</summary>
    public Mention? Mention => _mention ?? (_places.Mention.IsEmpty ? null : Interlocked.CompareExchange(ref _mention, _places.MentionOf(Words.Source), null) ?? _mention);

    /// <summary>The person or outlet that was told, and the place of the words; null where none is named.</summary>
    public AnchoredText? AddresseeWords { get; }

    /// <summary>The person or outlet that was told; null where none is named.</summary>
    public string? Addressee => AddresseeWords?.Text;

    /// <summary>What the speaker does with the content, as the cue tells; <see cref="Stance.Uncommitted"/> where the attribution is negated.</summary>
    public Stance Stance { get; }

    /// <summary>Whether the text reports that it was not said: "never said that", "nobody said", "declined to say whether".</summary>
    /// <remarks>False for what is negated in its own words ("said that it was not safe": <see cref="Claim.Polarity"/>), for a denial ("denied that") and for a denial that is negated itself ("did not deny that").</remarks>
    public bool IsNegated { get; }

    /// <summary>The words that negate the attribution ("never", "nobody", "declined to") and their place; null where none do. A negated denial ("did not deny that") has them too.</summary>
    public AnchoredText? NegationWords { get; }

    /// <summary>The propositions of the quote, in the order of the text.</summary>
    public ValueList<Claim> Claims { get; }

    /// <summary>Name of the rule that found the quote.</summary>
    public string Rule { get; }

    /// <summary>The quote in whose words this one stands: in "A said that B had told C …" the quote of A for that of B. Null where the article itself reports it.</summary>
    public Quote? ReportedBy { get; }

    /// <summary>The article that reports it.</summary>
    /// <exception cref="InvalidOperationException">The quote belongs to no article yet.</exception>
    public Article Article => _article ?? throw NoArticle();

    /// <summary>The rule that found the quote, and content, cue, negation, mention, addressee and time as it read them.</summary>
    public Explanation Explain() => Explanation.Of(this);

    /// <summary>Where cue and mention stand, for a quote that was made without them: they are made of these places when they are asked for.</summary>
    internal QuotePlaces Places
    {
        init => _places = value;
    }

    /// <summary>The key of a path with kind and words of the quote: equal for quotes of one article only where it repeats itself.</summary>
    internal ulong Identify(ulong path) => Words.AppendTo(StableKey.BeginPart(StableKey.AppendPart(path, KindName)));

    /// <summary>The name of the kind, not made anew for each quote.</summary>
    private string KindName => Kind switch
    {
        QuoteKind.Direct => nameof(QuoteKind.Direct),
        QuoteKind.Indirect => nameof(QuoteKind.Indirect),
        QuoteKind.Mixed => nameof(QuoteKind.Mixed),
        _ => Kind.ToString(),
    };

    /// <summary>Makes it a quote of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="identity">What <see cref="Identify"/> gives for its path.</param>
    /// <param name="occurrence">How many quotes before it have this identity.</param>
    internal void Attach(Article article, ulong identity, int occurrence)
    {
        if (_article is not null)
            throw new InvalidOperationException("The quote belongs to an article already.");
        _article = article;
        _key = StableKey.AppendPart(identity, occurrence.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static InvalidOperationException NoArticle() => new("The quote belongs to no article.");

    /// <inheritdoc/>
    public bool Equals(Quote? other) =>
        other is not null
        && Kind == other.Kind
        && Words.Equals(other.Words)
        && Equals(CueWords, other.CueWords)
        && Equals(Speaker, other.Speaker)
        && Equals(Mention, other.Mention)
        && Equals(AddresseeWords, other.AddresseeWords)
        && Stance == other.Stance
        && Claims.Equals(other.Claims)
        && string.Equals(Rule, other.Rule, StringComparison.Ordinal)
        && Equals(ReportedBy, other.ReportedBy)
        && IsNegated == other.IsNegated
        && Equals(NegationWords, other.NegationWords);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Quote);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Words.GetHashCode() * 31) + (int)Kind);

    /// <summary>Whether both are the same quote at the same place.</summary>
    public static bool operator ==(Quote? left, Quote? right) => Equals(left, right);

    /// <summary>Whether the quotes differ.</summary>
    public static bool operator !=(Quote? left, Quote? right) => !Equals(left, right);

    /// <summary>The content.</summary>
    public override string ToString() => Text;
}
