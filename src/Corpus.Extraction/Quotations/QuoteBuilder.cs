using Corpus.Extraction.Claims;
using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Makes the values of the model out of attributions, with one speaker object for each source.</summary>
/// <param name="article">The tokens.</param>
/// <param name="entities">The people and bodies of the article.</param>
/// <param name="published">When the article was published; null where nothing says so.</param>
internal sealed class QuoteBuilder(ArticleTokens article, EntityTable entities, DateTimeOffset? published)
{
    private readonly ClaimReader _claims = new(article, entities, published);
    private readonly List<TextSpan> _spans = article.Workspace.List<TextSpan>();

    /// <summary>Who is behind each attribution, asked for in the order of the text; those without words that name a source are left out.</summary>
    public Dictionary<Attribution, Resolution> Resolve(List<Attribution> attributions)
    {
        var mentions = article.Workspace.List<(int Token, int Attribution)>();
        for (var i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is { SpeakerOf: null, Source: null, Mention.IsEmpty: false })
                mentions.Add((attributions[i].Mention.Range.First, i));
            else if (article.BreaksWithinParagraphs && attributions[i] is { SpeakerOf: not null, Kind: QuoteKind.Direct })
                mentions.Add((article.TokensOf(attributions[i].First).First, i));
        }
        mentions.Sort(static (one, other) => one.CompareTo(other));

        var vocatives = new Vocatives(article, entities);
        var resolver = new SpeakerResolver(article, entities);
        var resolved = article.Workspace.Map<Attribution, Resolution>();
        foreach (var (_, i) in mentions)
        {
            if (attributions[i].SpeakerOf is not null)
            {
                // Who goes on or has a turn speaks too, though nothing names him there.
                if (resolved.TryGetValue(attributions[i].Origin, out var origin) && origin.Entity is { } spoke && spoke != resolver.Narrator)
                    resolver.Remember(spoke, attributions[i].Sentence);
                continue;
            }
            var isPronoun = article.Tokens[attributions[i].Mention.Range.First].Has(WordTags.PersonalPronoun);
            var turns = DialogueTurns.Before(article, attributions, i, resolved) with { Told = isPronoun ? vocatives.In(attributions[i]) : null };
            resolved[attributions[i]] = resolver.Resolve(attributions[i].Mention, attributions[i].Sentence, attributions[i].Kind != QuoteKind.Indirect, turns);
        }
        foreach (var attribution in attributions)
        {
            if (attribution.Source is { } source)
                resolved[attribution] = attribution.Mention.IsEmpty ? new(source, MentionKind.FullName, "interviewee") : new(source, MentionKind.ShortName, "label-initials");
        }
        foreach (var attribution in attributions)
        {
            if (attribution.SpeakerOf is not null && resolved.TryGetValue(attribution.Origin, out var resolution))
                resolved[attribution] = resolution;
        }
        AddressedSpeakers.Resolve(article, vocatives, attributions, resolved, resolver.Narrator);
        new DialogueParties(article, vocatives, attributions, resolved).Resolve();
        foreach (var attribution in attributions)
        {
            // Who tells the story has no name here.
            if (resolver.Narrator is { } narrator && resolved.TryGetValue(attribution, out var resolution) && resolution.Entity == narrator)
                resolved[attribution] = resolution with { Entity = null, Rule = "not-resolved" };
        }
        return resolved;
    }

    /// <summary>The quotes in the order of the text, and their speakers in the order of their first quote.</summary>
    public (List<Quote> Quotes, List<Speaker> Speakers) Build(List<Attribution> attributions, IReadOnlyDictionary<Attribution, Resolution> resolved)
    {
        var speakers = article.Workspace.Map<Entity, Speaker>();
        var order = article.Workspace.List<Speaker>();
        var quotes = article.Workspace.List<Quote>();
        foreach (var attribution in attributions)
        {
            resolved.TryGetValue(attribution, out var source);
            Speaker? speaker = null;
            if (source.Entity is { } entity && !speakers.TryGetValue(entity, out speaker))
            {
                speakers[entity] = speaker = entity.ToSpeaker();
                order.Add(speaker);
            }
            quotes.Add(Quote(attribution, source.Entity, speaker, source.Kind, ReporterOf(attribution, attributions, quotes)));
        }
        return (quotes, order);
    }

    /// <summary>The quote that reports an attribution: it stands close before it. Where a correction removed it, the one that reports that one.</summary>
    private static Quote? ReporterOf(Attribution attribution, List<Attribution> attributions, List<Quote> quotes)
    {
        for (var reporter = attribution.ReportedBy; reporter is not null; reporter = reporter.ReportedBy)
        {
            for (var i = quotes.Count - 1; i >= 0 && attributions[i].Sentence >= reporter.Sentence; i--)
            {
                if (attributions[i] == reporter)
                    return quotes[i];
            }
        }
        return null;
    }

    private Quote Quote(Attribution attribution, Entity? entity, Speaker? speaker, MentionKind kind, Quote? reporter)
    {
        var claims = _claims.Read(attribution, entity);
        return new Quote(
            attribution.Kind,
            Words(attribution.Pieces, claims),
            cue: null,
            speaker,
            mention: null,
            attribution.Addressee.IsEmpty ? null : article.Anchor(attribution.Addressee),
            ClaimReader.StanceOf(attribution, claims),
            claims,
            attribution.Rule,
            reporter,
            attribution.IsNegated,
            attribution.Negation.IsEmpty ? null : article.Anchor(attribution.Negation))
        {
            Places = PlacesOf(attribution, kind),
        };
    }

    /// <summary>Where the cue stands, and who names the speaker: where speech goes on, the words beside the speech before.</summary>
    private QuotePlaces PlacesOf(Attribution attribution, MentionKind kind)
    {
        var named = attribution.Mention.IsEmpty ? attribution.Origin : attribution;
        var mention = named.Mention.Range;
        var phrase = mention.IsEmpty || named.MentionPhrase.IsEmpty ? mention : named.MentionPhrase;
        return new(PlaceOf(attribution.Cue), PlaceOf(mention), PlaceOf(phrase), kind);
    }

    private TextSpan PlaceOf(TokenRange words) => words.IsEmpty ? default : article.PlaceOf(words);

    /// <summary>The content; a claim that is all of it has the same words.</summary>
    private AnchoredText Words(List<Piece> pieces, ValueList<Claim> claims)
    {
        _spans.Clear();
        foreach (var piece in pieces)
            _spans.Add(piece.Span);
        return claims.Count == 1 && claims[0].Words.IsAt(_spans) ? claims[0].Words
            : _spans.Count == 1 ? new(article.Source, _spans[0])
            : new(article.Source, new ValueList<TextSpan>(_spans));
    }
}
