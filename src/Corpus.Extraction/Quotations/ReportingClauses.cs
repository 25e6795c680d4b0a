using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Reads in the words around each cue, outside of all content, when it was said and who was told.</summary>
internal static class ReportingClauses
{
    /// <summary>Gives every attribution its time and, where it has none, its addressee.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="attributions">What was found, with its content.</param>
    /// <param name="published">The day from which "on Tuesday" counts; null where none is known.</param>
    public static void Read(ArticleTokens article, List<Attribution> attributions, DateTimeOffset? published)
    {
        var times = new SaidTimeFinder(article, published?.Date);
        var addressees = new AddresseeFinder(article);
        var contents = article.Workspace.List<TokenRange>();
        var cued = article.Workspace.List<Attribution>();
        foreach (var attribution in attributions)
        {
            foreach (var piece in attribution.Pieces)
                contents.Add(article.TokensOf(piece.Span));
            if (!attribution.Cue.IsEmpty)
                cued.Add(attribution);
        }
        contents.Sort(static (one, other) => one.First != other.First ? one.First.CompareTo(other.First) : one.End.CompareTo(other.End));
        cued.Sort(static (one, other) => one.Cue.First.CompareTo(other.Cue.First));
        var content = 0;
        for (var i = 0; i < cued.Count; i++)
        {
            var cue = cued[i].Cue;
            while (content < contents.Count && contents[content].First < cue.First)
                content++;
            var sentence = article.Sentences[cued[i].Sentence];
            var first = Math.Max(sentence.First, Math.Max(content > 0 ? contents[content - 1].End : 0, i > 0 ? cued[i - 1].Cue.End : 0));
            var end = Math.Min(sentence.End, i + 1 < cued.Count ? Math.Max(cue.End, cued[i + 1].Cue.First) : sentence.End);
            if (content < contents.Count)
                end = Math.Min(end, Math.Max(cue.End, contents[content].First));
            var clause = new TokenRange(Math.Min(first, cue.First), Math.Max(end, cue.End));
            cued[i].Said = times.Find(cued[i], clause, sentence);
            if (cued[i].Addressee.IsEmpty)
                cued[i].Addressee = addressees.Find(cued[i], clause);
        }
        foreach (var attribution in cued)
            Inherit(article, attribution);
    }

    /// <summary>"On Monday she said it leaks and urged haste": a time before the common subject holds for both verbs. "She said in July it leaks, adding that it is late": a participle belongs to the first one.</summary>
    private static void Inherit(ArticleTokens article, Attribution attribution)
    {
        var origin = attribution.Origin;
        if (attribution.SpeakerOf is null || origin.Sentence != attribution.Sentence || origin.Cue.IsEmpty || attribution.Said.Kind != SaidTimeKind.Unspecified || origin.Said.Words is not { } words)
            return;
        if (words.Envelope.End <= article.Tokens[origin.Cue.First].Start || Endings.IsGerund(article, attribution.Cue.First))
            attribution.Said = origin.Said;
    }
}
