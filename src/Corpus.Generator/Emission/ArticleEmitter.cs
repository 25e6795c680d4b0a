using System.Globalization;
using Corpus.Faces;
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
        writer.Open($"{options.Visibility} static partial class {options.RootClass}");
        NestedClasses.Each(writer, bucket.Members, member => EmitMember(writer, space, member, options.QuoteMembers));
        writer.Close();
        if (!options.QuoteMembers)
            return;
        writer.Open($"{options.Visibility} static partial class {ReservedNames.QuotesClass}");
        NestedClasses.Each(writer, bucket.Members, member => EmitQuotes(writer, space, member));
        writer.Close();
    });

    private static void EmitMember(SourceWriter writer, string space, Member<ArticleFace> member, bool quoteMembers)
    {
        var face = member.Face;
        DocComment.Write(writer, face.Title, face.FirstWords, face.Outlet, face.Published, CommentText.OneLine(face.Path), QuoteCount(face.QuoteCount));
        var quotes = $"{space}.{ReservedNames.QuotesClass}.{member.FullName}";
        var type = quoteMembers ? $"{space}.Article<{quotes}>" : $"{space}.Article";
        var original = quoteMembers ? $"new {quotes}()" : $"{space}.SeedCorpus.Article({Literal(face.Key)})";
        writer.Line($"public static {type} {member.Name} {{ get {{ return new {type}({original}); }} }}");
        foreach (var former in face.FormerNames)
        {
            writer.Line($"/// <summary>The former name of {member.Name}.</summary>");
            writer.Line($"[global::System.Obsolete(\"renamed to {member.Name}\")]");
            writer.Line($"public static {type} {former} {{ get {{ return {member.Name}; }} }}");
        }
    }

    private static void EmitQuotes(SourceWriter writer, string space, Member<ArticleFace> member)
    {
        writer.Line($"/// <summary>The quotes of {CommentText.Xml(CommentText.OneLine(member.Face.Path))} by name.</summary>");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public sealed class {member.Name} : {space}.NamedQuotes");
        writer.Line($"internal {member.Name}() : base({Literal(member.Face.Key)}) {{ }}");
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
