using System.Globalization;

namespace Corpus.Faces.Index;

/// <summary>The lines of <c>corpus.index</c>: a head, a row for each file, two of the whole corpus, and an end that counts the rows.</summary>
/// <remarks>
/// UTF-8 without a byte-order mark; each line ends with <c>\n</c>. The rows of the seeds stand in ordinal order of their paths, behind them those of files that
/// stand beside no seed. Whoever changes what <see cref="SeedRow"/> or <see cref="CorpusRow"/> writes raises the number in <see cref="Head"/>.
/// </remarks>
internal static class IndexFormat
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "corpus.index";

    /// <summary>The first line.</summary>
    public const string Head = "corpus.index 2";

    /// <summary>What the row of the fields begins with, the last but one; no file has such a path.</summary>
    public const string Fields = "+fields";

    /// <summary>What the row of the speakers begins with, the last one.</summary>
    public const string Speakers = "+speakers";

    /// <summary>The last line.</summary>
    public static string End(int rows) => "=\t" + rows.ToString(CultureInfo.InvariantCulture);
}
