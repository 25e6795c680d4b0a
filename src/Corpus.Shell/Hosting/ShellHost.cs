using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;

namespace Corpus.Shell.Hosting;

/// <summary>What PowerShell's engine sees of this shell.</summary>
internal sealed class ShellHost(Terminal terminal) : PSHost
{
    private readonly ShellUserInterface _ui = new(terminal);

    /// <summary>The code that <c>exit</c> gave; null while nothing asked to leave.</summary>
    public int? RequestedExitCode { get; private set; }

    /// <summary>What the engine writes to.</summary>
    public ShellUserInterface UserInterface => _ui;

    public override string Name => "Corpus";

    public override Version Version { get; } = typeof(ShellHost).Assembly.GetName().Version!;

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override PSHostUserInterface UI => _ui;

    public override CultureInfo CurrentCulture { get; } = CultureOfUser();

    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    /// <summary>How commands reach the user interface itself: the engine shows them only a wrapper.</summary>
    public override PSObject PrivateData => PSObject.AsPSObject(_ui);

    public override void SetShouldExit(int exitCode) => RequestedExitCode = exitCode;

    public override void EnterNestedPrompt() => throw new PSNotSupportedException("This shell has no nested prompt.");

    public override void ExitNestedPrompt() => throw new PSNotSupportedException("This shell has no nested prompt.");

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }

    // Where no language is set (LANG=C, most containers), the engine breaks lines inside words: it keeps words whole in a list of languages only.
    private static CultureInfo CultureOfUser()
    {
        if (CultureInfo.CurrentCulture.Name.Length > 0)
            return CultureInfo.CurrentCulture;
        try
        {
            return CultureInfo.GetCultureInfo("en-US");
        }
        catch (CultureNotFoundException)
        {
            // .NET was told to know no cultures.
            return CultureInfo.InvariantCulture;
        }
    }
}
