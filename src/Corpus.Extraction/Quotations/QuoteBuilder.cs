using Corpus.Extraction.Claims;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Makes the values of the model out of attributions, with one speaker object for each source.</summary>
internal sealed class QuoteBuilder(ArticleTokens article, EntityTable entities)
{
    private readonly ClaimReader _claims = new(article);
    private readonly Dictionary<Attribution, Resolution> _resolved = [];

    /// <summary>Who is behind each mention, by the attribution that has it.</summary>
    public IReadOnlyDictionary<Attribution, Resolution> Resolved => _resolved;

    /// <summary>The quotes in the order of the text, and their speakers in the order of their first quote.</summary>
    public (List<Quote> Quotes, List<Speaker> Speakers) Build(List<Attribution> attributions)
    {
        var resolver = new SpeakerResolver(article, entities);
        foreach (var attribution in attributions.Where(attribution => attribution.SpeakerOf is null && !attribution.Mention.IsEmpty).OrderBy(attribution => attribution.Mention.Range.First))
            _resolved[attribution] = resolver.Resolve(attribution.Mention, attribution.Sentence);

        var speakers = new Dictionary<Entity, Speaker>();
        var order = new List<Speaker>();
        var quotes = new List<Quote>(attributions.Count);
        foreach (var attribution in attributions)
        {
            _resolved.TryGetValue(attribution.Origin, out var source);
            Speaker? speaker = null;
            if (source.Entity is { } entity && !speakers.TryGetValue(entity, out speaker))
            {
                speakers[entity] = speaker = entity.ToSpeaker();
                order.Add(speaker);
            }
            quotes.Add(Quote(attribution, speaker, source.Kind));
        }
        return (quotes, order);
    }

    private Quote Quote(Attribution attribution, Speaker? speaker, MentionKind kind) => new(
        attribution.Kind,
        new AnchoredText(article.Source, new ValueList<TextSpan>(attribution.Pieces.Select(piece => piece.Span))),
        attribution.Cue.IsEmpty ? null : article.Anchor(attribution.Cue),
        speaker,
        attribution.Mention.IsEmpty ? null : new Mention(article.Anchor(attribution.Mention.Range), kind),
        attribution.Addressee.IsEmpty ? null : article.Anchor(attribution.Addressee),
        _claims.StanceOf(attribution),
        _claims.Read(attribution),
        attribution.Rule);
}
