using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>Whether two groups may be one, and whether they are.</summary>
internal static class GroupComparison
{
    /// <summary>Whether names, statements and honorifics leave it possible that both are one.</summary>
    public static bool MayBeOne(SpeakerGroup one, SpeakerGroup other) => !AreApart(one, other) && Fit(one, other) is not null;

    /// <summary>Whether something beside the names says that both are one.</summary>
    public static bool AreOne(SpeakerGroup one, SpeakerGroup other) => !AreApart(one, other) && Fit(one, other) switch
    {
        null => false,
        JoinRule.Acronym => true,
        JoinRule.FullerName => RolesAgree(one, other) || one.FullNames.Overlaps(other.FullNames),
        _ => RolesAgree(one, other),
    };

    /// <summary>Whether every name of both is a form of one fuller name.</summary>
    public static bool AreFormsOf(SpeakerGroup one, SpeakerGroup other, SpeakerGroup fuller) =>
        !AreApart(one, other) && one.Kind == other.Kind && IsFormOf(one, fuller) && IsFormOf(other, fuller);

    /// <summary>The short forms that articles give beside the name of a body.</summary>
    public static IEnumerable<string> AcronymsOf(Candidate body)
    {
        var aliases = new HashSet<string>(body.Aliases.Select(alias => FoldedName.Of(alias, SpeakerKind.Organization).Key), StringComparer.Ordinal);
        return Initials.Of(body.Name).Where(aliases.Contains);
    }

    /// <summary>The rule by which names of both fit; null where none do.</summary>
    public static string? Fit(SpeakerGroup one, SpeakerGroup other)
    {
        if (one.Kind != other.Kind)
            return null;
        if (one.Kind == SpeakerKind.Organization)
            return IsAcronymOf(one, other) || IsAcronymOf(other, one) ? JoinRule.Acronym : null;
        var fits = one.Names.SelectMany(_ => other.Names, NameComparison.Compare).ToList();
        return fits.Contains(NameFit.Contained) ? JoinRule.FullerName : fits.Contains(NameFit.Variant) ? JoinRule.Variant : null;
    }

    /// <summary>Two that are stated are two, whatever their names.</summary>
    private static bool AreApart(SpeakerGroup one, SpeakerGroup other) =>
        (one.Stated is not null && other.Stated is not null)
        || (one.IsMan && other.IsWoman) || (one.IsWoman && other.IsMan)
        || IsKeptApart(one, other) || IsKeptApart(other, one);

    private static bool IsKeptApart(SpeakerGroup stated, SpeakerGroup other) =>
        stated.Stated is { } statement && other.Members.Any(member => statement.KeepsApart(member.Name));

    private static bool RolesAgree(SpeakerGroup one, SpeakerGroup other) =>
        one.Offices.Any(office => other.Offices.Any(office.Agrees));

    private static bool IsFormOf(SpeakerGroup one, SpeakerGroup fuller) =>
        one.Names.All(name => fuller.Names.Any(full => NameComparison.IsFormOf(name, full)));

    /// <summary>An article has to give both, so that the short form is an alias there, and the letters have to be those of the name.</summary>
    private static bool IsAcronymOf(SpeakerGroup acronym, SpeakerGroup full) =>
        full.Members.SelectMany(AcronymsOf).Any(letters => acronym.Names.Any(name => name.Words.Count == 1 && name.Key == letters));
}
