namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>Texts of seeds that the consumers write.</summary>
internal static class Seed
{
    /// <summary>A short article with one quote.</summary>
    public static string Article(string title, string speaker, string words) => $"""
        {title}

        The council of the town met on Monday evening to talk about the harbour and its buildings.

        {speaker} said: "{words}"

        The meeting in the town hall ended after two hours, and the next one will be held in autumn.

        """;
}
