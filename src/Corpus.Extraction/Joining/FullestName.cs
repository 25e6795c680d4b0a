namespace Corpus.Extraction.Joining;

/// <summary>Chooses what speakers who are one are called.</summary>
internal static class FullestName
{
    /// <summary>The one with the most words, then the most characters, then the last in ordinal order: that has small letters and accents before capitals.</summary>
    public static Candidate Of(IEnumerable<Candidate> candidates) =>
        candidates.OrderByDescending(candidate => candidate.Name.Words.Count)
            .ThenByDescending(candidate => candidate.Name.Text.Length)
            .ThenByDescending(candidate => candidate.Name.Text, StringComparer.Ordinal)
            .First();

    /// <summary>The group that is stated, otherwise the one with the fullest name.</summary>
    public static SpeakerGroup GroupOf(IReadOnlyCollection<SpeakerGroup> groups)
    {
        var fullest = Of(groups.SelectMany(group => group.Members));
        return groups.FirstOrDefault(group => group.Stated is not null) ?? groups.First(group => group.Members.Contains(fullest));
    }
}
