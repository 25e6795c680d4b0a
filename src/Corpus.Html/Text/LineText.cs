using System.Text;
using Corpus.Html.Metadata;

namespace Corpus.Html.Text;

/// <summary>Collects the words of one block as a browser shows them: white space of any kind is one space, and none stands at the ends.</summary>
internal sealed class LineText
{
    private readonly StringBuilder _line = new();
    private bool _space;

    /// <summary>Whether nothing was added that prints.</summary>
    public bool IsEmpty => _line.Length == 0;

    /// <summary>The last character; NUL where there is none.</summary>
    public char Last => _line.Length == 0 ? '\0' : _line[_line.Length - 1];

    /// <summary>Adds text of the page.</summary>
    public void Append(string text)
    {
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit) || char.IsControl(unit))
                _space = true;
            else if (!PageText.Invisible(unit))
                Add(unit);
        }
    }

    /// <summary>Adds a space where words stand on both sides.</summary>
    public void Space() => _space = true;

    /// <summary>The line, which begins anew.</summary>
    public string Take()
    {
        var line = _line.ToString();
        _line.Clear();
        _space = false;
        return line;
    }

    private void Add(char unit)
    {
        if (_space && _line.Length > 0)
            _line.Append(' ');
        _space = false;
        _line.Append(unit);
    }
}
