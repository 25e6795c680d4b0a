using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Output;

/// <summary>A corpus of the session.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CorpusInfo
{
    private readonly CorpusOpening _opening;

    internal CorpusInfo(CorpusOpening opening, bool isCurrent) => (_opening, IsCurrent) = (opening, isCurrent);

    internal CorpusOpening Opening => _opening;

    /// <summary>What <c>-Corpus</c> calls it; unique in its session, whatever the case.</summary>
    public string Name => _opening.Name;

    /// <summary>What it was read from.</summary>
    public CorpusKind Kind => _opening.Kind;

    /// <summary>The absolute path of the file or folder.</summary>
    public string Path => _opening.Path;

    /// <summary>Whether cmdlets read it where nothing else is said, when this was asked.</summary>
    public bool IsCurrent { get; }

    /// <summary>Number of articles.</summary>
    public int ArticleCount => _opening.Corpus!.Articles.Count;

    /// <summary>Number of quotes.</summary>
    public int QuoteCount => _opening.Corpus!.Quotes.Count;

    /// <summary>Number of claims.</summary>
    public int ClaimCount => _opening.Corpus!.Claims.Count;

    /// <summary>Number of speakers, each once.</summary>
    public int SpeakerCount => _opening.Corpus!.Speakers.Count;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
