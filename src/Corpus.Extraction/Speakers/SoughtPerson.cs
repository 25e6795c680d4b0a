namespace Corpus.Extraction.Speakers;

/// <summary>Whom a pronoun may mean.</summary>
/// <param name="Female">Its sex; null where it has none.</param>
/// <param name="Turns">Who does not speak, because he spoke directly before or is addressed.</param>
/// <param name="Parents">Who is not meant, because it is one of them who is called father or mother; null where anybody may be meant.</param>
internal readonly record struct SoughtPerson(bool? Female, TurnsBefore Turns, (Entity Father, Entity Mother)? Parents)
{
    /// <summary>Whether somebody may be meant.</summary>
    public bool MayBe(Entity entity) =>
        entity != Turns.Last && entity != Turns.Told && !(Parents is var (father, mother) && (entity == father || entity == mother)) && entity.LeansTo(Female);

    /// <summary>Whether the text shows that somebody is of the pronoun's sex.</summary>
    public bool IsShownBy(Entity entity) => Female is { } female && (entity.IsFemale == female || (female ? entity.Lean > 0 : entity.Lean < 0));
}
