using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Joining;

/// <summary>Joins speakers that are written in one line: <c>NAME (ROLE; ROLE) = ALIAS, ALIAS</c>.</summary>
internal static class Joined
{
    /// <summary>The joins, each as its name and, behind it, the other names in ordinal order with their rules.</summary>
    public static string[] People(params string[] speakers) => Lines(Join(speakers.Select(Person), ""), speakers.Select(Person));

    public static string[] Bodies(params string[] speakers) => Lines(Join(speakers.Select(Body), ""), speakers.Select(Body));

    public static string[] PeopleWith(string settings, params string[] speakers) => Lines(Join(speakers.Select(Person), settings), speakers.Select(Person));

    public static JoinResult Join(IEnumerable<KnownSpeaker> speakers, string settings) =>
        SpeakerJoiner.Join(speakers, SettingsReader.Read(new MemoryText(SeedPath.Settings, settings, "")));

    public static KnownSpeaker Person(string line) => Read(line, SpeakerKind.Person);

    public static KnownSpeaker Body(string line) => Read(line, SpeakerKind.Organization);

    private static KnownSpeaker Read(string line, SpeakerKind kind)
    {
        var (rest, aliases) = Cut(line, " = ");
        var (name, roles) = Cut(rest, " (");
        return new(Speaker.KeyOf(name, kind), name, kind, List(aliases, ", "), List(roles.TrimEnd(')'), "; "));
    }

    private static (string Before, string Behind) Cut(string line, string separator) =>
        line.IndexOf(separator, StringComparison.Ordinal) is var at and >= 0 ? (line[..at], line[(at + separator.Length)..]) : (line, "");

    private static ValueList<string> List(string items, string separator) => new(items.Split(separator, StringSplitOptions.RemoveEmptyEntries));

    private static string[] Lines(JoinResult result, IEnumerable<KnownSpeaker> speakers)
    {
        var names = speakers.DistinctBy(speaker => speaker.Key).ToDictionary(speaker => speaker.Key, speaker => speaker.Name);
        return [.. result.Joins.Select(join => join.Name + ": " + string.Join(", ", join.Members
            .Where(member => names[member.Key] != join.Name)
            .OrderBy(member => names[member.Key], StringComparer.Ordinal)
            .Select(member => $"{names[member.Key]} by {member.Rule}")))];
    }
}
