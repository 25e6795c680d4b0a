using System.Reflection;
using Corpus.Generator.Tests.Harness;
using Corpus.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

/// <summary>The article type has a typed property for each declared key, and reads its value from the packed corpus.</summary>
public sealed class MetadataMemberTests
{
    private const string Article = "\n---\n\nThe Inn at the Lake Has New Owners From Abroad\n\nOlga Brandt said: \"You may drink from it.\"\n";

    private static readonly MemoryFile Schema = new("corpus.yaml", """
        fields:
          section: string
          views: int
          reach: long?
          rating: { type: decimal, default: -0.50, description: "What <readers> gave.\nOne to five." }
          paid: { type: bool, default: true }
          met: date
          seen: datetime
          source: uri
          tone: { one of: [news, "+", "-", big news, Big News], default: "+" }
          follows: ref article?
          about?: [ref speaker]
          tags: [string]
          scores?: [[int]]
          colours: { type: [{ one of: [red, green] }], default: [green, red] }
          place?:
            description: Where it happened.
            fields:
              city: string
              lat: decimal?
              kind: { one of: [town, village] }
          places?: [{ fields: { equals: string } }]
          class: any
          "\u202E*/ } class Injected { //": string?
          since: { type: date, default: 2024-02-29 }
          until: { type: datetime, default: "2024-02-29T10:00+04:30" }
          home: { type: uri, default: "https://example.org/?a=\"b\"" }
          big: { type: long, default: 5000000000 }
          outlet: string?
        """);

    private static readonly MemoryFile Full = new("full.md", """
        ---
        section: 'harbour'
        views: 3
        reach: 3000000000
        rating: 4.5
        paid: false
        met: 2024-05-31
        seen: 2024-05-31T14:30:00+02:00
        source: https://example.org/page
        tone: big news
        follows: bare
        about: [olga brandt]
        tags: [a, b]
        scores: [[1, 2], 3]
        colours: red
        place: { city: Karo, lat: 3.25, kind: village }
        places: [{ equals: x }, { equals: y }]
        class: { free: [1] }
        """ + Article);

    private static readonly MemoryFile Bare = new("bare.md", """
        ---
        section: x
        views: many
        met: 2024-05-31
        seen: 2024-05-31T14:30:00Z
        source: mailto:x@example.org
        tags: []
        class: 1
        """ + Article);

    private static readonly MemoryFile[] Files = [Schema, Full, Bare];

    private static readonly Lazy<Assembly> News = new(() => PackedNews.Load(Project.With(Files).Run(), Files));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void What_is_generated_compiles_without_a_warning(LanguageVersion language)
    {
        var run = Project.With(null, Files, language).Run();

        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        Assert.Empty(run.Compilation.GetSymbolsWithName("Injected"));
    }

