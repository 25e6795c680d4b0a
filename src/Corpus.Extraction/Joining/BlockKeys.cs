using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>What two groups must share to be compared.</summary>
internal static class BlockKeys
{
    /// <summary>For people the family name, as far as spellings agree on it, with an office or a full name; for bodies the short form.</summary>
    public static IEnumerable<string> Of(SpeakerGroup group) =>
        (group.Kind == SpeakerKind.Person ? OfPerson(group) : group.Kind == SpeakerKind.Organization ? OfBody(group) : []).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> OfPerson(SpeakerGroup group)
    {
        var shared = group.Offices.Select(office => "/office/" + office.Nouns).Concat(group.FullNames.Select(name => "/name/" + name)).ToList();
        return group.Names.Select(name => Family(name.Last)).SelectMany(_ => shared, (family, other) => family + other);
    }

    private static IEnumerable<string> OfBody(SpeakerGroup group) =>
        group.Names.Where(name => name.Words.Count == 1).Select(name => name.Key)
            .Concat(group.Members.SelectMany(GroupComparison.AcronymsOf));

    private static string Family(string name) => Spelling.Skeleton(name) is { Length: > 0 } skeleton ? skeleton : name;
}
