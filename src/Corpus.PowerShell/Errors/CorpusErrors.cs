using System.Management.Automation;
using Corpus.Packing;

namespace Corpus.PowerShell.Errors;

/// <summary>Everything that the cmdlets can complain about: message, stable id, category, and what to do.</summary>
/// <remarks>The id of an error is the name of its method. Messages are whole sentences; names stand in straight single quotes.</remarks>
internal static class CorpusErrors
{
    private const string NeitherNameNorPattern = "or use wildcards, as in '*{0}*'.";

    public static ErrorRecord SpeakerNotFound(string name, IReadOnlyList<string> nearest) => NotFound(
        nameof(SpeakerNotFound), $"No speaker of the corpus is called '{name}'.", name, nearest, "Get-Speaker lists all speakers");

    public static ErrorRecord OutletNotFound(string name, IReadOnlyList<string> nearest) => NotFound(
        nameof(OutletNotFound), $"No article of the corpus is from the outlet '{name}'.", name, nearest, "Get-Article | ForEach-Object Outlet lists all outlets");

    public static ErrorRecord ArticleNotFound(string name, IReadOnlyList<string> nearest) => NotFound(
        nameof(ArticleNotFound), $"No article of the corpus has the id, title or path '{name}'.", name, nearest, "Get-Article lists all articles");

    public static ErrorRecord LanguageNotFound(string name, IReadOnlyList<string> nearest) => NotFound(
        nameof(LanguageNotFound), $"No article of the corpus is in the language '{name}'.", name, nearest, "Get-Article | ForEach-Object Language lists all languages");

    public static ErrorRecord QuoteNotFound(string id) => Record(
        nameof(QuoteNotFound),
        new ItemNotFoundException($"No quote of the corpus has the id '{id}'."),
        ErrorCategory.ObjectNotFound,
        id,
        "Get-Quote | ForEach-Object Id lists all ids; the id of a quote changes when its words change.");

    public static ErrorRecord InputNotUnderstood(object input) => Record(
        nameof(InputNotUnderstood),
        new ArgumentException($"An object of type {input.GetType().FullName} does not lead to anything in the corpus."),
        ErrorCategory.InvalidArgument,
        input,
        "Pipe articles, quotes, claims, speakers, conflicts, results of Find-Claim or Get-Timeline, or objects with a property Speaker, Article or Outlet.");

    public static ErrorRecord NothingToTest(string command) => Record(
        nameof(NothingToTest),
        new ArgumentException("There is no text to test."),
        ErrorCategory.InvalidArgument,
        command,
        "Give the words as -Text, or pipe a text: Get-Content draft.md -Raw | Test-Quote.");

    public static ErrorRecord PeriodIsEmpty(DateTime after, DateTime before) => Record(
        nameof(PeriodIsEmpty),
        new ArgumentException(FormattableString.Invariant($"The period from {after:u} (-After) to {before:u} (-Before) is empty.")),
        ErrorCategory.InvalidArgument,
        after,
        "Give -Before a later time than -After.");

    public static ErrorRecord NothingToCompare(long words) => Record(
        nameof(NothingToCompare),
        new InvalidOperationException(FormattableString.Invariant($"There are {words} words, and none to compare them with.")),
        ErrorCategory.InvalidOperation,
        words,
        "Choose fewer words with -Speaker, -Article, -Outlet, -After or -Before, or name other speakers with -Against.");

    public static ErrorRecord CorpusNotNamed(string module) => Record(
        nameof(CorpusNotNamed),
        new InvalidOperationException($"The manifest of the module '{module}' names no corpus."),
        ErrorCategory.InvalidData,
        module,
        "Write PrivateData = @{ Corpus = 'NAME.dll' } into the manifest, or install the module again.");

    public static ErrorRecord CorpusNotFound(string path) => Record(
        nameof(CorpusNotFound),
        new ItemNotFoundException($"The corpus '{path}' is not there."),
        ErrorCategory.ObjectNotFound,
        path,
        "Build or install the module again; its manifest names the file under PrivateData.");

    public static ErrorRecord CorpusNotInside(string path) => Record(
        nameof(CorpusNotInside),
        new InvalidOperationException($"The assembly '{path}' holds no corpus."),
        ErrorCategory.InvalidData,
        path,
        "Name an assembly that a project with seeds was compiled to.");

    public static ErrorRecord CorpusUnreadable(string path, Exception reason) => Record(
        nameof(CorpusUnreadable),
        new InvalidOperationException($"The corpus '{path}' cannot be read: {reason.Message}", reason),
        ErrorCategory.ReadError,
        path,
        "See that the file is whole and that you may read it; build or install the module again if it is not.");

    public static ErrorRecord CorpusDamaged(string path, CorpusFormatException reason) => Record(
        nameof(CorpusDamaged), reason, ErrorCategory.InvalidData, path, "Build or install the module again.");

    public static ErrorRecord CorpusUnknown(string name, IReadOnlyList<string> nearest) => NotFound(
        nameof(CorpusUnknown), $"No corpus of the session is called '{name}'.", name, nearest, "Get-Corpus lists all corpora");

