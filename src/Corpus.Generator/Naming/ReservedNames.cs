using Corpus.Model;

namespace Corpus.Generator.Naming;

/// <summary>Names that a generated class has already; a member of the same name would not compile or would hide it.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    /// <summary>The class that holds a class of quotes for each article.</summary>
    public const string QuotesClass = "QuotesOf";

    public static IReadOnlyCollection<string> OfArticles { get; } = Set("All", "Articles", QuotesClass);

    public static IReadOnlyCollection<string> OfSpeakers { get; } = Set("All", "Speakers");

    /// <summary>The members of the article type.</summary>
    public static IReadOnlyCollection<string> OfArticleType { get; } = Set([.. typeof(Article).GetMembers().Select(member => member.Name), "Article"]);

    /// <summary>The names that a type for an object of the metadata has already.</summary>
    public static IReadOnlyCollection<string> OfMetadataType(string name) => Set(name);

    private static HashSet<string> Set(params string[] own) => new(OfObject.Concat(own), StringComparer.OrdinalIgnoreCase);
}
