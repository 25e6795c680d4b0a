using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Reads who is reported inside what somebody is reported to have said: "Rivera said that Moran had told the board that it leaked".</summary>
internal sealed class NestedSources(ArticleTokens article, MentionFinder mentions, MentionNames names, ContentFinder contents, PieceReader pieces, List<Attribution> found)
{
    /// <summary>A source inside a source inside a source; further down nobody reads.</summary>
    private const int MaximumDepth = 3;

    /// <summary>Adds the attributions inside content that is no speech in marks.</summary>
    /// <param name="outer">Who reports them.</param>
    /// <param name="content">Its content.</param>
    /// <param name="depth">How many sources stand around the content, from one.</param>
    public void Read(Attribution outer, TokenRange content, int depth = 1)
    {
        for (var at = content.First + 1; at < content.End; at++)
        {
            if (CueFinder.At(article, at, content) is not { IsPassive: false, Form: VerbForms.Past or VerbForms.ThirdPerson } cue || !cue.Allows(CueFrames.Clause | CueFrames.Tell))
                continue;
            var mention = mentions.LeftOf(cue.Range.First, content.First);
            var inner = mention.IsEmpty ? default : contents.After(cue, content);
            if (mention.IsEmpty || inner.Range.Count < 2 || inner.Range.End > content.End || !IsSure(cue, mention, inner, opens: depth == 1 && outer.Rule is "content-before-cue" or "according-to" && mention.Range.First == content.First))
                continue;
            var attribution = Attribution.Of(article, "nested-source", outer.Sentence, cue.Verb.Stance, new(cue.Range.First, inner.CueEnd), names.NameOf(mention, cue.Range.First));
            attribution.Addressee = inner.Addressee;
            attribution.ReportedBy = outer;
            attribution.Pieces.Add(pieces.Read(inner.Range));
            found.Add(attribution);
            if (depth < MaximumDepth)
                Read(attribution, inner.Range, depth + 1);
            at = inner.Range.End - 1;
        }
    }

    /// <summary>Another source, which says something and does not merely think it, with "that" behind it, in a tense that lies further back, or as the subject of the whole.</summary>
    private bool IsSure(Cue cue, NounPhrase mention, ContentAfter inner, bool opens) =>
        cue.Verb.Stance != Stance.Believes && !NounPhraseFinder.IsPronoun(article.Tokens[mention.Range.First])
        && (opens || article.Is(inner.Range.First - 1, "that") || article.Any(cue.Range, WordTags.Have));
}
