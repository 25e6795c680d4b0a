using System.Text;

namespace Corpus.Shell.Hosting;

/// <summary>The streams that the shell talks through, and what they can do.</summary>
/// <remarks>Immutable; the writers and readers are used from one thread at a time.</remarks>
internal sealed class Terminal
{
    /// <summary>Columns where nothing tells the real number: as pwsh writes into files and pipes.</summary>
    public const int DefaultWidth = 120;

    private const int DefaultHeight = 50;

    /// <summary>Where results go.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where errors go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where lines come from when <see cref="ReadsKeys"/> is false.</summary>
    public required TextReader Input { get; init; }

    /// <summary>The next key that is pressed. Blocks until there is one.</summary>
    public Func<ConsoleKeyInfo> ReadKey { get; init; } = () => throw new InvalidOperationException("There is no keyboard.");

    /// <summary>Whether <see cref="ReadKey"/> would not block: keys wait, as they do while text is pasted.</summary>
    public Func<bool> KeyWaits { get; init; } = () => false;

    /// <summary>Until the result is disposed, Ctrl+C is a key like any other.</summary>
    public Func<IDisposable> TakeControlC { get; init; } = () => new StringReader("");

    /// <summary>Whether a person sits at both ends: what is prompted for is seen, and answered.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether keys come one by one, and the output can move the cursor: the line editor works.</summary>
    public bool ReadsKeys { get; init; }

    /// <summary>Whether <see cref="Input"/> is a file or a pipe, which ends by itself.</summary>
    public bool InputIsRedirected { get; init; }

    /// <summary>Whether the output moves the cursor when told so by escape sequences.</summary>
    public bool OutputIsScreen { get; init; }

    /// <summary>Whether escape sequences for colours may go to <see cref="Output"/>.</summary>
    public bool OutputHasColors { get; init; }

    /// <summary>Whether escape sequences for colours may go to <see cref="Error"/>.</summary>
    public bool ErrorHasColors { get; init; }

    /// <summary>Columns and rows of the screen.</summary>
    public Func<(int Width, int Height)> Size { get; init; } = () => (DefaultWidth, DefaultHeight);

    /// <summary>The streams of this process. Colours are off where <c>NO_COLOR</c> is set to anything.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows())
            WindowsConsole.UseUtf8();
        var understands = OperatingSystem.IsWindows() ? WindowsConsole.TryEnableEscapes() : Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
        var colors = understands && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var screen = understands && !Console.IsOutputRedirected;
        return new Terminal
        {
            Output = Console.Out,
            Error = Console.Error,
            Input = Console.In,
            ReadKey = () => Console.ReadKey(intercept: true),
            KeyWaits = () => Console.KeyAvailable,
            TakeControlC = () => new ControlCAsKey(),
            IsInteractive = !Console.IsOutputRedirected && !Console.IsInputRedirected,
            ReadsKeys = screen && !Console.IsInputRedirected,
            InputIsRedirected = Console.IsInputRedirected,
            OutputIsScreen = screen,
            OutputHasColors = colors && !Console.IsOutputRedirected,
            ErrorHasColors = colors && !Console.IsErrorRedirected,
            Size = Console.IsOutputRedirected ? () => (DefaultWidth, DefaultHeight) : SizeOfScreen,
        };
    }

    // A pseudo-terminal without a size reports zero.
    private static (int Width, int Height) SizeOfScreen() =>
        (Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth, Console.WindowHeight > 0 ? Console.WindowHeight : DefaultHeight);

    private sealed class ControlCAsKey : IDisposable
    {
        public ControlCAsKey() => Console.TreatControlCAsInput = true;

        public void Dispose() => Console.TreatControlCAsInput = false;
    }
}
