using AngleSharp.Dom;

namespace Corpus.Html.Text;

/// <summary>Reads the blocks below an element in the order of the page.</summary>
/// <remarks>Goes from node to node and not by recursion: the page decides how deep it is.</remarks>
internal sealed class BlockReader
{
    private readonly List<HtmlBlock> _blocks = [];
    private readonly LineText _line = new();
    private readonly string? _title;
    private int _quoteDepth;
    private int _itemDepth;
    private int _markDepth;
    private int _headingLevel;

    private BlockReader(string? title) => _title = title;

    /// <summary>Reads an element; nothing where there is none.</summary>
    /// <param name="root">The element; it is not changed.</param>
    /// <param name="title">The headline, which is left out; null where it is not known.</param>
    public static IReadOnlyList<HtmlBlock> Read(IElement? root, string? title)
    {
        var reader = new BlockReader(title);
        if (root is not null)
            reader.Walk(root);
        reader.End();
        return reader._blocks;
    }

    /// <summary>A node asks its parent for its neighbour by looking through all of them, so the places among the children are kept here.</summary>
    private void Walk(IElement root)
    {
        var open = new Stack<(INodeList Children, int Next, ElementRole Role)>();
        Enter(root, open);
        while (open.Count > 0)
        {
            var (children, next, role) = open.Pop();
            if (next == children.Length)
            {
                Leave(role);
                continue;
            }
            open.Push((children, next + 1, role));
            if (children[next] is IText text)
                _line.Append(text.Data);
            else if (children[next] is IElement element)
                Enter(element, open);
        }
    }

    private void Enter(IElement element, Stack<(INodeList Children, int Next, ElementRole Role)> open)
    {
        var role = ElementRoles.Of(element);
        switch (role)
        {
            case ElementRole.Hidden:
                return;
            case ElementRole.Break:
                Break();
                return;
            case ElementRole.Inline:
                break;
            case ElementRole.Marks:
                _line.Append(_markDepth++ % 2 == 0 ? "“" : "‘");
                break;
            case ElementRole.Cell:
                Cell();
                break;
            default:
                End();
                Open(element, role);
                break;
        }
        open.Push((element.ChildNodes, 0, role));
    }

    private void Leave(ElementRole role)
    {
        switch (role)
        {
            case ElementRole.Marks:
                _line.Append(--_markDepth % 2 == 0 ? "”" : "’");
                break;
            case ElementRole.Cell or ElementRole.Inline:
                break;
            default:
                End();
                Close(role);
                break;
        }
    }

    private void Open(IElement element, ElementRole role)
    {
        switch (role)
        {
            case ElementRole.Quotation:
                _quoteDepth++;
                break;
            case ElementRole.Item:
                _itemDepth++;
                break;
            case ElementRole.Heading:
                _headingLevel = element.LocalName[1] - '0';
                break;
        }
    }

    private void Close(ElementRole role)
    {
        switch (role)
        {
            case ElementRole.Quotation:
                _quoteDepth--;
                break;
            case ElementRole.Item:
                _itemDepth--;
                break;
            case ElementRole.Heading:
                _headingLevel = 0;
                break;
        }
    }

    /// <summary>A line that ends a sentence is a paragraph, as pages of interviews write them; any other goes on.</summary>
    private void Break()
    {
        if (_line.Last is '.' or '!' or '?' or '…' or ':' or '"' or '”' or '’' or '»' or '«' or '؟' or '۔' or '。')
            End();
        else
            _line.Space();
    }

    private void Cell()
    {
        if (!_line.IsEmpty)
            _line.Append(" |");
        _line.Space();
    }

    private void End()
    {
        var words = _line.Take();
        if (words.Length == 0 || !words.Any(char.IsLetterOrDigit) || IsTitle(words))
            return;
        var kind = _headingLevel > 0 ? HtmlBlockKind.Heading : _itemDepth > 0 ? HtmlBlockKind.Item : HtmlBlockKind.Paragraph;
        _blocks.Add(new(kind, words, _headingLevel, _quoteDepth));
    }

    /// <summary>The headline stands above the text already.</summary>
    private bool IsTitle(string words) => _title is not null && (_headingLevel > 0 || _blocks.Count == 0) && string.Equals(words, _title, StringComparison.OrdinalIgnoreCase);
}
