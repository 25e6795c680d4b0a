using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>The blocks of one page while the rules work on them.</summary>
internal sealed class Page
{
    private readonly Block[] _blocks;
    private readonly List<RemovedSpan> _cuts = [];

    public Page(string text, List<Block> blocks, string? metadataTitle)
    {
        Text = text;
        _blocks = [.. blocks];
        MetadataTitle = string.IsNullOrWhiteSpace(metadataTitle) ? null : metadataTitle;
        for (var i = 0; i < _blocks.Length; i++)
        {
            ref var block = ref _blocks[i];
            block.Shape = LineShape.Of(text, block.Content);
            (block.Phrase, block.IsPhraseOfEdges) = InterfaceLexicon.Classify(text, block.Content, block.Shape);
        }
    }

    public string Text { get; }

    /// <summary>The title that the metadata states; null where it states none.</summary>
    public string? MetadataTitle { get; }

    public int Count => _blocks.Length;

    /// <summary>Index of the block that is the title; -1 until it is found, or where there is none.</summary>
    public int Title { get; set; } = -1;

    public string? Author { get; set; }

    public DateTimeOffset? Published { get; set; }

    public ref Block this[int index] => ref _blocks[index];

    /// <summary>Index of the first open block that is prose and not the title; the number of blocks where there is none.</summary>
    public int FirstProse()
    {
        var index = 0;
        while (index < _blocks.Length && (!_blocks[index].IsOpen || !_blocks[index].IsProse || index == Title))
            index++;
        return index;
    }

    /// <summary>Index of the last open block that is prose and not the title; -1 where there is none.</summary>
    public int LastProse()
    {
        var index = _blocks.Length - 1;
        while (index >= 0 && (!_blocks[index].IsOpen || !_blocks[index].IsProse || index == Title))
            index--;
        return index;
    }

    /// <summary>The words of a block, without marks.</summary>
    public string TextOf(int index) => Text.Substring(_blocks[index].Content.Start, _blocks[index].Content.Length);

    /// <summary>Takes a whole block off; the first rule that does stays named.</summary>
    public void Remove(int index, CleaningRule rule) => _blocks[index].RemovedBy ??= rule;

    /// <summary>Takes a part off an end of a block and leaves the rest as the block's text.</summary>
    public void Cut(int index, TextSpan part, TextSpan rest, CleaningRule rule)
    {
        _cuts.Add(new RemovedSpan(part, rule.Kind, rule.Name));
        _blocks[index].Span = rest;
    }

    /// <summary>What the page came to.</summary>
    public CleanedText ToCleanedText(CleaningRule marks)
    {
        var paragraphs = new List<TextSpan>();
        var removed = new List<RemovedSpan>(_cuts);
        for (var i = 0; i < _blocks.Length; i++)
        {
            ref var block = ref _blocks[i];
            if (block.RemovedBy is { } rule)
            {
                removed.Add(new RemovedSpan(block.Outer, rule.Kind, rule.Name));
                continue;
            }

            AddMarks(removed, block.Outer.Start, block.Content.Start, marks);
            AddMarks(removed, block.Content.End, block.Outer.End, marks);
            if (i != Title)
                paragraphs.Add(block.Span);
        }

        removed.Sort((left, right) => left.Span.CompareTo(right.Span));
        return new CleanedText
        {
            Title = Title < 0 ? null : _blocks[Title].Span,
            Paragraphs = new(paragraphs),
            Removed = new(removed),
            Author = Author,
            Published = Published,
        };
    }

    private void AddMarks(List<RemovedSpan> removed, int start, int end, CleaningRule rule)
    {
        (start, end) = Blank.Trim(Text, start, end);
        if (start < end)
            removed.Add(new RemovedSpan(TextSpan.FromBounds(start, end), rule.Kind, rule.Name));
    }
}
