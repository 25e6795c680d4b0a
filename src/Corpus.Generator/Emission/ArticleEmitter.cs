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
        NestedClasses.Each(writer, bucket.Members, member =>
        {
            EmitMember(writer, space, member, options.QuoteMembers);
            foreach (var former in member.Face.FormerNames.Where(name => GroupOf(name) == member.Group))
                EmitFormer(writer, member.Name, member.Name, $"renamed to {member.Name}", former, TypeOf(space, member, options.QuoteMembers));
        });
        foreach (var member in bucket.Members)
        {
            var name = $"{options.RootClass}.{member.FullName}";
            foreach (var former in member.Face.FormerNames.Where(name => GroupOf(name) != member.Group))
                NestedClasses.Within(writer, GroupOf(former), () => EmitFormer(writer, $"{space}.{name}", name, $"moved to {name}", former, TypeOf(space, member, options.QuoteMembers)));
        }
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
        var type = TypeOf(space, member, quoteMembers);
        var original = quoteMembers ? $"new {QuotesOf(space, member)}()" : $"{space}.SeedCorpus.Article({Literal(face.Key)})";
        writer.Property($"public static {type} {member.Name}", $"new {type}({original})");
    }

    private static void EmitFormer(SourceWriter writer, string member, string shown, string advice, string former, string type)
    {
        writer.Line($"/// <summary>The former name of {shown}.</summary>");
        writer.Line($"[global::System.Obsolete(\"{advice}\")]");
        writer.Property($"public static {type} {former.Substring(former.LastIndexOf('.') + 1)}", member);
    }

    /// <summary>The class of a name that has its classes before it.</summary>
    private static string GroupOf(string name) => name.Substring(0, Math.Max(0, name.LastIndexOf('.')));

    private static string TypeOf(string space, Member<ArticleFace> member, bool quoteMembers) =>
        quoteMembers ? $"{space}.Article<{QuotesOf(space, member)}>" : $"{space}.Article";

    private static string QuotesOf(string space, Member<ArticleFace> member) => $"{space}.{ReservedNames.QuotesClass}.{member.FullName}";

    private static void EmitQuotes(SourceWriter writer, string space, Member<ArticleFace> member)
    {
        writer.Line($"/// <summary>The quotes of {CommentText.Xml(CommentText.OneLine(member.Face.Path))} by name.</summary>");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public sealed class {member.Name} : {space}.NamedQuotes");
        writer.Line($"internal {member.Name}() : base({Literal(member.Face.Key)}) {{ }}");
        foreach (var quote in member.Face.Quotes)
        {
            DocComment.Write(writer, quote.FirstWords, quote.Speaker ?? "speaker unknown", quote.Kind.ToString());
            writer.Property($"public global::Corpus.Model.Quote {QuoteMember(quote.Member, member.Name)}", $"ByKey({Literal(quote.Key)})");
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
