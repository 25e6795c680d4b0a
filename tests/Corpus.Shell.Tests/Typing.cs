using System.Management.Automation;
using Corpus.Shell.Editing;
using Corpus.Shell.Hosting;

namespace Corpus.Shell.Tests;

/// <summary>A person who types into a line editor, and the screen that they see.</summary>
/// <remarks>
/// A script of keys is text, and names in angle brackets: <c>&lt;Tab&gt;</c>, <c>&lt;S-Tab&gt;</c>, <c>&lt;Left&gt;</c>, <c>&lt;C-Left&gt;</c>, <c>&lt;C-R&gt;</c>, <c>&lt;Enter&gt;</c>.
/// </remarks>
internal sealed class Typing
{
    // Stands for a key that came together with the one before.
    private const int Pasted = 255;

    private readonly Queue<ConsoleKeyInfo> _keys = new();

    public Typing(int width = 40, int height = 20)
    {
        Screen = new VirtualScreen(width, height);
        Terminal = new Terminal
        {
            Output = Screen,
            Error = Screen,
            Input = TextReader.Null,
            OutputIsScreen = true,
            IsInteractive = true,
            ReadsKeys = true,
            Size = () => (Screen.Width, height),
            KeyWaits = () => _keys.TryPeek(out var key) && IsPasted(key),
            ReadKey = () => _keys.TryDequeue(out var key) ? key : throw new EndOfKeysException(),
        };
    }

    public VirtualScreen Screen { get; }

    public Terminal Terminal { get; }

    public LineHistory History { get; } = new([]);

    public Func<string, int, CommandCompletion?>? Complete { get; init; }

    public Func<string, bool> IsWhole { get; init; } = _ => true;

    /// <summary>Adds keys for whatever reads them.</summary>
    public Typing Press(string script)
    {
        foreach (var key in KeyScript.Parse(script))
            _keys.Enqueue(key);
        return this;
    }

    /// <summary>Adds what a terminal sends for a text that is pasted, with the marks that it was asked for: all at once.</summary>
    public Typing Paste(string text)
    {
        foreach (var character in $"\e[200~{text}\e[201~")
            _keys.Enqueue(new ConsoleKeyInfo(character, character == '\r' ? ConsoleKey.Enter : character == '\e' ? ConsoleKey.Escape : (ConsoleKey)Pasted, false, false, false));
        return this;
    }

    /// <summary>Types and ends the line.</summary>
    public LineResult Read(string script) => Press(script).NewEditor().Read("> ");

    /// <summary>Types without ending the line; the screen shows how far it came.</summary>
    public string Show(string script)
    {
        Assert.Throws<EndOfKeysException>(() => Read(script));
        return Screen.Shown;
    }

    private static bool IsPasted(ConsoleKeyInfo key) => (int)key.Key == Pasted || key.KeyChar == '\e';

    private LineEditor NewEditor() => new(Terminal) { History = History, Complete = Complete, IsWhole = IsWhole };

    internal sealed class EndOfKeysException : Exception;
}
