using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>How far a German or Persian sentence is read, and what was found last: the one state that its rules share.</summary>
internal sealed class ReadingPlace(ArticleTokens article, PieceReader pieces, List<Attribution> found)
{
    /// <summary>The sentence that is read.</summary>
    public TokenRange Sentence { get; private set; }

    /// <summary>Its index.</summary>
    public int Index { get; private set; }

    /// <summary>The end of what it says, before the sign that ends it.</summary>
    public int ContentEnd { get; private set; }

    /// <summary>The first token that is part of no attribution yet: no rule takes one before it.</summary>
    public int Free { get; set; }

    /// <summary>What was added last; null where nothing was.</summary>
    public Attribution? Previous { get; private set; }

    /// <summary>The sentence in which it was added; -1 where nothing was.</summary>
    public int PreviousSentence { get; private set; } = -1;

    /// <summary>All that was found in the article so far.</summary>
    public List<Attribution> Found => found;

    /// <summary>Goes to the start of a sentence.</summary>
    public void Open(int index)
    {
        Index = index;
        Sentence = article.Sentences[index];
        Free = Sentence.First;
        ContentEnd = pieces.Trim(Sentence).End;
    }

    /// <summary>Whether the sentence before it, which there is, stands in the same paragraph.</summary>
    public bool GoesOnInParagraph()
    {
        var start = article.Tokens[article.Sentences[Index - 1].First].Start;
        return article.Text.IndexOf('\n', start, article.Tokens[Sentence.First].Start - start) < 0;
    }

    /// <summary>An attribution of this sentence; it counts once it is added.</summary>
    /// <param name="rule">Name of the rule.</param>
    /// <param name="stance">What the speaker does with the content.</param>
    /// <param name="cue">The words that attribute.</param>
    /// <param name="subject">Who says it; empty where nobody is named.</param>
    /// <param name="goesOn">Whether without a subject it has the speaker of what was added last.</param>
    public Attribution New(string rule, Stance stance, TokenRange cue, NounPhrase subject, bool goesOn) =>
        Attribution.Of(article, rule, Index, stance, cue, subject, subject.IsEmpty && goesOn ? Previous?.Origin : null);

    /// <summary>Takes what a rule found.</summary>
    public void Add(Attribution attribution)
    {
        (Previous, PreviousSentence) = (attribution, Index);
        found.Add(attribution);
    }
}
