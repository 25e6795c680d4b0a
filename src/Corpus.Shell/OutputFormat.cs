namespace Corpus.Shell;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>As a person reads them: tables and lists.</summary>
    Text,

    /// <summary>As a program reads them: each object is one line of JSON, and nothing else goes to the output.</summary>
    Json,
}
