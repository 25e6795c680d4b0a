using Corpus.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Naming;

/// <summary>Names that a generated class has already; a member of the same name would not compile or would hide it.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    /// <summary>The class that holds a class of quotes for each article.</summary>
    public const string QuotesClass = "QuotesOf";

    /// <summary>Names that a class of articles has already.</summary>
    /// <param name="ownName">The name of the class: that of all articles, or of a folder. No member may have it (CS0542).</param>
    public static IReadOnlyCollection<string> OfArticles(string ownName) => Set("All", ownName, QuotesClass);

    public static IReadOnlyCollection<string> OfSpeakers { get; } = Set("All", "Speakers");

    /// <summary>The generated types beside the class of the articles; FrameEmitter writes them.</summary>
    private static readonly HashSet<string> s_types =
        new(["Article", "NamedQuotes", QuotesClass, "ArticleList", "Quotes", "Claims", "Speakers", "SeedCorpus"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the class of the articles may have this name: a plain identifier, no keyword, and no other type that is generated.</summary>
    public static bool IsFreeForRootClass(string name) =>
        SyntaxFacts.IsValidIdentifier(name)
        && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
        && !s_types.Contains(name);

    /// <summary>The members of the article type.</summary>
    public static IReadOnlyCollection<string> OfArticleType { get; } = Set([.. typeof(Article).GetMembers().Select(member => member.Name), "Article"]);

    /// <summary>The names that a type for an object of the metadata has already.</summary>
    public static IReadOnlyCollection<string> OfMetadataType(string name) => Set(name);

    private static HashSet<string> Set(params string[] own) => new(OfObject.Concat(own), StringComparer.OrdinalIgnoreCase);
}
