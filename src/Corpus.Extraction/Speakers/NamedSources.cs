using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Who is behind a name or a description.</summary>
internal sealed class NamedSources(ArticleTokens article, EntityTable entities)
{
    /// <summary>Sources without a name, by the spelling of their description.</summary>
    private readonly Dictionary<int, Entity> _described = article.Workspace.Map<int, Entity>();

    /// <summary>The same by the head noun; null where several have it.</summary>
    private readonly Dictionary<int, Entity?> _byHead = article.Workspace.Map<int, Entity?>();

    /// <summary>A name that heads the phrase: not "Rivera's campaign", not "a spokesman for Rivera".</summary>
    public Resolution? Named(NounPhrase phrase)
    {
        var run = entities.RunAt(phrase.Head.Last);
        if (run < 0 || entities.EntityOf(run) is not { } entity || IsOwned(run))
            return null;
        var full = entity.Kind == SpeakerKind.Organization || entity.IsNamed(article.SpanOf(entities.Runs[run].Name));
        return new Resolution(entity, full ? MentionKind.FullName : MentionKind.ShortName, "name");
    }

    /// <summary>"Governor's Office" in a headline: a common noun in capitals is whose it is called.</summary>
    private bool IsOwned(int run)
    {
        var range = entities.Runs[run].Range;
        return range.Count == 1 && range.First > 0 && article.Tokens[range.First - 1].Kind is TokenKind.Possessive && article.Tokens[range.First].Has(WordTags.Organization);
    }

    /// <summary>The holder of the role that the phrase describes, else a source of its own under these words.</summary>
    public Resolution Described(NounPhrase phrase)
    {
        if (ByRole(phrase) is { } holder)
        {
            holder.AddAlias(article.PlaceOf(phrase.Range), "role-description");
            return new(holder, MentionKind.Role, "role-description");
        }
        var isDetermined = article.Tokens[phrase.Range.First].Has(WordTags.Determiner) && phrase.Range.Count > 1;
        var key = article.Spellings.NumberOf(article.SpanOf(isDetermined ? new(phrase.Range.First + 1, phrase.Range.End) : phrase.Range));
        if (!_described.TryGetValue(key, out var entity))
        {
            if (TakenUp(phrase) is { } before)
                return new(before, MentionKind.Description, "description");
            _described[key] = entity = Entity.Of(article, article.SpanOf(phrase.Range), DescribedKind.Of(article, phrase));
            entity.IsFemale = DescribedKind.SexOf(article, phrase);
            var head = HeadOf(phrase);
            _byHead[head] = _byHead.ContainsKey(head) ? null : entity;
        }
        return new(entity, MentionKind.Description, "description");
    }

    /// <summary>"the spokeswoman" behind "a spokeswoman for the bank", "the bank" behind "Tarvia's central bank": the one source of the article so far with this noun.</summary>
    private Entity? TakenUp(NounPhrase phrase) =>
        phrase.Range.Count == 2 && article.Is(phrase.Range.First, "the") && _byHead.TryGetValue(HeadOf(phrase), out var only) ? only : null;

    private int HeadOf(NounPhrase phrase) => article.Spellings.NumberOf(article.SpanOf(new(phrase.Head.Last, phrase.Head.End)));

    /// <summary>"The Pakistani defense minister": exactly one person has a role with all these words.</summary>
    private Entity? ByRole(NounPhrase phrase)
    {
        var first = article.Tokens[phrase.Range.First];
        // Persian has no article: "سخنگوی وزارت معارف" is whoever has that office.
        if (article.Language == Language.Persian && first.Has(WordTags.Role))
            return OnlyHolder(phrase, byHead: false);
        if (!(article.Is(phrase.Range.First, "the") || first.Has(WordTags.Definite)) || !first.Has(WordTags.Determiner) || !RoleWords.NamesRole(article, phrase.Head))
            return null;
        return OnlyHolder(phrase, byHead: false) ?? OnlyHolder(phrase, byHead: true);
    }

    /// <summary>The one person with a role that the description, or its head alone, fits; null where there is none or more than one.</summary>
    private Entity? OnlyHolder(NounPhrase description, bool byHead)
    {
        Entity? only = null;
        foreach (var person in entities.WithRole(description.Head.Last))
        {
            if (!Holds(person, description, byHead))
                continue;
            if (only is not null)
                return null;
            only = person;
        }
        return only;
    }

    private bool Holds(Entity person, NounPhrase description, bool byHead)
    {
        foreach (var role in person.Roles)
        {
            if ((byHead ? RoleWords.FitHead(article, description, role.Span) : RoleWords.Fit(article, description.Range, role.Span)) && RoleWords.IsOfRank(article, description, role.Span))
                return true;
        }
        return false;
    }
}
