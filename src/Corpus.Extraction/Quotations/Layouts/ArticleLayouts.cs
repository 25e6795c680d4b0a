using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>The layouts in which a paragraph is speech as a whole, in the order in which they are asked.</summary>
internal sealed class ArticleLayouts
{
    private readonly Transcript? _transcript;
    private readonly Interview? _interview;
    private readonly BlockQuotations? _blocks;
    private readonly HeadlineColon? _headline;

    /// <summary>Looks at all paragraphs of an article.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="entities">The names.</param>
    /// <param name="without">Rules that are switched off.</param>
    public ArticleLayouts(ArticleTokens article, EntityTable entities, IReadOnlyCollection<string> without)
    {
        _transcript = without.Contains(Transcript.Rule) ? null : Transcript.Of(article, entities);
        _interview = _transcript is not null || without.Contains(Interview.Rule) ? null : Interview.Of(article, entities);
        _blocks = without.Contains(BlockQuotations.Rule) ? null : new BlockQuotations(article, entities);
        _headline = article.HasTitle || without.Contains(HeadlineColon.Rule) ? null : new HeadlineColon(article, entities);
    }

    /// <summary>Who answers in an interview; null where the article is none.</summary>
    public Entity? Interviewed => _interview?.Interviewed ?? _transcript?.Interviewed;

    /// <summary>Whether a layout accounts for the whole of a paragraph; its quote is added to those found.</summary>
    /// <param name="index">Index of the paragraph.</param>
    /// <param name="sentence">Index of its first sentence.</param>
    /// <param name="awaiting">An attribution of the paragraph before that ends in a colon; null where there is none.</param>
    /// <param name="found">Gets the quotes.</param>
    public bool Read(int index, int sentence, Attribution? awaiting, List<Attribution> found) =>
        (_transcript?.Read(index, sentence, found) ?? false)
        || (_interview?.Read(index, sentence, found) ?? false)
        || (_blocks?.Read(index, sentence, awaiting, found) ?? false)
        || (index == 0 && (_headline?.Read(index, sentence, found) ?? false));
}
