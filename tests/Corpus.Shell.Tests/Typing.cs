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
    private readonly Queue<ConsoleKeyInfo> _keys = new();

    public Typing(int width = 40)
    {
        Screen = new VirtualScreen(width);
        Terminal = new Terminal
        {
            Output = Screen,
            Error = Screen,
            Input = TextReader.Null,
            OutputIsScreen = true,
            ReadsKeys = true,
            Size = () => (width, 20),
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

    /// <summary>Types and ends the line.</summary>
    public LineResult Read(string script) => Press(script).NewEditor().Read("> ");

    /// <summary>Types without ending the line; the screen shows how far it came.</summary>
    public string Show(string script)
    {
        Assert.Throws<EndOfKeysException>(() => Read(script));
        return Screen.Shown;
    }

    private LineEditor NewEditor() => new(Terminal) { History = History, Complete = Complete, IsWhole = IsWhole };

    internal sealed class EndOfKeysException : Exception;
}
