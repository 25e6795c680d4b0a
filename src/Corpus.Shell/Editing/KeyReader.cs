using System.Text;
using Corpus.Shell.Hosting;

namespace Corpus.Shell.Editing;

/// <summary>Reads keys, and what is pasted as one text: a line break in it is no Enter, and a tab no completion.</summary>
/// <remarks>Terminals put marks around what is pasted when they are asked to. Those that do not know how send it as keys.</remarks>
internal sealed class KeyReader(Terminal terminal)
{
    private const string BeforePaste = "\e[200~";
    private const string BehindPaste = "\e[201~";

    private readonly Queue<ConsoleKeyInfo> _putBack = new();

    /// <summary>Whether the next key is there already.</summary>
    public bool Waits => _putBack.Count > 0 || terminal.KeyWaits();

    /// <summary>Until the result is disposed, the terminal marks what is pasted.</summary>
    public IDisposable MarkPastes() => new Marking(terminal);

    /// <summary>The next key; with a text, where it is one that was pasted.</summary>
    public (ConsoleKeyInfo Key, string? Pasted) Read()
    {
        var key = ReadKey();
        return key.KeyChar == '\e' && key.Modifiers == 0 && _putBack.Count == 0 && Follows(BeforePaste) ? (key, ReadPasted()) : (key, null);
    }

    private ConsoleKeyInfo ReadKey() => _putBack.TryDequeue(out var key) ? key : terminal.ReadKey();

    // Whether the characters of the mark behind its first one come at once; what was read for nothing is read again.
    private bool Follows(string mark)
    {
        var read = new List<ConsoleKeyInfo>();
        while (read.Count < mark.Length - 1 && terminal.KeyWaits())
        {
            read.Add(terminal.ReadKey());
            if (read[^1].KeyChar == mark[read.Count])
                continue;
            break;
        }

        if (read.Count == mark.Length - 1 && read[^1].KeyChar == mark[^1])
            return true;
        read.ForEach(_putBack.Enqueue);
        return false;
    }

    private string ReadPasted()
    {
        var text = new StringBuilder();
        while (!EndsWith(text, BehindPaste))
            text.Append(terminal.ReadKey().KeyChar);
        text.Length -= BehindPaste.Length;
        var lines = text.ToString().ReplaceLineEndings("\n");
        return string.Concat(lines.Where(character => character is '\n' or '\t' || !char.IsControl(character)));
    }

    private static bool EndsWith(StringBuilder text, string end)
    {
        if (text.Length < end.Length)
            return false;
        for (var i = 1; i <= end.Length; i++)
        {
            if (text[^i] != end[^i])
                return false;
        }

        return true;
    }

    private sealed class Marking : IDisposable
    {
        private readonly Terminal _terminal;

        public Marking(Terminal terminal)
        {
            _terminal = terminal;
            Write("\e[?2004h");
        }

        public void Dispose() => Write("\e[?2004l");

        private void Write(string sequence)
        {
            if (_terminal.OutputIsScreen)
                _terminal.Output.Write(sequence);
        }
    }
}
