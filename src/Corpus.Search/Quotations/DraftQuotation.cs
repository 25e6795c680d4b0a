using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>A quotation that stands in a text.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DraftQuotation
{
    internal DraftQuotation(IEnumerable<TextSpan> pieces, string text, int line, int column, ValueList<Speaker> speakers)
    {
        Pieces = new ValueList<TextSpan>(pieces);
        Text = text;
        Line = line;
        Column = column;
        Speakers = speakers;
    }

    /// <summary>Where its words stand, in UTF-16 units of the text from zero, without the marks; several where the attribution interrupts it, or where it goes on in another paragraph.</summary>
    public ValueList<TextSpan> Pieces { get; }

    /// <summary>Its words, as they are written; pieces are joined by one space.</summary>
    public string Text { get; }

    /// <summary>The line on which it begins, from one.</summary>
    public int Line { get; }

    /// <summary>The place in that line of its first character, from one, in UTF-16 units.</summary>
    public int Column { get; }

    /// <summary>The speakers of the corpus who may be meant by the one name that stands with it; empty where no name stands there, or several.</summary>
    public ValueList<Speaker> Speakers { get; }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