    public static ErrorRecord CorpusExists(string name, string path) => Record(
        nameof(CorpusExists),
        new InvalidOperationException($"A corpus of the session is called '{name}' already; it was read from '{path}'."),
        ErrorCategory.ResourceExists,
        name,
        "Choose another name with -Name, or replace it with -Force; what the module brings is never replaced.");

    public static ErrorRecord CorpusNotRemovable(string name) => Record(
        nameof(CorpusNotRemovable),
        new InvalidOperationException($"The corpus '{name}' belongs to the module."),
        ErrorCategory.InvalidOperation,
        name,
        "Remove-Module takes it away together with the module; while it is there, -Corpus chooses others.");

    public static ErrorRecord ImportDamaged(string path, Exception reason) => Record(
        nameof(ImportDamaged),
        new InvalidOperationException(reason.Message, reason),
        ErrorCategory.InvalidData,
        path,
        "Give an assembly with a corpus, a corpus.bin, a raw file (.txt, .md, .html, .htm), or a folder of such.");

    public static ErrorRecord ImportUnreadable(string path, Exception reason) => Record(
        nameof(ImportUnreadable),
        new InvalidOperationException($"'{path}' cannot be read: {reason.Message}", reason),
        ErrorCategory.ReadError,
        path,
        "See that the file is whole and that you may read it.");

    public static ErrorRecord NothingToImport(string path) => Record(
        nameof(NothingToImport),
        new ItemNotFoundException($"Nothing in '{path}' is an article, so nothing was imported."),
        ErrorCategory.ObjectNotFound,
        path,
        "Raw articles are files that end in .txt, .md, .html or .htm; folders whose names begin with a dot are passed by.");

    public static ErrorRecord FileLeftOut(string path, string code, int line, int column, string message) => Record(
        nameof(FileLeftOut),
        new InvalidOperationException(line == 0 ? $"{path}: {code}: {message}" : FormattableString.Invariant($"{path}({line},{column}): {code}: {message}")),
        ErrorCategory.InvalidData,
        path,
        FileAdvice.For(code));

    public static ErrorRecord ExportFormatUnknown(string path) => Record(
        nameof(ExportFormatUnknown),
        new ArgumentException($"The name of '{path}' does not tell the format."),
        ErrorCategory.InvalidArgument,
        path,
        "Name it with -As, or use one of the endings .jsonl, .csv, .jsonld, .annotations.json, .tei.xml, .csl.json, .ninjs.json, .parquet, .sqlite or .bin.");

    public static ErrorRecord ExportFileExists(string path) => Record(
        nameof(ExportFileExists),
        new IOException($"The file '{path}' is there already."),
        ErrorCategory.ResourceExists,
        path,
        "Choose another name, or leave out -NoClobber.");

    public static ErrorRecord ExportFileReadOnly(string path) => Record(
        nameof(ExportFileReadOnly),
        new UnauthorizedAccessException($"The file '{path}' is read-only."),
        ErrorCategory.PermissionDenied,
        path,
        "Choose another name, or overwrite it with -Force.");

    public static ErrorRecord ExportFailed(string path, Exception reason) => Record(
        nameof(ExportFailed),
        new IOException($"'{path}' cannot be written: {reason.Message}", reason),
        ErrorCategory.WriteError,
        path,
        "See that the folder is there, that you may write in it, and that the disk has room; what was at the path before is still there.");

    public static ErrorRecord ExportOfSeveralCorpora(string path) => Record(
        nameof(ExportOfSeveralCorpora),
        new InvalidOperationException("An export is of one corpus, and these rows are of several."),
        ErrorCategory.InvalidOperation,
        path,
        "Name one with -Corpus, and export the others to files of their own.");

    public static ErrorRecord NothingToExport(string path) => Record(
        nameof(NothingToExport),
        new ItemNotFoundException($"Nothing fits, so '{path}' was not written."),
        ErrorCategory.ObjectNotFound,
        path,
        "Try the same filters with Get-Article or Get-Quote.");

    public static ErrorRecord PathNotUnique(string path, long count) => Record(
        nameof(PathNotUnique),
        new ArgumentException(FormattableString.Invariant($"'{path}' fits {count} files, and one is needed.")),
        ErrorCategory.InvalidArgument,
        path,
        "Write the name in full; -LiteralPath takes brackets as they stand.");

    public static ErrorRecord PathNotFound(string path) => Record(
        nameof(PathNotFound),
        new ItemNotFoundException($"There is no file or folder '{path}'."),
        ErrorCategory.ObjectNotFound,
        path,
        "See how it is written; -LiteralPath takes brackets as they stand.");

    public static ErrorRecord PathNotOfFiles(string path, string provider) => Record(
        nameof(PathNotOfFiles),
        new ArgumentException($"'{path}' leads to the provider {provider}, not to files."),
        ErrorCategory.InvalidArgument,
        path,
        "Give the path of a file or folder.");

    public static ErrorRecord CorpusFolderNotFound(string location) => Record(
        nameof(CorpusFolderNotFound),
        new ItemNotFoundException($"No folder of seeds belongs to '{location}'."),
        ErrorCategory.ObjectNotFound,
        location,
        "Go into a folder that has 'seeds' or 'corpus.yaml', or name one with -Destination.");

