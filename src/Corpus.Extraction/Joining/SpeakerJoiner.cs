using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>Finds the speakers of a corpus who are one under several names.</summary>
/// <remarks>Pure and thread-safe. The order of the speakers makes no difference; time grows with their number.</remarks>
public static class SpeakerJoiner
{
    /// <summary>Joins the speakers of all articles.</summary>
    /// <param name="speakers">The speakers, those of each article by themselves.</param>
    /// <param name="settings">What is stated of them.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static JoinResult Join(IEnumerable<KnownSpeaker> speakers, CorpusSettings settings, CancellationToken cancellation = default)
    {
        var byKey = new Dictionary<ulong, Candidate>();
        foreach (var speaker in speakers)
        {
            cancellation.ThrowIfCancellationRequested();
            if (byKey.TryGetValue(speaker.Key, out var known))
                known.Add(speaker);
            else
                byKey[speaker.Key] = new Candidate(speaker);
        }
        var groups = GroupList.Of([.. byKey.Values.OrderBy(candidate => candidate.Key)], settings.Speakers);
        var joins = JoinGraph.Join(groups, cancellation).Select(JoinOf).OfType<SpeakerJoin>()
            .OrderBy(join => join.Name, StringComparer.Ordinal).ThenBy(join => join.Kind);
        return new(new(joins), UnmetNames.In(settings, byKey.Values));
    }

    /// <summary>The one speaker of some groups; null where it is one already, by its own name.</summary>
    private static SpeakerJoin? JoinOf(IReadOnlyList<SpeakerGroup> groups)
    {
        if (groups is [{ Stated: null, Members.Count: 1 }]) // Almost all are.
            return null;
        var main = FullestName.GroupOf(groups);
        var members = groups.SelectMany(group => group.Members, (group, member) => (group, member)).OrderBy(item => item.member.Key).ToList();
        var fullest = FullestName.Of(members.Select(item => item.member)).Name;
        var name = main.Stated?.Name ?? fullest.Text;
        return members.Count == 1 && string.Equals(members[0].member.Name.Text, name, StringComparison.Ordinal)
            ? null
            : new(name, main.Kind, new(members.Select(item => new JoinedSpeaker(item.member.Key, RuleOf(item.member, item.group, groups, main, name)))));
    }

    private static string RuleOf(Candidate member, SpeakerGroup group, IReadOnlyList<SpeakerGroup> groups, SpeakerGroup main, string name)
    {
        if (string.Equals(member.Name.Text, name, StringComparison.Ordinal))
            return JoinRule.Named;
        if (group.Stated is not null)
            return JoinRule.Stated;
        return group == main
            ? JoinRule.SameName
            : GroupComparison.Fit(group, main) ?? groups.Select(other => GroupComparison.Fit(group, other)).OfType<string>().OrderBy(rule => rule, StringComparer.Ordinal).First();
    }
}

/// <summary>Who is one, and what is stated in vain.</summary>
/// <param name="Joins">Each speaker of more than one name, in ordinal order of name and kind.</param>
/// <param name="Diagnostics">The stated names that no article has, in the order of the settings.</param>
public sealed record JoinResult(ValueList<SpeakerJoin> Joins, ValueList<SeedDiagnostic> Diagnostics);
