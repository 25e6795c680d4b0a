using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>One piece of content, without its quotation marks.</summary>
/// <param name="Span">The words.</param>
/// <param name="Marks">Whether all of them, some or none stand between quotation marks.</param>
internal readonly record struct Piece(TextSpan Span, QuoteKind Marks);

/// <summary>What a rule found: content, the words that attribute it, and the words that name the speaker. Lives in the workspace.</summary>
internal sealed class Attribution
{
    private Stance _stanceOfCue;

    private Attribution()
    {
    }

    /// <summary>Name of the rule.</summary>
    public string Rule { get; set; } = "";

    /// <summary>Index of the sentence with the cue, or with the content where there is no cue.</summary>
    public int Sentence { get; private set; }

    /// <summary>In the order of the text.</summary>
    public List<Piece> Pieces { get; } = [];

    /// <summary>The words that attribute; empty where there are none.</summary>
    public TokenRange Cue { get; set; }

    /// <summary>The words that name the speaker; empty where there are none.</summary>
    public NounPhrase Mention { get; set; }

    /// <summary>The mention with what stands around it to present the speaker; empty where it was not looked for.</summary>
    public TokenRange MentionPhrase { get; set; }

    /// <summary>Who speaks where the layout alone tells it; null where words do.</summary>
    public Entity? Source { get; set; }

    /// <summary>The attribution whose speaker this one has; null where it has its own.</summary>
    public Attribution? SpeakerOf { get; set; }

    /// <summary>The attribution that names the speaker: this one, or the one whose speaker goes on.</summary>
    public Attribution Origin => SpeakerOf?.Origin ?? this;

    /// <summary>Who is told; empty where nobody is named.</summary>
    public TokenRange Addressee { get; set; }

    /// <summary>When it was said, as far as the reporting clause tells.</summary>
    public SaidTime Said { get; set; } = SaidTime.Unspecified;

    public Stance Stance { get; set; }

    /// <summary>Whether the text reports that it was not said.</summary>
    public bool IsNegated { get; private set; }

    /// <summary>The words that negate the attribution; empty where none do.</summary>
    public TokenRange Negation { get; private set; }

    /// <summary>Whether a person says the stance: then the words of the content do not change it.</summary>
    public bool IsStanceStated { get; set; }

    /// <summary>The attribution whose content this one's refers to ("a claim that X dismissed"); null where the content stands for itself.</summary>
    public Attribution? RefersTo { get; set; }

    /// <summary>The attribution whose content this one stands in ("A said that B had told C …"); null where the article itself reports it.</summary>
    public Attribution? ReportedBy { get; set; }

    /// <summary>Direct and indirect pieces together are mixed.</summary>
    public QuoteKind Kind
    {
        get
        {
            var kind = Pieces.Count == 0 ? QuoteKind.Direct : Pieces[0].Marks;
            foreach (var piece in Pieces)
            {
                if (piece.Marks != kind)
                    return QuoteKind.Mixed;
            }
            return kind;
        }
    }

    /// <summary>Where its content begins; it has some.</summary>
    public TextSpan First => Pieces[0].Span;

    /// <summary>Whether words are part of its content.</summary>
    public bool Overlaps(TextSpan words)
    {
        foreach (var piece in Pieces)
        {
            if (piece.Span.Overlaps(words))
                return true;
        }
        return false;
    }

    /// <summary>A new one, without content.</summary>
    /// <param name="article">The article that it stands in.</param>
    /// <param name="rule">Name of the rule.</param>
    /// <param name="sentence">Index of the sentence with the cue, or with the content where there is no cue.</param>
    /// <param name="stance">What the speaker does with the content.</param>
    /// <param name="cue">The words that attribute; empty where there are none.</param>
    /// <param name="mention">The words that name the speaker; empty where there are none.</param>
    /// <param name="speakerOf">The attribution whose speaker this one has; null where it has its own.</param>
    public static Attribution Of(ArticleTokens article, string rule, int sentence, Stance stance, TokenRange cue = default, NounPhrase mention = default, Attribution? speakerOf = null)
    {
        var attribution = article.Workspace.Take(static () => new Attribution(), static used => used.Clear());
        (attribution.Rule, attribution.Sentence, attribution.Stance, attribution._stanceOfCue) = (rule, sentence, stance, stance);
        (attribution.Cue, attribution.Mention, attribution.SpeakerOf) = (cue, mention, speakerOf);
        return attribution;
    }

    /// <summary>Orders attributions by their first piece; those that begin at one place stay as they are.</summary>
    public static void Sort(List<Attribution> attributions)
    {
        for (var i = 1; i < attributions.Count; i++)
        {
            if (attributions[i - 1].First <= attributions[i].First)
                continue;
            // Seldom: rules go from left to right.
            var ordered = attributions.OrderBy(attribution => attribution.First).ToList();
            attributions.Clear();
            attributions.AddRange(ordered);
            return;
        }
    }

    /// <summary>Gives it the words that negate it: what a verb of denying does not do is not said either, but that is no report of it.</summary>
    /// <param name="words">The words; empty where none do.</param>
    public void Negate(TokenRange words)
    {
        if (words.IsEmpty)
            return;
        (Negation, IsNegated) = (words, _stanceOfCue != Stance.Denies);
        Stance = Stance.Uncommitted;
    }

    /// <summary>Takes what a person says: nobody is committed to it, or the cue alone tells the stance.</summary>
    /// <param name="isNegated">Whether the text reports that it was not said.</param>
    public void Negate(bool isNegated)
    {
        (IsNegated, Negation) = (isNegated, isNegated ? Negation : default);
        Stance = isNegated ? Stance.Uncommitted : _stanceOfCue;
    }

    private void Clear()
    {
        Pieces.Clear();
        (Rule, Sentence, Stance, IsStanceStated) = ("", 0, default, false);
        (IsNegated, _stanceOfCue, Negation) = (false, default, default);
        (Cue, Mention, MentionPhrase, Addressee) = (default, default, default, default);
        (SpeakerOf, Source, RefersTo, ReportedBy, Said) = (null, null, null, null, SaidTime.Unspecified);
    }
}
