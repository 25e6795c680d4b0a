using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>How far a sentence is read, and what was found on the way: the one state that its rules share.</summary>
internal sealed class SentenceCursor(ArticleTokens article, MentionNames names, List<Attribution> found)
{
    /// <summary>The sentence that is read.</summary>
    public TokenRange Sentence { get; private set; }

    /// <summary>Its index.</summary>
    public int Index { get; private set; }

    /// <summary>The first token that is part of no attribution yet: no rule takes one before it.</summary>
    public int Free { get; set; }

    /// <summary>What was found last in this sentence; null where nothing was.</summary>
    public Attribution? Previous { get; private set; }

    /// <summary>What was found last in the article; null where nothing was.</summary>
    public Attribution? Last => found.Count == 0 ? null : found[found.Count - 1];

    /// <summary>An attribution that ends in a colon: its content is the first marked string of the next paragraph. Null where there is none.</summary>
    public Attribution? Awaiting { get; private set; }

    /// <summary>Goes to the start of a sentence.</summary>
    public void Open(int index)
    {
        Index = index;
        Sentence = article.Sentences[index];
        Free = Sentence.First;
        Previous = null;
        Awaiting = null;
    }

    /// <summary>An attribution of this sentence by a verb of saying; it counts once it is added.</summary>
    /// <param name="rule">Name of the rule.</param>
    /// <param name="cue">The verb.</param>
    /// <param name="range">The words that attribute.</param>
    /// <param name="mention">Who says it; empty where nobody is named.</param>
    /// <param name="inherits">Whose speaker it has; null where it has its own.</param>
    public Attribution New(string rule, Cue cue, TokenRange range, NounPhrase mention, Attribution? inherits = null) =>
        New(rule, cue.Verb.Stance, range, mention, inherits);

    /// <inheritdoc cref="New(string, Cue, TokenRange, NounPhrase, Attribution?)"/>
    public Attribution New(string rule, Stance stance, TokenRange range, NounPhrase mention, Attribution? inherits = null)
    {
        mention = inherits?.Mention ?? names.NameOf(mention, mention.IsEmpty || mention.Range.First > range.First ? Sentence.End : range.First);
        return Attribution.Of(article, rule, Index, stance, range, mention, inherits?.Origin);
    }

    /// <summary>Takes what a rule found.</summary>
    public void Add(Attribution attribution)
    {
        Previous = attribution;
        found.Add(attribution);
    }

    /// <summary>Keeps an attribution whose content the next paragraph has; nothing else of the sentence is read.</summary>
    public void Await(Attribution attribution)
    {
        Awaiting = attribution;
        Free = Sentence.End;
    }
}
