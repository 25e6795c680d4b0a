using Corpus.Model;

namespace Corpus.Extraction;

/// <summary>The paragraphs of an article, as places until they are asked for.</summary>
internal sealed class LateParagraphs(SourceText source, List<TextSpan> spans) : LateList<Paragraph>
{
    private readonly TextSpan[] _spans = [.. spans];

    /// <inheritdoc/>
    protected override ValueList<Paragraph> Make() => new(_spans.Select(span => new Paragraph(new AnchoredText(source, span))));
}
