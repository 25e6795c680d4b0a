namespace Corpus.Model;

/// <summary>What an article consists of: the parts that extraction finds and <c>corpus.bin</c> keeps.</summary>
/// <remarks>See the properties of the same names on <see cref="Article"/>.</remarks>
public sealed record ArticleContent
{
    private static readonly LateList<Paragraph> NoParagraphs = LateList<Paragraph>.Of(ValueList<Paragraph>.Empty);
    private static readonly LateList<RemovedText> NothingRemoved = LateList<RemovedText>.Of(ValueList<RemovedText>.Empty);

    /// <inheritdoc cref="Article.Source"/>
    public required SourceText Source { get; init; }

    /// <inheritdoc cref="Article.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="Article.Title"/>
    public required string Title { get; init; }

    /// <summary>Where the title stands in the source text, in UTF-16 units from zero; null where it comes from the sidecar or the file's name.</summary>
    public TextSpan? TitleSpan { get; init; }

    /// <inheritdoc cref="Article.Outlet"/>
    public string? Outlet { get; init; }

    /// <inheritdoc cref="Article.Published"/>
    public DateTimeOffset? Published { get; init; }

    /// <inheritdoc cref="Article.Language"/>
    public string? Language { get; init; }

    /// <inheritdoc cref="Article.Metadata"/>
    public ValueList<MetadataEntry> Metadata { get; init; } = ValueList<MetadataEntry>.Empty;

    /// <inheritdoc cref="Article.Paragraphs"/>
    public ValueList<Paragraph> Paragraphs
    {
        get => LateParagraphs.Value;
        init => LateParagraphs = LateList<Paragraph>.Of(value);
    }

    /// <inheritdoc cref="Article.Speakers"/>
    public ValueList<Speaker> Speakers { get; init; } = ValueList<Speaker>.Empty;

    /// <inheritdoc cref="Article.Quotes"/>
    public ValueList<Quote> Quotes { get; init; } = ValueList<Quote>.Empty;

    /// <inheritdoc cref="Article.Removed"/>
    public ValueList<RemovedText> Removed
    {
        get => LateRemoved.Value;
        init => LateRemoved = LateList<RemovedText>.Of(value);
    }

    /// <summary>The paragraphs, which need not have been made yet.</summary>
    internal LateList<Paragraph> LateParagraphs { get; init; } = NoParagraphs;

    /// <summary>What was taken off the page, which need not have been made yet.</summary>
    internal LateList<RemovedText> LateRemoved { get; init; } = NothingRemoved;

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
