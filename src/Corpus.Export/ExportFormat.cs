using Corpus.Export.Formats;

namespace Corpus.Export;

/// <summary>A format that a corpus can be written in. Immutable and thread-safe.</summary>
public abstract class ExportFormat
{
    /// <summary>Makes a format.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="extensions">How names of its files end, each with its dot.</param>
    protected ExportFormat(string name, params string[] extensions)
    {
        Name = name;
        Extensions = extensions;
    }

    /// <summary>JSON Lines: one quote a line, with its speaker, cue, claims and article.</summary>
    public static StreamFormat JsonLines { get; } = new JsonLinesFormat();

    /// <summary>CSV: one quote a row, for spreadsheets.</summary>
    public static StreamFormat Csv { get; } = new CsvFormat();

    /// <summary>JSON-LD with the words of schema.org: articles with their quotations.</summary>
    public static StreamFormat JsonLd { get; } = new JsonLdFormat();

    /// <summary>W3C Web Annotation: a page of annotations, one for each quote.</summary>
    public static StreamFormat WebAnnotation { get; } = new WebAnnotationFormat();

    /// <summary>TEI P5: articles with their quotes marked in the text.</summary>
    public static StreamFormat Tei { get; } = new TeiFormat();

    /// <summary>CSL-JSON: the articles as a bibliography.</summary>
    public static StreamFormat CslJson { get; } = new CslJsonFormat();

    /// <summary>IPTC ninjs 3.0: the articles as one composite news object.</summary>
    public static StreamFormat Ninjs { get; } = new NinjsFormat();

    /// <summary>Apache Parquet: one quote a row.</summary>
    public static StreamFormat Parquet { get; } = new ParquetFormat();

    /// <summary>SQLite: articles, speakers, quotes and claims as tables, with an index for full-text search.</summary>
    public static ExportFormat Sqlite { get; } = new SqliteFormat();

    /// <summary><c>corpus.bin</c>: everything that is known of the articles, which the module and <see cref="Corpus.Packing.PackedCorpus"/> open at once.</summary>
    public static StreamFormat Bin { get; } = new BinFormat();

    /// <summary>All formats, in the order of the properties.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [JsonLines, Csv, JsonLd, WebAnnotation, Tei, CslJson, Ninjs, Parquet, Sqlite, Bin];

    /// <summary>The name, as users write it.</summary>
    public string Name { get; }

    /// <summary>How names of files in this format end, each with its dot, the usual one first.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>The format that the end of a file's name stands for; null where it stands for none.</summary>
    public static ExportFormat? Of(string path) => All
        .SelectMany(format => format.Extensions.Select(extension => (Format: format, Extension: extension)))
        .Where(known => (path ?? throw new ArgumentNullException(nameof(path))).EndsWith(known.Extension, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(known => known.Extension.Length)
        .FirstOrDefault().Format;

    /// <summary>Begins a file.</summary>
    /// <param name="path">An empty file, which the writer may open.</param>
    /// <param name="source">What will be written.</param>
    public abstract ExportWriter Open(string path, ExportSource source);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
