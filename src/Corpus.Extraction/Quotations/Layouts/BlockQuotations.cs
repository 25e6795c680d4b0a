using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>Rule block-quotation: blocks that ">" sets off, below a line that tells who wrote them or above one with a dash and a name; and lists of marked strings below such a line.</summary>
internal sealed class BlockQuotations(ArticleTokens article, EntityTable entities)
{
    /// <summary>Name of the rule.</summary>
    public const string Rule = "block-quotation";

    /// <summary>Blocks inside blocks are not followed further than this.</summary>
    private const int MaximumDepth = 8;

    private readonly MentionNames _names = new(article, entities);

    /// <summary>By depth, the block that goes on; made with the first block.</summary>
    private Attribution?[]? _open;

    private Attribution? _list;
    private int _scannedUntil = -1;
    private int _dash = -1;
    private TurnLabel _label;

    /// <summary>Whether a paragraph is content of a block or a list, or the name below a block.</summary>
    /// <param name="index">Index of the paragraph.</param>
    /// <param name="sentence">Index of its first sentence.</param>
    /// <param name="awaiting">An attribution of the paragraph before that ends in a colon; null where there is none.</param>
    /// <param name="found">Gets the quote.</param>
    public bool Read(int index, int sentence, Attribution? awaiting, List<Attribution> found)
    {
        var paragraph = article.Paragraphs[index];
        var marks = LineMarks.Of(article, paragraph);
        var depth = Math.Min(marks.QuoteDepth, MaximumDepth);
        for (var deeper = depth + 1; _open is not null && deeper <= MaximumDepth; deeper++)
            _open[deeper] = null;
        if (depth == 0)
            return IsNameBelow(paragraph) || ReadItem(marks, paragraph, awaiting, found);
        _open ??= new Attribution?[MaximumDepth + 1];
        if (awaiting is not null)
            _open[depth] = Begin(awaiting, found);
        else if (_open[depth] is null && (Announced(index, sentence, marks.QuoteDepth) ?? Labelled(paragraph, sentence)) is { } attribution)
            found.Add(_open[depth] = attribution);
        else if (_open[depth] is null && NameBelow(index, marks.QuoteDepth) is { } name)
            _open[depth] = Begin(name, sentence, found);
        if (_open[depth] is not { } block || OpensDeeper(index, marks.QuoteDepth))
            return false;
        var end = _dash >= 0 && paragraph.Contains(_dash) ? _dash : paragraph.End;
        // The ">" of the line with the name.
        while (end > paragraph.First && article.Tokens[end - 1].Kind is TokenKind.Other)
            end--;
        var first = _label.IsEmpty ? paragraph.First : _label.ContentFirst;
        _label = default;
        if (end > first)
            TurnContent.AddTo(block, article, new(first, end));
        return true;
    }

    /// <summary>"Ana Rivera was blunt:" above a block, without a verb of saying.</summary>
    private Attribution? Announced(int index, int sentence, int depth)
    {
        if (index == 0 || article.Paragraphs[index - 1] is var before && (before.IsEmpty || article.IsTitle(before)) || LineMarks.Of(article, article.Paragraphs[index - 1]).QuoteDepth >= depth)
            return null;
        return _names.BeforeColon(article.Paragraphs[index - 1].Last, sentence - 1) is { IsEmpty: false } mention
            ? Attribution.Of(article, Rule, sentence - 1, Stance.Asserts, new(before.Last, before.End), mention)
            : null;
    }

    /// <summary>"**Ana Rivera**: …" inside a block.</summary>
    private Attribution? Labelled(TokenRange paragraph, int sentence)
    {
        if (TurnLabel.Of(article, entities, paragraph) is not { IsEmpty: false, Kind: TurnKind.Named } label || !entities.IsPerson(label.Name.Last))
            return null;
        _label = label;
        return Attribution.Of(article, Rule, sentence, Stance.Asserts, label.Sign, new(label.Name, label.Name));
    }

    private Attribution Begin(Attribution awaiting, List<Attribution> found)
    {
        var block = Attribution.Of(article, Rule, awaiting.Sentence, awaiting.Stance, awaiting.Cue, awaiting.Mention, awaiting.SpeakerOf);
        block.Addressee = awaiting.Addressee;
        found.Add(block);
        return block;
    }

