using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Parsing;

/// <summary>What the project says about its corpus: MSBuild properties and the language version, reduced to values.</summary>
/// <param name="Root">The absolute folder of the seeds; null where the project has none, and then nothing is generated.</param>
/// <param name="RootNamespace">The project's root namespace as written; may hold anything.</param>
/// <param name="QuoteMembers">Whether each quote gets a member of its own.</param>
/// <param name="NullableDirectives">Whether the language knows <c>#nullable</c> (C# 8).</param>
internal sealed record GeneratorOptions(string? Root, string RootNamespace, bool QuoteMembers, bool NullableDirectives)
{
    public static GeneratorOptions From(AnalyzerConfigOptionsProvider options, ParseOptions language)
    {
        var nullable = language is CSharpParseOptions csharp && csharp.LanguageVersion >= LanguageVersion.CSharp8;
        return new GeneratorOptions(
            Property(options, "CorpusRoot"),
            Property(options, "RootNamespace") ?? "",
            !string.Equals(Property(options, "CorpusQuoteMembers"), "false", StringComparison.OrdinalIgnoreCase),
            nullable);
    }

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
}
