using System.Globalization;
using System.Text;

namespace Corpus.Extraction.Fields;

/// <summary>Writes JSON: members in the order in which they are given, one on a line.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _hasMembers;

    /// <summary>A string with its quotation marks; only ASCII.</summary>
    public static string Of(string words)
    {
        var json = new StringBuilder("\"");
        foreach (var unit in words)
        {
            if (unit is '"' or '\\' || unit < ' ' || unit > '~')
                json.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(unit);
        }
        return json.Append('"').ToString();
    }

    /// <summary>Strings as a list.</summary>
    public static string Of(IEnumerable<string> words) => $"[{string.Join(", ", words.Select(Of))}]";

    /// <summary>Begins an object: the document, or the value of a member.</summary>
    public void Open(string? name = null, string bracket = "{")
    {
        Begin(name);
        _text.Append(bracket);
        _depth++;
        _hasMembers = false;
    }

    /// <summary>Ends what was begun last.</summary>
    public void Close(string bracket = "}")
    {
        _depth--;
        if (_hasMembers)
            Break();
        _text.Append(bracket);
        _hasMembers = true;
    }

    /// <summary>A member whose value is JSON already.</summary>
    public void Member(string name, string json)
    {
        Begin(name);
        _text.Append(json);
        _hasMembers = true;
    }

    /// <inheritdoc/>
    public override string ToString() => _text + "\n";

    private void Begin(string? name)
    {
        if (_hasMembers)
            _text.Append(',');
        if (_depth > 0)
            Break();
        if (name is not null)
            _text.Append(Of(name)).Append(": ");
    }

    private void Break() => _text.Append('\n').Append(' ', _depth * 2);
}
