using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Corpus.Export.Tests.Corpora;
using Corpus.Model;
using CsCheck;

namespace Corpus.Export.Tests;

public sealed class TeiTests
{
    private static readonly XNamespace _tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XName _id = XNamespace.Xml + "id";

    [Fact]
    public void The_document_fits_its_schema() => Read(ExportSource.Of(TestCorpus.Samples));

    [Fact]
    public void A_corpus_without_articles_fits_it_too() => Read(ExportSource.Of(null, Array.Empty<ExportedArticle>()));

    [Fact]
    public void The_document_of_any_articles_fits_its_schema_and_gives_back_what_was_said() => RandomCorpora.Articles.Sample(articles => CheckQuotes(TestCorpus.Open(articles)), iter: 200);

    [Fact]
    public void What_was_said_is_read_back_where_quotes_overlap_and_reach_over_paragraphs() => CheckQuotes(TestCorpus.Samples);

    [Fact]
    public void Paragraphs_are_read_back()
    {
        var corpus = TestCorpus.Samples;
        var texts = Read(ExportSource.Of(corpus)).Descendants(_tei + "body").Select(body => body.Elements(_tei + "p").Select(paragraph => paragraph.Value));
        Assert.Equal(corpus.Articles.Select(article => article.Paragraphs.Select(paragraph => Allowed(paragraph.Text))), texts);
    }

    [Fact]
    public void A_quote_names_its_speaker_and_a_speaker_has_names_and_roles()
    {
        var document = Read(ExportSource.Of(TestCorpus.Samples));
        var said = document.Descendants(_tei + "said").First(part => part.Value == "We 😀 have water");
        var speaker = document.Descendants().Single(element => "#" + element.Attribute(_id)?.Value == said.Attribute("who")!.Value);
        Assert.Equal(["Mara Lind", "Lind"], speaker.Elements(_tei + "persName").Select(name => name.Value));
        Assert.Equal("true", said.Attribute("direct")!.Value);
        Assert.Equal("#kind.direct #stance.promises", said.Attribute("ana")!.Value);
        Assert.Equal("org", document.Descendants(_tei + "org").First().Name.LocalName);
        Assert.Equal("personGrp", document.Descendants(_tei + "personGrp").First().Name.LocalName);
    }

    [Fact]
    public void Every_reference_leads_to_an_element() => RandomCorpora.Articles.Sample(articles =>
    {
        var document = Read(ExportSource.Of(TestCorpus.Open(articles)));
        var ids = document.Descendants().Select(element => element.Attribute(_id)?.Value).OfType<string>().ToArray();
        Assert.Distinct(ids);
        var references = document.Descendants(_tei + "said").SelectMany(said => new[] { "who", "ana", "prev", "next" }.SelectMany(name => said.Attribute(name)?.Value.Split(' ') ?? []));
        Assert.All(references, reference => Assert.Contains(reference[1..], ids));
    }, iter: 100);

    private static void CheckQuotes(ICorpus corpus)
    {
        var document = Read(ExportSource.Of(corpus));
        var parts = document.Descendants(_tei + "said").ToDictionary(said => said.Attribute(_id)!.Value);
        foreach (var quote in corpus.Quotes)
        {
            var found = new List<string>();
            var at = parts.GetValueOrDefault($"q{quote.Key:x16}") ?? parts.GetValueOrDefault($"q{quote.Key:x16}.1");
            for (; at is not null; at = at.Attribute("next") is { } next ? parts[next.Value[1..]] : null)
                found.Add(at.Value);
            // Where a quote is cut, at the border of a paragraph or of another quote, its parts touch in the source.
            var expected = quote.Words.Parts.Select(Allowed);
            Assert.Equal(Sorted(string.Concat(expected)), Sorted(string.Concat(found)));
            if (found.Count == quote.Spans.Count(span => !span.IsEmpty))
                Assert.Equal(expected.Where(part => part.Length > 0).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Parts come in the order of paragraphs, which may be another than that of the source.</summary>
    private static string Sorted(string text) => string.Concat(text.EnumerateRunes().OrderBy(rune => rune.Value));

    private static string Allowed(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value is < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));

    private static XDocument Read(ExportSource source)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(AppContext.BaseDirectory, "Schemas", "tei.xsd"));
        using var text = new StringReader(Exported.Text(source, ExportFormat.Tei));
        using var reader = XmlReader.Create(text);
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        document.Validate(schemas, (_, fault) => Assert.Fail(fault.Message));
        return document;
    }
}
