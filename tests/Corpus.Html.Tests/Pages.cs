using System.Text;

namespace Corpus.Html.Tests;

/// <summary>Invented pages.</summary>
internal static class Pages
{
    public const string First = "The old harbour wall will be closed for three months from Monday, the council of Varnholt decided on Thursday evening after a long debate.";
    public const string Second = "\"We cannot wait for another winter,\" said Mayor Ingrid Halvorsen. \"The stones move, and everybody in this town has seen it.\"";
    public const string Third = "Engineers found eleven cracks in the summer, and the largest of them is wide enough for a hand, according to the report that was read in the hall.";

    public const string Paragraphs = $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    /// <summary>A page with furniture around an article.</summary>
    public static string With(string head = "", string body = Paragraphs, string language = "") => $"""
        <!DOCTYPE html>
        <html{language}><head><meta charset="utf-8">{head}</head>
        <body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <div class="content"><article>{body}</article></div>
        <footer><p>Imprint, privacy, and all rights that are reserved for everybody.</p></footer>
        <script>var tracked = "This text is no text of the article, whatever it says.";</script>
        </body></html>
        """;

    public static HtmlPage Read(string html) => HtmlPageReader.Read(Encoding.UTF8.GetBytes(html));

    public static IEnumerable<string> Texts(string html) => Read(html).Blocks.Select(block => block.Text);
}
