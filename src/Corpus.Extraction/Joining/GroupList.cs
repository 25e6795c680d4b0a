using Corpus.Extraction.Settings;
using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>Puts speakers into groups by what is stated, and by names that are equal after folding.</summary>
internal static class GroupList
{
    /// <summary>Every speaker is in one group. The order of the speakers makes no difference.</summary>
    /// <param name="candidates">The speakers.</param>
    /// <param name="statements">What is stated; no name stands in two of them.</param>
    public static List<SpeakerGroup> Of(IReadOnlyCollection<Candidate> candidates, IReadOnlyCollection<SpeakerStatement> statements)
    {
        var groups = statements.Count == 0 ? [] : Stated(candidates, statements);
        var taken = new HashSet<Candidate>(groups.SelectMany(group => group.Members));
        groups.AddRange(candidates.Where(candidate => !taken.Contains(candidate))
            .GroupBy(candidate => candidate.Name.CanJoin ? (candidate.Kind, candidate.Name.Key) : (candidate.Kind, FormattableString.Invariant($"\0{candidate.Key}")))
            .SelectMany(OfOneName));
        return groups;
    }

    /// <summary>Those of which something is stated.</summary>
    private static List<SpeakerGroup> Stated(IReadOnlyCollection<Candidate> candidates, IEnumerable<SpeakerStatement> statements)
    {
        var byKey = candidates.SelectMany(candidate => StatedSpeaker.KeysOf(candidate.Name.Text), (candidate, key) => (candidate, key))
            .ToLookup(item => item.key, item => item.candidate, StringComparer.Ordinal);
        var taken = new HashSet<Candidate>();
        var groups = new List<SpeakerGroup>();
        foreach (var stated in statements.Select(statement => new StatedSpeaker(statement)))
        {
            var members = stated.Keys.SelectMany(key => byKey[key]).Distinct().Where(member => !taken.Contains(member) && !stated.KeepsApart(member.Name)).OrderBy(member => member.Key).ToList();
            if (members.Count == 0)
                continue;
            taken.UnionWith(members);
            groups.Add(new(KindOf(members, stated), stated, members));
        }
        return groups;
    }

    /// <summary>Where the honorifics are those of a man and of a woman, the name is that of two, and nobody can say whose the others are.</summary>
    private static IEnumerable<SpeakerGroup> OfOneName(IEnumerable<Candidate> members)
    {
        var ordered = members.OrderBy(member => member.Key).ToList();
        return ordered.Exists(member => member.IsMan) && ordered.Exists(member => member.IsWoman)
            ? ordered.Select(member => new SpeakerGroup(member.Kind, null, [member]))
            : [new SpeakerGroup(ordered[0].Kind, null, ordered)];
    }

    /// <summary>The kind of the one that has the stated name, otherwise the most frequent one.</summary>
    private static SpeakerKind KindOf(List<Candidate> members, StatedSpeaker stated) =>
        members.GroupBy(member => member.Kind)
            .OrderByDescending(kind => kind.Any(member => string.Equals(member.Name.Text, stated.Name, StringComparison.Ordinal)))
            .ThenByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key)
            .First().Key;
}
