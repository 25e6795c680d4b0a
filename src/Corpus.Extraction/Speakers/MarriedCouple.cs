using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>The one couple that an article names, Mr. and Mrs. of one family name: who "his wife" and "her father" are.</summary>
internal sealed class MarriedCouple(ArticleTokens article, EntityTable entities)
{
    private (Entity Husband, Entity Wife)? _couple;
    private bool _isKnown;

    /// <summary>Rule kin-of-couple: the one of the two whom a description such as "his wife" or "her father" means.</summary>
    /// <param name="phrase">The description, which opens with a possessive pronoun.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="pronouns">Finds whom the pronoun means.</param>
    public Entity? Meant(NounPhrase phrase, int sentence, PronounResolver pronouns)
    {
        if (KinWords.Find(article.WordAt(phrase.Head.Last)) is not { Relation: not KinRelation.Couple } kin || Couple() is not var (husband, wife))
            return null;
        var (meant, other) = kin.IsFemale ? (wife, husband) : (husband, wife);
        // Of whom the sex is not known nobody knows that he has a wife.
        if (kin.Relation == KinRelation.Spouse)
            return pronouns.OwnerBehind(phrase.Range.First, sentence, null) is { IsFemale: not null } spouse && spouse != other ? null : meant;
        return pronouns.OwnerBehind(phrase.Range.First, sentence, (husband, wife)) is { } child && !MayBeChild(child, husband) ? null : meant;
    }

    /// <summary>A child of the couple has its family name, or the article tells none of his.</summary>
    private static bool MayBeChild(Entity owner, Entity parent) => owner.Words.Count == 1 || owner.Words[owner.Words.Count - 1] == parent.Words[parent.Words.Count - 1];

    private (Entity Husband, Entity Wife)? Couple()
    {
        if (_isKnown)
            return _couple;
        _isKnown = true;
        var halves = article.Workspace.Map<int, (Entity? Husband, Entity? Wife)>();
        var count = 0;
        for (var run = 0; run < entities.Runs.Count; run++)
        {
            var name = entities.Runs[run];
            if (name.Name.First <= name.Range.First || name.Name.IsEmpty || entities.EntityOf(run) is not { Kind: SpeakerKind.Person } person
                || !article.Tokens[name.Name.First - 1].Has(WordTags.Honorific) || KinWords.Find(article.WordAt(name.Name.First - 1)) is not { Relation: KinRelation.Couple } title)
                continue;
            var family = person.Words[person.Words.Count - 1];
            halves.TryGetValue(family, out var couple);
            var wasWhole = couple is { Husband: not null, Wife: not null };
            couple = title.IsFemale ? (couple.Husband, couple.Wife ?? person) : (couple.Husband ?? person, couple.Wife);
            halves[family] = couple;
            if (!wasWhole && couple is { Husband: { } husband, Wife: { } wife } && husband != wife)
                (_couple, count) = ((husband, wife), count + 1);
        }
        // Of several couples nobody knows which one is meant.
        return _couple = count == 1 ? _couple : null;
    }
}
