using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>The blocks of one page while the rules work on them, then its paragraphs. Lives in the workspace.</summary>
internal sealed class Page
{
    private Block[] _blocks = new Block[64];

    private Page()
    {
    }

    public Workspace Workspace { get; private set; } = null!;

    public string Text { get; private set; } = "";

    /// <summary>The title that the metadata states; null where it states none.</summary>
    public string? MetadataTitle { get; private set; }

    public int Count { get; private set; }

    /// <summary>Index of the block that is the title; -1 until it is found, or where there is none.</summary>
    public int Title { get; set; }

    public string? Author { get; set; }

    public DateTimeOffset? Published { get; set; }

    /// <summary>Where the sender of a press release begins to speak of itself; null where nothing of the kind was recognised.</summary>
    public int? Boilerplate { get; private set; }

    /// <summary>What the title is without marks; null where there is none.</summary>
    public TextSpan? TitleSpan => Title < 0 ? null : _blocks[Title].Span;

    /// <summary>In the order of the text; empty until the rules are done.</summary>
    public List<TextSpan> Paragraphs { get; } = [];

    /// <summary>What rules cut off blocks; all that was removed, in the order of the text, when they are done.</summary>
    public List<RuledSpan> Removed { get; } = [];

    public ref Block this[int index] => ref _blocks[index];

    /// <summary>A page without blocks.</summary>
    public static Page Of(Workspace workspace, string text, string? metadataTitle)
    {
        var page = workspace.Take(static () => new Page(), static used => used.Clear());
        page.Workspace = workspace;
        page.Text = text;
        page.MetadataTitle = string.IsNullOrWhiteSpace(metadataTitle) ? null : metadataTitle;
        page.Title = -1;
        return page;
    }

    /// <summary>Adds a block behind the others, and looks at its shape.</summary>
    public void Add(Block block)
    {
        if (Count == _blocks.Length)
            Array.Resize(ref _blocks, Count * 2);
        block.Shape = LineShape.Of(Text, block.Content);
        (block.Phrase, block.IsPhraseOfEdges) = InterfaceLexicon.Classify(Text, block.Content, block.Shape);
        _blocks[Count++] = block;
    }

    /// <summary>Index of the first open block that is prose and not the title; the number of blocks where there is none.</summary>
    public int FirstProse()
    {
        var index = 0;
        while (index < Count && (!_blocks[index].IsOpen || !_blocks[index].IsProse || index == Title))
            index++;
        return index;
    }

    /// <summary>Index of the last open block that is prose and not the title; -1 where there is none.</summary>
    public int LastProse()
    {
        var index = Count - 1;
        while (index >= 0 && (!_blocks[index].IsOpen || !_blocks[index].IsProse || index == Title))
            index--;
        return index;
    }

    /// <summary>Takes a whole block off; the first rule that does stays named. The title stays: a heading may be it that stands among comments or in a second copy.</summary>
    public void Remove(int index, CleaningRule rule)
    {
        if (index != Title)
            _blocks[index].RemovedBy ??= rule;
    }

    /// <summary>Takes a part off an end of a block and leaves the rest as the block's text.</summary>
    public void Cut(int index, TextSpan part, TextSpan rest, CleaningRule rule)
    {
        Removed.Add(new RuledSpan(part, rule));
        _blocks[index].Span = rest;
    }

    /// <summary>Lists what the page came to.</summary>
    public void ListSpans(CleaningRule marks)
    {
        for (var i = 0; i < Count; i++)
        {
            ref var block = ref _blocks[i];
            var isCut = block.Span != block.Content;
            if (block.RemovedBy is { } whole && !isCut)
            {
                Removed.Add(new RuledSpan(block.Outer, whole));
                continue;
            }

            AddMarks(block.Outer.Start, block.Content.Start, marks);
            AddMarks(block.Content.End, block.Outer.End, marks);
            // What a rule had cut off before stays under its name.
            if (block.RemovedBy is { } rest)
                Removed.Add(new RuledSpan(block.Span, rest));
            else if (i != Title)
                Paragraphs.Add(block.Span);
        }

        Boilerplate = ReleaseTail.Find(this) is var tail and >= 0 ? _blocks[tail].Outer.Start : null;
        Removed.Sort(static (left, right) => left.Span.CompareTo(right.Span));
    }

    /// <summary>Where the times stand that part the entries of a live blog, in the order of the text.</summary>
    public List<int> Entries()
    {
        var entries = Workspace.List<int>();
        foreach (var removed in Removed)
        {
            if (removed.Rule.Name == ClockLines.Rule)
                entries.Add(removed.Span.Start);
        }

        return entries;
    }

    private void AddMarks(int start, int end, CleaningRule rule)
    {
        (start, end) = Blank.Trim(Text, start, end);
        if (start < end)
            Removed.Add(new RuledSpan(TextSpan.FromBounds(start, end), rule));
    }

    private void Clear()
    {
        (Text, MetadataTitle, Author, Published, Boilerplate, Count) = ("", null, null, null, null, 0);
        Paragraphs.Clear();
        Removed.Clear();
    }
}
