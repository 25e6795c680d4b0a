using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>Tells which stated names no article has: slips of the pen, or names of articles that are gone.</summary>
internal static class UnmetNames
{
    /// <summary>Names with one word that are looked at: a bound for hostile corpora.</summary>
    private const int MaximumNamesakes = 64;

    /// <summary>A fault for each, at its place; the name of a speaker needs to be met only where no alias is.</summary>
    public static ValueList<SeedDiagnostic> In(CorpusSettings settings, IEnumerable<Candidate> candidates)
    {
        if (settings.Speakers.Count == 0)
            return ValueList<SeedDiagnostic>.Empty;
        var names = candidates.Where(candidate => candidate.Kind != SpeakerKind.Group).SelectMany(candidate => candidate.Aliases.Append(candidate.Name.Text)).Distinct(StringComparer.Ordinal).ToList();
        var known = new HashSet<string>(names.SelectMany(StatedSpeaker.KeysOf), StringComparer.Ordinal);
        var unmet = settings.Speakers.SelectMany(statement => Stated(statement, known)).Where(name => !IsMet(name, known)).ToList();
        var byWord = unmet.Count == 0 ? null : names.SelectMany(name => NameFolding.Words(name), (name, word) => (name, word)).ToLookup(item => item.word, item => item.name, StringComparer.Ordinal);
        return new(unmet.Select(name => new SeedDiagnostic(SeedFault.UnmetName, name.Path, name.Span, name.Start, name.End, new ValueList<object>(name.Text, Nearest(name.Text, byWord!)))));
    }

    private static IEnumerable<LocatedText> Stated(SpeakerStatement statement, HashSet<string> known)
    {
        var others = statement.Aliases.Concat(statement.Apart);
        return statement.Aliases.Any(alias => IsMet(alias, known)) ? others : others.Prepend(statement.Name);
    }

    private static bool IsMet(LocatedText name, HashSet<string> known) => known.Contains(StatedSpeaker.KeyOf(name.Text));

    private static string Nearest(string name, ILookup<string, string> byWord)
    {
        var nearest = NameFolding.Words(name).SelectMany(word => byWord[word].Take(MaximumNamesakes))
            .OrderBy(other => NearestWord.Distance(name, other)).ThenBy(other => other, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest is null ? "" : $"; the nearest is '{nearest}'";
    }
}
