namespace Corpus.PowerShell.Tests.Hosting;

/// <summary>An invented page as a browser saves it.</summary>
internal static class SavedPage
{
    public const string Html = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>The Harbour Wall Is Closed | The Ansel Mercury</title>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"The Harbour Wall Is Closed","datePublished":"2024-05-31T08:00:00+02:00","author":{"@type":"Person","name":"Helen Marsh"},"publisher":{"name":"The Ansel Mercury"}}</script>
        <link rel="canonical" href="https://mercury.example/wall"></head>
        <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <article><h1>The Harbour Wall Is Closed</h1>
        <p>The old harbour wall will be closed for three months from Monday, the council of Varnholt decided on Thursday evening after a long debate.</p>
        <p>&ldquo;We cannot wait for another winter,&rdquo; said Mayor Ingrid Halvorsen. &ldquo;The stones move, and everybody in this town has seen it.&rdquo;</p>
        <p>Engineers found eleven cracks in the summer, and the largest of them is wide enough for a hand, according to the report that was read in the hall.</p></article>
        <footer>All rights reserved for everybody who has some.</footer></body></html>
        """;
}
