using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Naming;

/// <summary>The namespace of the generated code.</summary>
internal static class NamespaceName
{
    private const string Fallback = "Corpus";

    /// <summary>The root namespace made valid: characters that no name may have become <c>_</c>, keywords get their <c>@</c>.</summary>
    public static string From(string rootNamespace)
    {
        var segments = rootNamespace.Split('.').Select(segment => segment.Trim()).Where(segment => segment.Length > 0).Select(Segment).ToList();
        return segments.Count == 0 ? Fallback : string.Join(".", segments);
    }

    /// <summary>Whether a namespace can stand in code as it is written.</summary>
    public static bool IsValid(string name) => name.Split('.').All(segment => string.Equals(Segment(segment), segment, StringComparison.Ordinal));

    private static string Segment(string segment)
    {
        var bare = segment.TrimStart('@');
        var name = string.Concat(bare.Select(unit => SyntaxFacts.IsIdentifierPartCharacter(unit) ? unit : '_'));
        if (name.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(name[0]))
            name = "_" + name;
        var isKeyword = SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
        return isKeyword ? "@" + name : name;
    }
}