    public static ErrorRecord DestinationIsFile(string path) => Record(
        nameof(DestinationIsFile),
        new ArgumentException($"'{path}' is a file, and seeds are written into a folder."),
        ErrorCategory.InvalidArgument,
        path,
        "Name a folder with -Destination; the name of the file is made of date and title.");

    public static ErrorRecord NothingToAdd(string command) => Record(
        nameof(NothingToAdd),
        new ArgumentException("There is no text to add."),
        ErrorCategory.InvalidArgument,
        command,
        "Give files with -Path, the words as -Text, or pipe the lines of one article: Get-Content wall.txt | Add-Article.");

    public static ErrorRecord ArticleInputNotUnderstood(object input) => Record(
        nameof(ArticleInputNotUnderstood),
        new ArgumentException($"An object of type {input.GetType().FullName} is no article."),
        ErrorCategory.InvalidArgument,
        input,
        "Pipe lines, files, or objects with a property Text; Title, Published, Outlet, Author, Language, Url and Id are read as well.");

    public static ErrorRecord ArticleFileNotKnown(string path) => Record(
        nameof(ArticleFileNotKnown),
        new ArgumentException($"'{path}' is no file that holds an article by its name."),
        ErrorCategory.InvalidArgument,
        path,
        "Give files that end in .txt, .md, .html or .htm; text from elsewhere is taken as -Text.");

    public static ErrorRecord ArticleLeftOut(string source, string code, int line, int column, string message) => Record(
        nameof(ArticleLeftOut),
        new InvalidOperationException(FormattableString.Invariant($"{source}({line},{column}): {code}: {message}")),
        ErrorCategory.InvalidData,
        source,
        "Mend what the message says, or give the words of the article as -Text.");

    public static ErrorRecord ArticleCopied(string title, string path, string share) => Record(
        nameof(ArticleCopied),
        new InvalidOperationException($"The corpus has {share} as '{title}' already, in '{path}'."),
        ErrorCategory.ResourceExists,
        path,
        "Compare the two; -AllowDuplicate adds it beside the other.");

    public static ErrorRecord ArticleExists(string path) => Record(
        nameof(ArticleExists),
        new InvalidOperationException($"There is an article '{path}' already."),
        ErrorCategory.ResourceExists,
        path,
        "Replace it with -Force, or give another -Title or -Destination; files that differ in their extension alone are one article.");

    public static ErrorRecord ArticleNotWritten(string source, Exception reason) => Record(
        nameof(ArticleNotWritten),
        new InvalidOperationException($"The article of '{source}' was not added: {reason.Message}", reason),
        ErrorCategory.WriteError,
        source,
        "See to the file, the disk and your rights; nothing was left half written.");

    public static ErrorRecord EngineNotSupported(string task) => Record(
        nameof(EngineNotSupported),
        new PlatformNotSupportedException($"{task} needs PowerShell 7.4 or later: an older one cannot keep the libraries apart that this takes."),
        ErrorCategory.NotInstalled,
        task,
        "Do this in PowerShell 7, and write what comes of it with Export-Corpus -As Bin: every PowerShell reads that file.");

    public static ErrorRecord EngineNotFound(string folder) => Record(
        nameof(EngineNotFound),
        new ItemNotFoundException($"The folder '{folder}' of the module is not there."),
        ErrorCategory.ResourceUnavailable,
        folder,
        "Install the module again, and start a new session.");

    /// <summary>The message where a date cannot be read; the engine makes the error record of a parameter itself.</summary>
    public static string DateNotUnderstood(string text) =>
        $"'{text}' is no date. Write it as '2024', '2024-03', '2024-03-15', '2024-03-15T18:30Z', '15 March 2024', 'yesterday' or '7 days ago'.";

    /// <summary>The message where an address has no scheme; the engine makes the error record of a parameter itself.</summary>
    public static string AddressNotAbsolute(string text) => $"'{text}' is no whole address. Write it with its scheme, as in 'https://example.org/wall'.";

    /// <summary>The message where a time of saying cannot be read; the engine makes the error record of a parameter itself.</summary>
    public static string SaidPeriodNotUnderstood(string text) =>
        $"'{text}' is no time in which something was said. Write it as '2024', '2024-03', '2024-03-15', '2024-03..2024-05' or 'earlier'.";

    private static ErrorRecord NotFound(string id, string message, string name, IReadOnlyList<string> nearest, string listing)
    {
        var advice = nearest.Count > 0
            ? $"Did you mean {string.Join(" or ", nearest.Select(known => $"'{known}'"))}? {listing}."
            : $"{listing}, {string.Format(System.Globalization.CultureInfo.InvariantCulture, NeitherNameNorPattern, name)}";
        return Record(id, new ItemNotFoundException(message), ErrorCategory.ObjectNotFound, name, advice);
    }

    private static ErrorRecord Record(string id, Exception exception, ErrorCategory category, object target, string advice) =>
        new(exception, id, category, target) { ErrorDetails = new ErrorDetails(exception.Message) { RecommendedAction = advice } };
}
