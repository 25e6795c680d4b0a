using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Naming;
using Corpus.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Parsing;

/// <summary>What the project says about its corpus: MSBuild properties and the language version, reduced to values.</summary>
/// <param name="Root">The absolute folder of the seeds; null where the project has none, and then nothing is generated.</param>
/// <param name="Namespace">Where the generated types stand; valid.</param>
/// <param name="RootClass">The name of the class that holds the articles; valid, and the name of no other generated type.</param>
/// <param name="Visibility">The modifier of all generated types: <c>public</c> or <c>internal</c>.</param>
/// <param name="QuoteMembers">Whether each quote gets a member of its own.</param>
/// <param name="NullableDirectives">Whether the language knows <c>#nullable</c> (C# 8).</param>
/// <param name="Problems">The properties whose values cannot be used; their defaults stand above.</param>
internal sealed record GeneratorOptions(
    string? Root, string Namespace, string RootClass, string Visibility, bool QuoteMembers, bool NullableDirectives, ValueList<Problem> Problems)
{
    /// <summary>The name of the class that holds the articles, where the project chooses none.</summary>
    public const string DefaultRootClass = "Articles";

    /// <summary>The properties as the project file and the props give them, and what is wrong with them.</summary>
    public static GeneratorOptions From(AnalyzerConfigOptionsProvider options, ParseOptions language)
    {
        var properties = new ProjectProperties(options.GlobalOptions);
        properties.Checked("CorpusIndex", IsIndexMode, "none of 'auto', 'always' and 'never'", "auto"); // For the targets; MSBuild itself tells nobody of a wrong value.
        var root = NamespaceName.From(properties.Text("RootNamespace") ?? "");
        return new GeneratorOptions(
            properties.Text("CorpusEscapedRoot") is { } escaped ? Uri.UnescapeDataString(escaped) : null,
            properties.Checked("CorpusNamespace", NamespaceName.IsValid, "no namespace of C#", root),
            properties.Checked("CorpusRootClass", ReservedNames.IsFreeForRootClass, "no name for a class of C#, or that of another generated type", DefaultRootClass),
            properties.OneOf("CorpusVisibility", "public", "internal"),
            properties.OneOf("CorpusQuoteMembers", "true", "false") == "true",
            language is CSharpParseOptions csharp && csharp.LanguageVersion >= LanguageVersion.CSharp8,
            new(properties.Problems));
    }

    private static bool IsIndexMode(string value) => new[] { "auto", "always", "never" }.Contains(value, StringComparer.OrdinalIgnoreCase);
}
