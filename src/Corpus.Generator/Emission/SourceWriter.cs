using System.Text;

namespace Corpus.Generator.Emission;

/// <summary>Writes lines of C# with <c>\n</c> ends, indented by the blocks around them.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }

    /// <summary>Several lines, written with the indentation that they have among themselves.</summary>
    public void Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
            Line(line.TrimEnd('\r'));
    }

    /// <summary>Writes a property that gives the value of an expression.</summary>
    /// <remarks>
    /// With an accessor in braces it would mean the same and cost more: to find the symbol of one the compiler looks through all members of its class,
    /// which analyzers make it do for each, so that their time grows with the square of the members.
    /// </remarks>
    public void Property(string declaration, string expression) => Line($"{declaration} => {expression};");

    public void Open(string header)
    {
        Line(header);
        Line("{");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        Line("}");
    }

    public override string ToString() => _text.ToString();
}
