using System.Globalization;
using Corpus.Faces.Naming;
using Corpus.Generator.Specification;

namespace Corpus.Generator.Naming;

/// <summary>How the members of one class are named.</summary>
/// <param name="Identifier">The wanted name.</param>
/// <param name="Key">The stable key, for the suffix of names that collide.</param>
/// <param name="Reserved">Names that the class has already.</param>
/// <param name="Suffix">The word that a reserved name gets.</param>
internal sealed record NamingRule<TFace>(
    Func<TFace, string> Identifier, Func<TFace, ulong> Key, IReadOnlyCollection<string> Reserved, string Suffix);

/// <summary>Settles the names of one class so that no two collide, case ignored.</summary>
internal static class MemberNames
{
    /// <summary>
    /// Names all faces of one class. Those that want the same name all get a suffix from their keys: if the first kept the plain name,
    /// a file added later could silently take it over.
    /// </summary>
    public static IReadOnlyList<Member<TFace>> Settle<TFace>(string group, IEnumerable<TFace> faces, NamingRule<TFace> rule, CancellationToken cancellation)
    {
        var members = new List<Member<TFace>>();
        foreach (var same in faces.GroupBy(face => Free(rule.Identifier(face), rule), StringComparer.OrdinalIgnoreCase))
        {
            cancellation.ThrowIfCancellationRequested();
            var rivals = same.ToList();
            var digits = SuffixLength(rivals, rule);
            foreach (var face in rivals)
            {
                var identifier = Free(rule.Identifier(face), rule);
                members.Add(new(group, rivals.Count == 1 ? identifier : $"{identifier}_{Digits(rule.Key(face), digits)}", identifier, face));
            }
        }
        return members;
    }

    private static string Free<TFace>(string identifier, NamingRule<TFace> rule)
    {
        while (rule.Reserved.Contains(identifier))
            identifier += rule.Suffix;
        return identifier;
    }

    private static int SuffixLength<TFace>(List<TFace> rivals, NamingRule<TFace> rule) =>
        rivals.Select(face => Digits(rule.Key(face), NameSuffix.Short)).Distinct(StringComparer.Ordinal).Count() == rivals.Count ? NameSuffix.Short : NameSuffix.Full;

    private static string Digits(ulong key, int digits) => key.ToString("x16", CultureInfo.InvariantCulture).Substring(0, digits);
}
