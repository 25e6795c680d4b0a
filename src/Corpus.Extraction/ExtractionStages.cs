using Corpus.Extraction.Cleaning;
using Corpus.Extraction.Corrections;
using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction;

/// <summary>What each stage of extraction made of one seed: the article comes from it, and the trace of the rules shows it.</summary>
/// <param name="Workspace">Holds the lists that the stages have made; what they hold is good until it is returned.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Metadata">What front matter and sidecar say.</param>
/// <param name="Cleaned">Title, paragraphs and what was taken off.</param>
/// <param name="Body">What the later stages made of the paragraphs; null where there are none.</param>
internal readonly record struct ExtractionStages(Workspace Workspace, SeedFile Seed, string Text, SeedMetadata Metadata, Page Cleaned, ReadBody? Body)
{
    /// <summary>When the article was published; null where nothing says so.</summary>
    public DateTimeOffset? Published => Metadata.Published ?? Cleaned.Published;

    /// <summary>Runs all stages.</summary>
    /// <param name="workspace">Gives the lists to work with.</param>
    /// <param name="seed">The seed with what stands beside it.</param>
    /// <param name="without">Names of rules for quotes that are switched off to measure what they bring; none in a build.</param>
    /// <param name="cancellation">Stops the work between paragraphs.</param>
    public static ExtractionStages Read(Workspace workspace, SeedFile seed, IReadOnlyCollection<string> without, CancellationToken cancellation)
    {
        var text = seed.Source.ToString();
        var metadata = MetadataReader.Read(seed);
        var isMarkdown = SeedPath.IsMarkdown(seed.Source.Path);
        var cleaned = ArticleCleaner.Clean(workspace, text, metadata.Body, isMarkdown, metadata.Title?.Text);
        if (cleaned.Paragraphs.Count == 0)
            return new(workspace, seed, text, metadata, cleaned, null);
        cancellation.ThrowIfCancellationRequested();

        var language = LanguageDetector.Detect(metadata.Language, text, cleaned.Paragraphs);
        var tokens = ArticleTokens.Read(workspace, language, seed.Source, text, cleaned.TitleSpan, cleaned.Paragraphs, new(cleaned.Entries(), cleaned.Boilerplate ?? int.MaxValue));
        var rules = LanguageRules.Of(language, without);
        var entities = EntityTable.Read(tokens, rules.FindNames(tokens));
        rules.ReadRoles(tokens, entities);
        var attributions = AttributionFinder.Find(tokens, entities, rules, cancellation);
        var published = metadata.Published ?? cleaned.Published;
        ReportingClauses.Read(tokens, attributions, published);
        MentionPhrases.Read(tokens, attributions);
        NegatedAttributions.Read(tokens, attributions, rules.NegationOf);
        var builder = new QuoteBuilder(tokens, entities, published);
        var resolved = builder.Resolve(attributions);
        var correctionFaults = seed.Corrections is { } corrections ? ArticleCorrector.Apply(corrections, tokens, entities, attributions, resolved) : [];
        NegatedAttributions.Follow(attributions);
        var (quotes, speakers) = builder.Build(attributions, resolved);
        return new(workspace, seed, text, metadata, cleaned, new(tokens, entities, attributions, resolved, correctionFaults, quotes, speakers));
    }
}

/// <summary>What the stages behind cleaning made.</summary>
/// <param name="Tokens">Words, marked strings and sentences.</param>
/// <param name="Entities">The names, each joined to a person or body.</param>
/// <param name="Attributions">What the rules found and a person set right, in the order of the text.</param>
/// <param name="Resolved">Who is behind each of them; those that name nobody are left out.</param>
/// <param name="CorrectionFaults">What is wrong with the corrections.</param>
/// <param name="Quotes">A quote for each attribution, in the same order.</param>
/// <param name="Speakers">Their speakers, in the order of their first quote.</param>
internal sealed record ReadBody(
    ArticleTokens Tokens,
    EntityTable Entities,
    List<Attribution> Attributions,
    IReadOnlyDictionary<Attribution, Resolution> Resolved,
    IReadOnlyList<SeedDiagnostic> CorrectionFaults,
    List<Quote> Quotes,
    List<Speaker> Speakers);
