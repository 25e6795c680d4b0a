namespace Corpus.Generator.Naming;

/// <summary>Names that a generated class has already; a member of the same name would not compile or would hide it.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    public static IReadOnlyCollection<string> OfArticles { get; } = Set("All", "Articles");

    public static IReadOnlyCollection<string> OfSpeakers { get; } = Set("All", "Speakers");

    /// <summary>Of the class that holds a class of quotes for each article.</summary>
    public const string QuotesClass = "QuotesOf";

    private static HashSet<string> Set(params string[] own) => new(OfObject.Concat(own), StringComparer.OrdinalIgnoreCase);
}