    private Attribution Begin(TokenRange name, int sentence, List<Attribution> found)
    {
        var block = Attribution.Of(article, Rule, sentence, Stance.Asserts, new(_dash, _dash + 1), new(name, name));
        found.Add(block);
        return block;
    }

    /// <summary>"- "…"" below "Rivera said:": each item is a part of what was said.</summary>
    private bool ReadItem(LineMarks marks, TokenRange paragraph, Attribution? awaiting, List<Attribution> found)
    {
        var first = article.Tokens[paragraph.First].Kind is TokenKind.Other && paragraph.Count > 1 ? paragraph.First + 1 : paragraph.First;
        var end = article.Tokens[paragraph.Last].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Semicolon ? paragraph.Last : paragraph.End;
        if (!marks.IsItem || end - first != 1 || article.Tokens[first].Kind is not TokenKind.Marked)
        {
            _list = null;
            return false;
        }

        if (awaiting is not null)
            found.Add(_list = awaiting);
        if (_list is null)
            return false;
        TurnContent.AddTo(_list, article, new(first, end));
        return true;
    }

    /// <summary>Whether a line of a block only tells who wrote the block inside it.</summary>
    private bool OpensDeeper(int index, int depth) =>
        article.Tokens[article.Paragraphs[index].Last].Kind is TokenKind.Colon && index + 1 < article.Paragraphs.Count && !article.Paragraphs[index + 1].IsEmpty
        && LineMarks.Of(article, article.Paragraphs[index + 1]).QuoteDepth > depth;

    private bool IsNameBelow(TokenRange paragraph) => _dash == paragraph.First;

    /// <summary>The name behind a dash in the last line of the block that begins here, or in the paragraph below it; null where there is none.</summary>
    private TokenRange? NameBelow(int index, int depth)
    {
        if (index <= _scannedUntil)
            return null;
        var last = index;
        while (last + 1 < article.Paragraphs.Count && !article.Paragraphs[last + 1].IsEmpty && LineMarks.Of(article, article.Paragraphs[last + 1]).QuoteDepth == depth && IsOneBlock(article.Paragraphs[last], article.Paragraphs[last + 1]))
            last++;
        _scannedUntil = last;
        return NameAfterDash(DashOfLastLine(article.Paragraphs[last]), article.Paragraphs[last].End)
            ?? (last + 1 < article.Paragraphs.Count && !article.Paragraphs[last + 1].IsEmpty ? NameAfterDash(article.Paragraphs[last + 1].First, article.Paragraphs[last + 1].End) : null);
    }

    /// <summary>A line without ">" between two paragraphs parts their blocks.</summary>
    private bool IsOneBlock(TokenRange paragraph, TokenRange next)
    {
        var between = article.Text.AsSpan(article.Tokens[paragraph.Last].End, article.Tokens[next.First].Start - article.Tokens[paragraph.Last].End);
        var lines = 0;
        foreach (var unit in between)
        {
            lines = unit == '\n' ? lines + 1 : unit == '>' ? 0 : lines;
            if (lines > 1)
                return false;
        }

        return true;
    }

    /// <summary>A dash that opens the last line of a paragraph; its first token where the paragraph is one line.</summary>
    private int DashOfLastLine(TokenRange paragraph)
    {
        var line = article.Text.LastIndexOf('\n', article.Tokens[paragraph.Last].End - 1, article.Tokens[paragraph.Last].End - article.Tokens[paragraph.First].Start);
        var at = paragraph.Last;
        while (at > paragraph.First && article.Tokens[at - 1].Start > line)
            at--;
        // The ">" of a second line is a sign of the text.
        while (at < paragraph.Last && article.Tokens[at].Kind is TokenKind.Other && article.Text[article.Tokens[at].Start] == '>')
            at++;
        return at;
    }

    private TokenRange? NameAfterDash(int dash, int end)
    {
        if (dash + 1 >= end || article.Tokens[dash].Kind is not TokenKind.Dash || entities.RunAt(dash + 1) is var run && run < 0)
            return null;
        var name = entities.Runs[entities.RunAt(dash + 1)].Range;
        // "— Proverb" names nobody.
        if (name.Count == 1 && !entities.IsPerson(name.First))
            return null;
        if (name.End < end && article.Tokens[name.End].Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.OpenBracket))
            return null;
        _dash = dash;
        return name;
    }
}
