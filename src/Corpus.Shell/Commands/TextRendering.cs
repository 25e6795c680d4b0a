using System.Management.Automation;
using Corpus.Shell.Hosting;

namespace Corpus.Shell.Commands;

/// <summary>Shows objects as Out-Default would, into a writer: Out-Default writes to the host, and this host can be told to write elsewhere.</summary>
internal sealed class TextRendering
{
    private readonly ShellUserInterface _host;
    private readonly SteppablePipeline _show;
    private readonly TextWriter _writer;
    private readonly int? _width;

    /// <summary>Begins to show.</summary>
    /// <param name="cmdlet">The cmdlet whose input is shown.</param>
    /// <param name="writer">Takes the text, without escape sequences.</param>
    /// <param name="width">Columns that may be used; null for those of the terminal.</param>
    public TextRendering(PSCmdlet cmdlet, TextWriter writer, int? width)
    {
        _host = (ShellUserInterface)cmdlet.Host.PrivateData.BaseObject;
        _writer = writer;

        // The engine leaves the last column of a screen free.
        _width = width + 1;
        _show = ScriptBlock.Create("Out-Default").GetSteppablePipeline(CommandOrigin.Internal);
        using (_host.CaptureTo(_writer, _width))
            _show.Begin(cmdlet);
    }

    /// <summary>Shows an object. Tables wait for a few objects before they know their columns.</summary>
    public void Show(PSObject item)
    {
        using (_host.CaptureTo(_writer, _width))
            _show.Process(item);
    }

    /// <summary>Shows what waited.</summary>
    public void End()
    {
        using (_host.CaptureTo(_writer, _width))
            _show.End();
        _show.Dispose();
    }
}
