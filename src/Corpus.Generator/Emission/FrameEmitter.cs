using Corpus.Generator.Naming;
using Corpus.Generator.Parsing;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Emission;

/// <summary>Emits what every corpus has once: its article types, the opened corpus, and the lists of everything.</summary>
internal static class FrameEmitter
{
    public const string HintName = "Corpus.g.cs";

    public static RoslynText Emit(GeneratorOptions options) => GeneratedFile.Of(options, Resource(options), (writer, space) =>
    {
        string[] ofQuotes = options.QuoteMembers ? [ArticleOfQuotes, NamedQuotes, QuotesOf] : [];
        foreach (var type in (string[])[Article, .. ofQuotes, Articles, ArticleListType.Code, Quotes, Claims, Speakers, SeedCorpus])
            writer.Lines(type.Replace("$space$", space).Replace("$generated$", GeneratedFile.Attribute).Replace("$visible$", options.Visibility).Replace("$articles$", options.RootClass));
    });

    private static string Resource(GeneratorOptions options) =>
        $"[assembly: global::Corpus.Packing.CorpusResource(\"corpus.bin\", ArticleType = typeof(global::{options.Namespace}.Article))]";

    private const string Article = """
        /// <summary>An article of this corpus.</summary>
        $generated$
        $visible$ partial class Article : global::Corpus.Model.Article
        {
            internal Article(global::Corpus.Model.Article original)
                : base(original)
            {
            }
        }

        """;

    private const string ArticleOfQuotes = """
        /// <summary>An article of this corpus whose quotes have names.</summary>
        /// <typeparam name="TQuotes">The quotes of the article, each with a property of its own.</typeparam>
        $generated$
        $visible$ sealed class Article<TQuotes> : $space$.Article
            where TQuotes : $space$.NamedQuotes
        {
            internal Article(TQuotes quotes)
                : base(quotes.Original)
            {
                Quotes = quotes;
            }

            /// <summary>What was said, in the order of the text, by index and by name.</summary>
            public new TQuotes Quotes { get; }
        }

        """;

    private const string NamedQuotes = """
        /// <summary>The quotes of one article, by index and by name.</summary>
        $generated$
        $visible$ abstract class NamedQuotes : global::Corpus.Model.QuoteList
        {
            internal NamedQuotes(ulong article)
                : this($space$.SeedCorpus.Article(article))
            {
            }

            private NamedQuotes(global::Corpus.Model.Article original)
                : base(original)
            {
                Original = original;
            }

            internal global::Corpus.Model.Article Original { get; }
        }

        """;

    private const string QuotesOf = """
        /// <summary>For each article a class that gives its quotes names; met as the type of <c>$articles$.NAME.Quotes</c>.</summary>
        $generated$
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        $visible$ static partial class QuotesOf
        {
        }

        """;

    private const string SeedCorpus = """
        /// <summary>The corpus that this assembly carries.</summary>
        $generated$
        $visible$ static class SeedCorpus
        {
            private static readonly global::System.Lazy<global::Corpus.Packing.PackedCorpus> s_corpus =
                new global::System.Lazy<global::Corpus.Packing.PackedCorpus>(Open);

            /// <summary>The corpus; opened when it is first asked for.</summary>
            /// <exception cref="global::Corpus.Packing.CorpusFormatException">The packed corpus is missing or damaged.</exception>
            public static global::Corpus.Model.ICorpus Instance
            {
                get { return s_corpus.Value; }
            }

            internal static global::Corpus.Model.Article Article(ulong key)
            {
                var article = Instance.FindArticle(key);
                if (article is null)
                    throw Missing("article");
                return article;
            }

            internal static global::Corpus.Model.Speaker Speaker(ulong key)
            {
                var speaker = Instance.FindSpeaker(key);
                if (speaker is null)
                    throw Missing("speaker");
                return speaker;
            }

            private static global::Corpus.Packing.PackedCorpus Open()
            {
                return global::Corpus.Packing.PackedCorpus.OpenResource(typeof($space$.SeedCorpus).Assembly);
            }

            private static global::System.Collections.Generic.KeyNotFoundException Missing(string what)
            {
                return new global::System.Collections.Generic.KeyNotFoundException(
                    "The corpus holds no such " + what + ": its names and its data come from different builds. Rebuild the project that has the seeds.");
            }
        }
        """;

    private const string Articles = """
        /// <summary>The articles of this corpus by name.</summary>
        $generated$
        $visible$ static partial class $articles$
        {
            /// <summary>All articles, in ordinal order of their paths.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<$space$.Article> All { get; } = new $space$.ArticleList("");
        }

        """;

    private const string Quotes = """
        /// <summary>Everything that was said in this corpus.</summary>
        $generated$
        $visible$ static class Quotes
        {
            /// <summary>All quotes; they follow the articles and, inside one, the text.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Corpus.Model.Quote> All
            {
                get { return $space$.SeedCorpus.Instance.Quotes; }
            }
        }

        """;

    private const string Claims = """
        /// <summary>Every proposition that was put forward in this corpus.</summary>
        $generated$
        $visible$ static class Claims
        {
            /// <summary>All claims; they follow the quotes.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Corpus.Model.Claim> All
            {
                get { return $space$.SeedCorpus.Instance.Claims; }
            }
        }

        """;

    private const string Speakers = """
        /// <summary>The named speakers of this corpus.</summary>
        $generated$
        $visible$ static partial class Speakers
        {
            /// <summary>All speakers, those without names included, in ordinal order of name and kind.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::Corpus.Model.Speaker> All
            {
                get { return $space$.SeedCorpus.Instance.Speakers; }
            }
        }

        """;
}
