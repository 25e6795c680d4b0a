using System.Globalization;

namespace Corpus.Model;

/// <summary>Says in words why two claims may not fit together.</summary>
internal static class ConflictReason
{
    /// <summary>Characters of words that are shown.</summary>
    private const int MostShown = 80;

    private static readonly Dictionary<string, string> Whys = new(StringComparer.Ordinal)
    {
        ["denial"] = "what is denied and what is said is the same",
        ["negation"] = "one negates what the other says",
        ["quantifier"] = "one speaks of all, the other of few",
        ["direction"] = "one says that it goes up, the other that it goes down",
        ["position"] = "one is for it, the other against it",
        ["antonym"] = "these words are opposites",
        ["number"] = "these are different numbers of the same thing",
        ["date"] = "these are different dates of what happens once",
        ["exclusive-words"] = "one of these words rules out the other",
        ["only"] = "one says that it is this alone",
        ["agent"] = "these are different names for who did it",
        ["kind-of-thing"] = "one thing is not both",
        ["opposite-frames"] = "of one place, they say opposite things",
    };

    public static string Of(Conflict conflict)
    {
        var why = Whys.TryGetValue(conflict.Rule, out var known) ? known : "see the rule " + conflict.Rule;
        var (first, second) = (Shown(conflict.FirstWords), Shown(conflict.SecondWords));
        var said = conflict.Kind switch
        {
            ConflictKind.Dispute when Denier(conflict) is { } denied => $"{Name(denied.Denier)} {(denied.Denier.Speaker?.Kind == SpeakerKind.Group ? "deny" : "denies")} {first}, which {Name(denied.Other)} {Verb(denied.Other)}",
            ConflictKind.Dispute => $"{Name(conflict.First)} {Verb(conflict.First)} {first}, {Name(conflict.Second)} {Verb(conflict.Second)} {second}",
            ConflictKind.ChangeOverTime => $"{Name(conflict.First)} {Verb(conflict.First)} {first}{When(conflict.First)} and {second}{When(conflict.Second)}",
            _ => $"{Name(conflict.First)} {Verb(conflict.First)} both {first} and {second}",
        };
        return $"{said}; {why}, so the two may not fit together.";
    }

    /// <summary>Who denies, and the other claim; null where neither or both do.</summary>
    private static (Claim Denier, Claim Other)? Denier(Conflict conflict) => (conflict.First.Stance == Stance.Denies, conflict.Second.Stance == Stance.Denies) switch
    {
        (true, false) => (conflict.First, conflict.Second),
        (false, true) => (conflict.Second, conflict.First),
        _ => null,
    };

    private static string Name(Claim claim) => claim.Speaker?.Name ?? "A speaker who is not named";

    private static string Verb(Claim claim) => claim.Speaker?.Kind == SpeakerKind.Group ? "say" : "says";

    private static string When(Claim claim)
    {
        var day = claim.SaidOn.From ?? claim.ReportedOn?.Date;
        return day is { } known ? " (" + known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ")" : "";
    }

    private static string Shown(AnchoredText words)
    {
        var text = words.Text;
        if (text.Length > MostShown)
            text = text.Substring(0, char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown).TrimEnd() + "…";
        return "“" + text + "”";
    }
}
