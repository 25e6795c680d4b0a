using Corpus.Extraction.Reading;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>Gives speakers the names, kinds and aliases that a person says.</summary>
internal sealed class SpeakerCorrector(ArticleWords words, SpeakerBook book, CorrectionFaults faults)
{
    public void Apply(SpeakerCorrection correction)
    {
        if (Only(correction.Name) is not { } speaker)
            return;
        if (correction.Rename is { } name)
            speaker = Rename(speaker, name);
        if (correction.Kind is { } kind)
            speaker.Kind = kind;
        foreach (var alias in correction.Aliases)
            AddAlias(speaker, alias);
    }

    /// <summary>The one speaker of a name; otherwise null, which is noted as a fault.</summary>
    public Entity? Only(LocatedText name)
    {
        var found = book.Find(name.Text);
        if (found.Count == 1)
            return found[0];
        faults.Add(name, found.Count == 0
            ? $"the article has no speaker {CorrectionFaults.Shown(name)}."
            : $"{found.Count} speakers are called {CorrectionFaults.Shown(name)}; take the full name of one.");
        return null;
    }

    /// <summary>A name that another speaker has makes one of the two.</summary>
    private Entity Rename(Entity speaker, LocatedText name)
    {
        var old = speaker.Name;
        var other = book.Find(name.Text).FirstOrDefault(entity => entity != speaker && string.Equals(entity.Name, name.Text, StringComparison.OrdinalIgnoreCase));
        if (other is null)
        {
            book.Rename(speaker, name.Text);
        }
        else
        {
            book.Merge(speaker, other);
            speaker = other;
        }
        if (FirstPlaceOf(old) is { } place)
            speaker.AddAlias(place, CorrectionRule.Alias);
        return speaker;
    }

    /// <summary>A speaker whose own name is the alias was this one all along.</summary>
    private void AddAlias(Entity speaker, LocatedText alias)
    {
        if (FirstPlaceOf(alias.Text) is not { } place)
        {
            faults.Add(alias, $"the words {CorrectionFaults.Shown(alias)} do not stand in the article.");
            return;
        }
        foreach (var other in book.Find(alias.Text).Where(entity => entity != speaker && string.Equals(entity.Name, alias.Text, StringComparison.OrdinalIgnoreCase)))
            book.Merge(other, speaker);
        speaker.AddAlias(place, CorrectionRule.Alias);
    }

    private TextSpan? FirstPlaceOf(string name) => words.Find(name).Select(place => (TextSpan?)place).FirstOrDefault();
}
