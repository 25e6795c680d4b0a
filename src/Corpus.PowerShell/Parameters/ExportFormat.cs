namespace Corpus.PowerShell.Parameters;

/// <summary>What a corpus can be exported as.</summary>
public enum ExportFormat
{
    /// <summary>JSON Lines: one quote a line.</summary>
    JsonLines,

    /// <summary>CSV: one quote a row, for spreadsheets.</summary>
    Csv,

    /// <summary>JSON-LD with the words of schema.org.</summary>
    JsonLd,

    /// <summary>W3C Web Annotation.</summary>
    WebAnnotation,

    /// <summary>TEI P5.</summary>
    Tei,

    /// <summary>CSL-JSON: the articles as a bibliography.</summary>
    CslJson,

    /// <summary>IPTC ninjs.</summary>
    Ninjs,

    /// <summary>Apache Parquet: one quote a row.</summary>
    Parquet,

    /// <summary>SQLite, with full-text search.</summary>
    Sqlite,

    /// <summary><c>corpus.bin</c>, which Import-Corpus opens at once.</summary>
    Bin,
}
