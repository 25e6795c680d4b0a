using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Selection;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Commands;

/// <summary>Gets the speakers of the corpus.</summary>
[Cmdlet(VerbsCommon.Get, "Speaker")]
[OutputType(typeof(Speaker))]
public sealed class GetSpeakerCommand : CorpusCmdlet
{
    /// <summary>Names, aliases or patterns.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Name")]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public string[]? Speaker { get; set; }

    /// <summary>The article: id, title, path or pattern.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(ArticleCompleter))]
    public string[]? Article { get; set; }

    /// <summary>What kind of source speaks.</summary>
    [Parameter]
    [Alias("Kind")]
    public SpeakerKind[]? SpeakerKind { get; set; }

    private protected override FilterValues Filters() =>
        base.Filters() with
        {
            Speaker = Speaker,
            Article = Article,
            SpeakerKind = SpeakerKind,
        };

    private protected override FilterValues WithName(FilterValues filters, string name) => filters with { Speaker = [name] };

    private protected override void Answer(object? start, Criteria criteria)
    {
        foreach (var speaker in new RowSelector(criteria, StopToken).Speakers(start))
        {
            CorpusOpening.Of(criteria.Corpus)?.Note(speaker);
            WriteOnce((criteria.Corpus, speaker.Key), speaker);
        }
    }
}
