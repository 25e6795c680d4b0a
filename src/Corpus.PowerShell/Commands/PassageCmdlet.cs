using Corpus.PowerShell.Selection;
using Corpus.Search.Concordances;

namespace Corpus.PowerShell.Commands;

/// <summary>A cmdlet over running words: the text of articles or, where speakers or quotes are asked for, what was said.</summary>
public abstract class PassageCmdlet : SpeechCmdlet
{
    /// <summary>The passages that one object of the pipeline leads to, or those of the whole corpus.</summary>
    private protected IEnumerable<Passage> Passages(object? start, Criteria criteria) =>
        new PassageSelector(criteria, StopToken, ReadProgress).From(start);
}
