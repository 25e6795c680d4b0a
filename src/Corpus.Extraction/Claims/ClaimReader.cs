using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Claims;

/// <summary>Cuts what was said into propositions: the sentences of a direct quote, the reported clauses of another.</summary>
internal sealed class ClaimReader
{
    private readonly ArticleTokens _article;
    private readonly SpokenWords _spoken;
    private readonly ClauseCutter _cutter;
    private readonly ValueReader _values;
    private readonly ReferenceReader _references;
    private readonly List<Claim> _claims;

    /// <param name="article">The tokens.</param>
    /// <param name="entities">The people and bodies of the article.</param>
    /// <param name="published">When the article was published; null where nothing says so.</param>
    public ClaimReader(ArticleTokens article, EntityTable entities, DateTimeOffset? published)
    {
        _article = article;
        _spoken = new SpokenWords(article);
        _cutter = new ClauseCutter(_spoken, article.Workspace.List<TokenRange>());
        _values = new ValueReader(_spoken, published?.Date);
        _references = new ReferenceReader(article, entities, _spoken);
        _claims = article.Workspace.List<Claim>();
    }

    /// <summary>The claims of an attribution, in the order of the text; a denial that refers back carries the words it denies.</summary>
    /// <param name="attribution">Who said what.</param>
    /// <param name="speaker">Who that is; null where nobody knows.</param>
    public ValueList<Claim> Read(Attribution attribution, Entity? speaker)
    {
        var content = attribution.RefersTo ?? attribution;
        var kind = content.Kind;
        _claims.Clear();
        _spoken.Load(content.Pieces);
        foreach (var sentence in _spoken.Sentences)
        {
            if (sentence.IsEmpty)
                continue;
            var asks = kind == QuoteKind.Direct && _article.Text[_spoken.Words.Tokens[sentence.Last].End - 1] is '?' or '\u061F';
            foreach (var part in _cutter.Cut(sentence, kind))
                _claims.Add(Claim(part, attribution, speaker, asks));
        }
        return new(_claims);
    }

    private Claim Claim(TokenRange part, Attribution attribution, Entity? speaker, bool asks)
    {
        var scope = ClauseScope.Of(_spoken.Words, part);
        return new Claim(
            _spoken.Anchor(part),
            IsTold(part, attribution) ? Stance.Demands : StanceOf(attribution, asks, scope),
            scope.IsNegated ? Polarity.Negative : Polarity.Affirmative,
            attribution.Said,
            _values.Read(part),
            attribution.RefersTo is null ? _references.Read(part, attribution, speaker) : null);
    }

    /// <summary>"told residents to leave", "asked to be heard": who is told or asked "to" is to do it.</summary>
    private bool IsTold(TokenRange part, Attribution attribution)
    {
        if (attribution.IsStanceStated || attribution.Kind == QuoteKind.Direct || !(attribution.Stance == Stance.Asks || (attribution.Stance == Stance.Asserts && !attribution.Addressee.IsEmpty)))
            return false;
        var first = _spoken.Words.Tokens[part.First].Has(WordTags.Negation) && part.Count > 1 ? part.First + 1 : part.First;
        return _spoken.Words.Tokens[first].Has(WordTags.Infinitive);
    }

    /// <summary>What the speaker does with the whole content: the cue tells, and in reported speech "should" makes it a demand.</summary>
    public static Stance StanceOf(Attribution attribution, ValueList<Claim> claims) =>
        !attribution.IsStanceStated && attribution.Kind != QuoteKind.Direct && AnyDemands(claims) ? Stance.Demands : attribution.Stance;

    private static bool AnyDemands(ValueList<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Stance == Stance.Demands)
                return true;
        }
        return false;
    }

    private static Stance StanceOf(Attribution attribution, bool asks, ClauseScope scope) =>
        attribution.Stance != Stance.Asserts || attribution.IsStanceStated ? attribution.Stance
        : asks ? Stance.Asks
        : scope.IsObliged ? Stance.Demands
        : Stance.Asserts;
}
