using Microsoft.Build.Framework;

namespace Corpus.Build.Apart;

/// <summary>What kind of event goes from one process to the other.</summary>
internal enum EventKind : byte
{
    /// <summary>A message of high importance.</summary>
    High = MessageImportance.High,

    /// <summary>A message of normal importance.</summary>
    Normal = MessageImportance.Normal,

    /// <summary>A message of low importance.</summary>
    Low = MessageImportance.Low,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,

    /// <summary>The other process has started: the first event.</summary>
    Started,
}
