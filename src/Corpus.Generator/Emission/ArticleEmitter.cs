using System.Globalization;
using Corpus.Generator.Naming;
using Corpus.Generator.Parsing;
using Corpus.Generator.Specification;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Emission;

/// <summary>Emits one file of article members, and their classes of quotes where the project wants these.</summary>
internal static class ArticleEmitter
{
    public static string HintName(Bucket<ArticleFace> bucket) => FormattableString.Invariant($"Articles.{bucket.Number:x4}.g.cs");

    public static RoslynText Emit(Bucket<ArticleFace> bucket, GeneratorOptions options) => GeneratedFile.Of(options, "", (writer, space) =>
    {
        writer.Open("public static partial class Articles");
        foreach (var member in bucket.Members)
            EmitMember(writer, space, member, options.QuoteMembers);
        writer.Close();
        if (!options.QuoteMembers)
            return;
        writer.Line("/// <summary>For each article a class that gives its quotes names; met as the type of <c>Articles.NAME.Quotes</c>.</summary>");
        writer.Open($"public static partial class {ReservedNames.QuotesClass}");
        foreach (var member in bucket.Members)
            EmitQuotes(writer, member);
        writer.Close();
    });

    private static void EmitMember(SourceWriter writer, string space, Member<ArticleFace> member, bool quoteMembers)
    {
        var face = member.Face;
        DocComment.Write(writer, face.Title, face.Outlet, face.Published, face.Path, QuoteCount(face.QuoteCount));
        var find = $"{space}.SeedCorpus.Article({Literal(face.Key)})";
        if (!quoteMembers)
        {
            writer.Line($"public static {space}.Article {member.Name} {{ get {{ return new {space}.Article({find}); }} }}");
            return;
        }
        var quotes = $"{space}.{ReservedNames.QuotesClass}.{member.Name}";
        writer.Line($"public static {space}.Article<{quotes}> {member.Name} {{ get {{ var original = {find}; return new {space}.Article<{quotes}>(original, new {quotes}(original)); }} }}");
    }

    private static void EmitQuotes(SourceWriter writer, Member<ArticleFace> member)
    {
        DocComment.Write(writer, $"The quotes of \"{member.Face.Title}\" by name.", member.Face.Path);
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public sealed class {member.Name} : global::Corpus.Model.QuoteList");
        writer.Line($"internal {member.Name}(global::Corpus.Model.Article article) : base(article) {{ }}");
        foreach (var quote in member.Face.Quotes)
        {
            DocComment.Write(writer, quote.FirstWords, quote.Speaker ?? "speaker unknown", quote.Kind.ToString());
            writer.Line($"public global::Corpus.Model.Quote {QuoteMember(quote.Member, member.Name)} {{ get {{ return ByKey({Literal(quote.Key)}); }} }}");
        }
        writer.Close();
    }

    /// <summary>A member may not have the name of its class (CS0542).</summary>
    private static string QuoteMember(string name, string className) =>
        string.Equals(name, className, StringComparison.OrdinalIgnoreCase) ? name + "Quote" : name;

    private static string QuoteCount(int count) =>
        count == 1 ? "1 quote" : count.ToString(CultureInfo.InvariantCulture) + " quotes";

    private static string Literal(ulong key) => "0x" + key.ToString("x16", CultureInfo.InvariantCulture) + "UL";
}
