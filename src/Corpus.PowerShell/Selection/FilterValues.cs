using Corpus.Model;

namespace Corpus.PowerShell.Selection;

/// <summary>The filter parameters of a cmdlet as the user gave them; null where he gave none.</summary>
internal sealed record FilterValues
{
    public string[]? Article { get; init; }

    public string[]? Title { get; init; }

    public string[]? Outlet { get; init; }

    public string[]? Language { get; init; }

    public DateTime? After { get; init; }

    public DateTime? Before { get; init; }

    public string[]? Speaker { get; init; }

    public SpeakerKind[]? SpeakerKind { get; init; }

    public QuoteKind[]? Kind { get; init; }

    public Stance[]? Stance { get; init; }

    public string? Said { get; init; }

    public string[]? Text { get; init; }

    public string[]? Id { get; init; }

    /// <summary>Texts to hold against the corpus, which select no rows.</summary>
    public string[]? Tested { get; init; }
}
