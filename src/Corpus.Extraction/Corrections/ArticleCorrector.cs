using Corpus.Extraction.Quotations;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>Lets what a person set right win over what the rules found.</summary>
internal static class ArticleCorrector
{
    /// <summary>Corrects the attributions of an article and their sources.</summary>
    /// <param name="file">The text of the corrections.</param>
    /// <param name="article">The article.</param>
    /// <param name="entities">Whom it names.</param>
    /// <param name="attributions">What the rules found, in the order of the text; gets what is right.</param>
    /// <param name="sources">Who is behind each of them; gets who is.</param>
    /// <returns>What is wrong with the corrections, in the order of their file.</returns>
    public static IReadOnlyList<SeedDiagnostic> Apply(SourceText file, ArticleTokens article, EntityTable entities, List<Attribution> attributions, Dictionary<Attribution, Resolution> sources)
    {
        var told = new List<SeedDiagnostic>();
        var corrections = CorrectionReader.Read(file, told);
        var faults = new CorrectionFaults(told);
        var words = new ArticleWords(article);
        var book = new SpeakerBook(article, attributions.Select(attribution => sources.TryGetValue(attribution, out var source) ? source.Entity : null).OfType<Entity>(), entities.All);
        foreach (var name in corrections.Quotes.Select(correction => correction.Speaker).OfType<LocatedText>().Where(name => name.Text.Length > 0))
            book.Bring(name.Text);
        var speakers = new SpeakerCorrector(words, book, faults);
        foreach (var correction in corrections.Speakers)
            speakers.Apply(correction);
        foreach (var attribution in attributions.Where(sources.ContainsKey))
            sources[attribution] = Corrected(sources[attribution], attribution, article, book);
        new QuoteCorrector(article, words, speakers, faults, attributions, sources).Apply(corrections.Quotes);
        return [.. told.OrderBy(fault => fault.Span)];
    }

    /// <summary>Who a source is now, and how the mention names him by the name that he now has.</summary>
    private static Resolution Corrected(Resolution source, Attribution attribution, ArticleTokens article, SpeakerBook book)
    {
        if (source.Entity is null || !book.HasNewName(source.Entity))
            return source;
        var entity = book.Current(source.Entity);
        var isNamed = source.Kind is MentionKind.FullName or MentionKind.ShortName && !attribution.Mention.IsEmpty;
        return source with { Entity = entity, Kind = isNamed ? KindOf(article.TextOf(attribution.Mention.Range), entity.Name) : source.Kind };
    }

    private static MentionKind KindOf(string mention, string name) =>
        mention.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0 ? MentionKind.FullName
        : mention.Split(' ').Intersect(name.Split(' '), StringComparer.OrdinalIgnoreCase).Any() ? MentionKind.ShortName
        : MentionKind.Description;
}
