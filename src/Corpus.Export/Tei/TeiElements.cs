using System.Xml;
using Corpus.Export.Text;

namespace Corpus.Export.Tei;

/// <summary>Writes elements of TEI, with text that XML allows.</summary>
internal sealed class TeiElements(XmlWriter xml)
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    /// <summary>Begins a new line where space means nothing.</summary>
    public TeiElements Line()
    {
        xml.WriteWhitespace("\n");
        return this;
    }

    public TeiElements Start(string name)
    {
        xml.WriteStartElement(name, Namespace);
        return this;
    }

    public TeiElements End()
    {
        xml.WriteEndElement();
        return this;
    }

    public TeiElements Attribute(string name, string? value)
    {
        if (value is not null)
            xml.WriteAttributeString(name, WellFormed.Xml(value));
        return this;
    }

    public TeiElements Id(string id)
    {
        xml.WriteAttributeString("xml", "id", null, id);
        return this;
    }

    public TeiElements Language(string? tag)
    {
        if (tag is not null && IsTag(tag))
            xml.WriteAttributeString("xml", "lang", null, tag);
        return this;
    }

    public TeiElements Text(string text)
    {
        xml.WriteString(WellFormed.Xml(text));
        return this;
    }

    /// <summary>An element with text alone; none where there is no text.</summary>
    public TeiElements Element(string name, string? text) => text is null ? this : Start(name).Text(text).End();

    /// <summary>An identifier.</summary>
    public TeiElements Number(string type, string value) => value.Length == 0 ? this : Start("idno").Attribute("type", type).Text(value).End();

    /// <summary>Whether it has the form of an IETF tag, which XML demands.</summary>
    private static bool IsTag(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].All(IsLetter) && parts.All(part => part.Length is > 0 and <= 8 && part.All(unit => IsLetter(unit) || unit is >= '0' and <= '9'));
    }

    private static bool IsLetter(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
