using System.Management.Automation;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Commands;

/// <summary>A cmdlet that lists what was said: quotes or claims, chosen by who spoke, where, and how.</summary>
public abstract class SpokenRowCmdlet : SpeechCmdlet
{
    /// <summary>Who spoke: names, aliases or patterns.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public override string[]? Speaker { get; set; }

    /// <summary>Words that stand in the text, or a pattern that covers it.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Text { get; set; }

    private protected override FilterValues Filters() => base.Filters() with { Text = Text };

    private protected override FilterValues WithName(FilterValues filters, string name) => filters with { Speaker = [name] };
}
