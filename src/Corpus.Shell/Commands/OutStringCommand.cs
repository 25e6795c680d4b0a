using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Gives the text that would be shown. Of pwsh's parameters, -NoNewline is missing.</summary>
[Cmdlet(VerbsData.Out, "String")]
[OutputType(typeof(string))]
public sealed class OutStringCommand : PSCmdlet
{
    private readonly StringWriter _text = new();
    private TextRendering _rendering = null!;

    /// <summary>The object.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>One string for each line.</summary>
    [Parameter]
    public SwitchParameter Stream { get; set; }

    /// <summary>Columns that may be used; those of the terminal without this parameter.</summary>
    [Parameter]
    [ValidateRange(2, int.MaxValue - 1)]
    public int? Width { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _rendering = new TextRendering(this, _text, Width);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is not null)
            _rendering.Show(InputObject);
        if (Stream)
            GiveLines();
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        _rendering.End();
        if (Stream)
            GiveLines();
        else
            WriteObject(_text.ToString());
    }

    private void GiveLines()
    {
        using var lines = new StringReader(_text.ToString());
        _text.GetStringBuilder().Clear();
        while (lines.ReadLine() is { } line)
            WriteObject(line);
    }
}
