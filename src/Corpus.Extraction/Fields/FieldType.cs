namespace Corpus.Extraction.Fields;

/// <summary>What kind of value a key of the metadata has.</summary>
public enum FieldType
{
    /// <summary>Anything; nothing is checked.</summary>
    Any,

    /// <summary>Characters.</summary>
    String,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Bool,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A moment with its offset from UTC.</summary>
    DateTime,

    /// <summary>An absolute address.</summary>
    Uri,

    /// <summary>The id or path of another article.</summary>
    Article,

    /// <summary>The name of a speaker.</summary>
    Speaker,

    /// <summary>One of some words.</summary>
    Choice,

    /// <summary>Values of one shape, in order.</summary>
    List,

    /// <summary>Keys with values of their own.</summary>
    Object,
}
