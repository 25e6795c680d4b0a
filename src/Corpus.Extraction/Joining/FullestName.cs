using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>Chooses what speakers who are one are called.</summary>
internal static class FullestName
{
    /// <summary>The one with the most words of the name itself and, of people, the fewest beside it, then the most characters, then the last in ordinal order: that has small letters and accents before capitals.</summary>
    public static Candidate Of(IEnumerable<Candidate> candidates) =>
        candidates.OrderByDescending(candidate => OwnWords(candidate.Name))
            .ThenBy(candidate => candidate.Kind == SpeakerKind.Person ? NameFolding.Words(candidate.Name.Text).Count : 0)
            .ThenByDescending(candidate => candidate.Name.Text.Length)
            .ThenByDescending(candidate => candidate.Name.Text, StringComparer.Ordinal)
            .First();

    private static int OwnWords(FoldedName name) => name.Words.Count + (name.Suffix.Length > 0 ? 1 : 0);

    /// <summary>The group that is stated, otherwise the one with the fullest name.</summary>
    public static SpeakerGroup GroupOf(IReadOnlyCollection<SpeakerGroup> groups)
    {
        var fullest = Of(groups.SelectMany(group => group.Members));
        return groups.FirstOrDefault(group => group.Stated is not null) ?? groups.First(group => group.Members.Contains(fullest));
    }
}