    [Fact]
    public void The_types_of_values_are_hidden_where_the_project_says_internal()
    {
        var run = Project.With(new Dictionary<string, string> { ["CorpusVisibility"] = "internal" }, Files).Run();

        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        var types = run.Compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "News").GetTypeMembers();
        Assert.Contains("ArticlePlace", types.Select(type => type.Name));
        Assert.All(types, type => Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility));
    }

    [Theory]
    [InlineData("Section", typeof(string), "harbour")]
    [InlineData("Views", typeof(int), "3")]
    [InlineData("Reach", typeof(long?), "3000000000")]
    [InlineData("Rating", typeof(decimal), "4.5")]
    [InlineData("Paid", typeof(bool), "False")]
    [InlineData("Met", typeof(DateTime), "05/31/2024 00:00:00")]
    [InlineData("Seen", typeof(DateTimeOffset), "05/31/2024 14:30:00 +02:00")]
    [InlineData("SourceField", typeof(Uri), "https://example.org/page")]
    [InlineData("About", typeof(ValueList<Speaker>), "Olga Brandt")]
    [InlineData("Tags", typeof(ValueList<string>), "a, b")]
    [InlineData("Scores", typeof(ValueList<ValueList<int>>), "1, 2, 3")]
    [InlineData("Class", typeof(MetadataValue), "free: 1")]
    public void A_value_is_read_as_its_type(string property, Type type, string value)
    {
        var member = Property(property);

        Assert.Equal(type, member.PropertyType);
        Assert.Equal(value, Shown(member.GetValue(Of("full.md"))));
    }

    [Theory]
    [InlineData("Reach", null)]
    [InlineData("Rating", "-0.50")]
    [InlineData("Paid", "True")]
    [InlineData("Tone", "Value_07e45e")]
    [InlineData("Follows", null)]
    [InlineData("About", "")]
    [InlineData("Tags", "")]
    [InlineData("Colours", "Green, Red")]
    [InlineData("Place", null)]
    [InlineData("Since", "02/29/2024 00:00:00")]
    [InlineData("Until", "02/29/2024 10:00:00 +04:30")]
    [InlineData("Home", "https://example.org/?a=\"b\"")]
    [InlineData("Big", "5000000000")]
    public void A_missing_value_is_its_default_or_nothing(string property, string? value) =>
        Assert.Equal(value, Property(property).GetValue(Of("bare.md")) is { } found ? Shown(found) : null);

    [Fact]
    public void Words_are_enumerations()
    {
        Assert.Equal("BigNews_", Shown(Property("Tone").GetValue(Of("full.md")))[..8]);
        Assert.Equal(5, Enum.GetNames(News.Value.GetType("News.ArticleTone")!).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(["Red"], ((System.Collections.IEnumerable)Property("Colours").GetValue(Of("full.md"))!).Cast<object>().Select(Shown));
    }

    [Fact]
    public void Objects_are_types_of_their_own()
    {
        var place = Property("Place").GetValue(Of("full.md"))!;

        Assert.Equal("News.ArticlePlace", place.GetType().FullName);
        Assert.Equal(["Karo", "3.25", "Village"], place.GetType().GetProperties().Select(member => Shown(member.GetValue(place))));
        Assert.Equal(place, Property("Place").GetValue(Of("full.md")));
        Assert.Equal("equals: x, equals: y", Shown(Property("Places").GetValue(Of("full.md"))));
        Assert.NotNull(News.Value.GetType("News.ArticlePlaces")!.GetProperty("EqualsField"));
    }

    [Fact]
    public void A_reference_is_the_article_of_this_corpus()
    {
        var other = Property("Follows").GetValue(Of("full.md"))!;

        Assert.Equal("News.Article", other.GetType().FullName);
        Assert.Equal("bare.md", ((Article)other).Path);
    }

    [Fact]
    public void A_value_that_the_build_warned_of_throws_with_its_article_and_key()
    {
        var error = Assert.Throws<TargetInvocationException>(() => Property("Views").GetValue(Of("bare.md")));

        Assert.Equal("'many' is no int for 'views' in the article 'bare.md'; the build warns of it.", Assert.IsType<FormatException>(error.InnerException).Message);
    }

    [Fact]
    public void No_value_of_an_article_stands_in_the_code()
    {
        var edited = new MemoryFile("full.md", Full.GetText()!.ToString().Replace("views: 3", "views: 4", StringComparison.Ordinal));
        var before = Project.With(Files).Run();
        var after = before.Project.Replace(Full, edited).Run();

        Assert.Equal("Kept 1, Modified 1", after.Reasons(StepNames.Metadata));
        Assert.Equal(before.AllFiles(), after.AllFiles());
    }

    [Fact]
    public void An_edit_of_the_schema_changes_the_file_of_the_type_alone()
    {
        var before = Project.With(Files).Run();
        var edited = new MemoryFile("corpus.yaml", Schema.GetText()!.ToString().Replace("views: int", "views: long", StringComparison.Ordinal));
        var after = before.Project.Replace(Schema, edited).Run();

        var changed = after.Result.GeneratedSources.Where(file => before.File(file.HintName) != file.SourceText.ToString()).Select(file => file.HintName);
        Assert.Equal(["Metadata.g.cs"], changed);
    }

    [Fact]
    public void The_schema_that_the_page_shows_is_read_and_compiles()
    {
        var page = DocumentationPage.Sections("corpus-yaml.md").Single(section => section.Heading == "Typed metadata");
        var schema = DocumentationPage.Fences(page.Body).Single(fence => fence.Info == "yaml (not run)").Content;
        var run = Project.With(new MemoryFile("corpus.yaml", schema)).Run();

        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(8, run.Compilation.GetTypeByMetadataName("News.Article")!.GetMembers().OfType<IPropertySymbol>().Count());
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
    }

    private static PropertyInfo Property(string name) => News.Value.GetType("News.Article")!.GetProperty(name)!;

    private static object Of(string path) =>
        ((IEnumerable<Article>)News.Value.GetType("News.Articles")!.GetProperty("All")!.GetValue(null)!).Single(article => article.Path == path);

    private static string Shown(object? value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;
}
