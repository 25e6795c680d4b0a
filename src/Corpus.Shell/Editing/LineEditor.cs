using System.Management.Automation;
using Corpus.Shell.Hosting;

namespace Corpus.Shell.Editing;

/// <summary>Reads a line that a person types, with cursor keys, history and completion.</summary>
/// <remarks>
/// Written by hand: of the line editors for .NET, those that are kept up cannot edit several lines with PowerShell's own completion, and the one that
/// belongs to PowerShell needs its cmdlets. Keys come from the terminal and drawings go to it, so that it runs without a screen.
/// </remarks>
internal sealed class LineEditor(Terminal terminal)
{
    private readonly EditBuffer _buffer = new();
    private readonly LineView _view = new(terminal);
    private readonly KeyReader _keys = new(terminal);
    private CompletionMenu? _menu;
    private HistorySearch? _search;

    /// <summary>What was typed before; the caller adds to it.</summary>
    public LineHistory History { get; init; } = new([]);

    /// <summary>The choices for a text and a place in it.</summary>
    public Func<string, int, CommandCompletion?>? Complete { get; init; }

    /// <summary>Whether a text is whole; Enter begins a new line where it is not.</summary>
    public Func<string, bool> IsWhole { get; init; } = _ => true;

    /// <summary>Reads a line.</summary>
    /// <param name="prompt">What stands before it; may hold escape sequences for colours.</param>
    public LineResult Read(string prompt)
    {
        _buffer.Set("");
        _view.Begin();
        using var _ = terminal.TakeControlC();
        using var __ = _keys.MarkPastes();
        while (true)
        {
            if (!_keys.Waits)
                _view.Draw(_search?.Prompt ?? prompt, _buffer, _menu?.Rows(terminal.Size().Width) ?? []);
            var (key, pasted) = _keys.Read();
            if (pasted is not null)
            {
                Paste(pasted);
                continue;
            }

            if (Handle(key) is not { } ending)
                continue;
            (_menu, _search) = (null, null);
            var text = _buffer.Text;
            _buffer.Set(text);
            _view.Draw(prompt, _buffer, []);
            _view.End();
            return new LineResult(ending, ending == LineEnding.Entered ? text : "");
        }
    }

    private LineEnding? Handle(ConsoleKeyInfo key)
    {
        if (_menu is not null && HandleInMenu(_menu, key))
            return null;
        _menu = null;
        if (_search is not null && HandleInSearch(_search, key))
            return null;
        _search = null;
        return key.Modifiers switch
        {
            ConsoleModifiers.Alt => HandleAlt(key),
            var modifiers when modifiers.HasFlag(ConsoleModifiers.Control) => HandleControl(key),
            _ => HandlePlain(key),
        };
    }

    private void Paste(string text)
    {
        (_menu, _search) = (null, null);
        _buffer.Insert(text);
    }

    private bool HandleInMenu(CompletionMenu menu, ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.Tab when key.Modifiers.HasFlag(ConsoleModifiers.Shift):
            case ConsoleKey.UpArrow or ConsoleKey.LeftArrow:
                menu.Move(-1);
                break;
            case ConsoleKey.Tab or ConsoleKey.DownArrow or ConsoleKey.RightArrow:
                menu.Move(1);
                break;
            case ConsoleKey.Enter:
                _menu = null;
                return true;
            case ConsoleKey.Escape:
                menu.Undo(_buffer);
                _menu = null;
                return true;
            default:
                return false;
        }

        menu.ApplyTo(_buffer);
        return true;
    }

    private bool HandleInSearch(HistorySearch search, ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.R when key.Modifiers == ConsoleModifiers.Control:
                search.Older();
                return true;
            case ConsoleKey.Backspace:
                search.Shorten();
                return true;
            case ConsoleKey.Escape:
            case ConsoleKey.C or ConsoleKey.G when key.Modifiers == ConsoleModifiers.Control:
                search.Undo();
                _search = null;
                return true;
            default:
                if (!IsText(key))
                    return false;
                search.Add(key.KeyChar.ToString());
                return true;
        }
    }

    private LineEnding? HandleControl(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.C: return LineEnding.Cancelled;
            case ConsoleKey.D when _buffer.Text.Length == 0: return LineEnding.Closed;
            case ConsoleKey.D: _buffer.DeleteRight(); break;
            case ConsoleKey.J or ConsoleKey.M: return Enter();
            case ConsoleKey.A: _buffer.MoveToLineStart(); break;
            case ConsoleKey.E: _buffer.MoveToLineEnd(); break;
            case ConsoleKey.B: _buffer.MoveLeft(); break;
            case ConsoleKey.F: _buffer.MoveRight(); break;
            case ConsoleKey.P: ShowPrevious(); break;
            case ConsoleKey.N: ShowNext(); break;
            case ConsoleKey.K: _buffer.KillToLineEnd(); break;
            case ConsoleKey.U: _buffer.KillToLineStart(); break;
            case ConsoleKey.W or ConsoleKey.Backspace: _buffer.KillWordLeft(); break;
            case ConsoleKey.Delete: _buffer.KillWordRight(); break;
            case ConsoleKey.Y: _buffer.Yank(); break;
            case ConsoleKey.H: _buffer.DeleteLeft(); break;
            case ConsoleKey.L: _view.Clear(); break;
            case ConsoleKey.R: _search = new HistorySearch(History, _buffer); break;
            case ConsoleKey.LeftArrow: _buffer.MoveWordLeft(); break;
            case ConsoleKey.RightArrow: _buffer.MoveWordRight(); break;
            case ConsoleKey.Home: _buffer.Set(_buffer.Text, 0); break;
            case ConsoleKey.End: _buffer.Set(_buffer.Text); break;
            default: InsertText(key); break;
        }

        return null;
    }

    // What terminals send for Alt with an arrow, and the keys of readline, which some send for those.
    private LineEnding? HandleAlt(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.B or ConsoleKey.LeftArrow: _buffer.MoveWordLeft(); return null;
            case ConsoleKey.F or ConsoleKey.RightArrow: _buffer.MoveWordRight(); return null;
            case ConsoleKey.D: _buffer.KillWordRight(); return null;
            case ConsoleKey.Backspace: _buffer.KillWordLeft(); return null;
            default: return HandlePlain(key);
        }
    }

    private LineEnding? HandlePlain(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.Enter when key.Modifiers != 0: _buffer.Insert("\n"); break;
            case ConsoleKey.Enter: return Enter();
            case ConsoleKey.Tab: BeginCompletion(); break;
            case ConsoleKey.Escape: _buffer.Set(""); break;
            case ConsoleKey.Backspace: _buffer.DeleteLeft(); break;
            case ConsoleKey.Delete: _buffer.DeleteRight(); break;
            case ConsoleKey.LeftArrow: _buffer.MoveLeft(); break;
            case ConsoleKey.RightArrow: _buffer.MoveRight(); break;
            case ConsoleKey.Home: _buffer.MoveToLineStart(); break;
            case ConsoleKey.End: _buffer.MoveToLineEnd(); break;
            case ConsoleKey.UpArrow: ShowPrevious(); break;
            case ConsoleKey.DownArrow: ShowNext(); break;
            default: InsertText(key); break;
        }

        return null;
    }

    private LineEnding? Enter()
    {
        if (IsWhole(_buffer.Text))
            return LineEnding.Entered;
        _buffer.Insert("\n");
        return null;
    }

    private void BeginCompletion()
    {
        if (Complete?.Invoke(_buffer.Text, _buffer.Caret) is not { CompletionMatches.Count: > 0 } completion)
            return;
        var menu = new CompletionMenu(completion, _buffer.Text, _buffer.Caret);
        menu.ApplyTo(_buffer);
        _menu = completion.CompletionMatches.Count > 1 ? menu : null;
    }

    private void ShowPrevious()
    {
        if (!_buffer.MoveUp() && History.Previous(_buffer.Text) is { } entry)
            _buffer.Set(entry);
    }

    private void ShowNext()
    {
        if (!_buffer.MoveDown() && History.Next() is { } entry)
            _buffer.Set(entry);
    }

    private void InsertText(ConsoleKeyInfo key)
    {
        if (IsText(key))
            _buffer.Insert(key.KeyChar.ToString());
    }

    // AltGr reports Control and Alt together with a character.
    private static bool IsText(ConsoleKeyInfo key) =>
        !char.IsControl(key.KeyChar) && (key.Modifiers & (ConsoleModifiers.Control | ConsoleModifiers.Alt)) is 0 or (ConsoleModifiers.Control | ConsoleModifiers.Alt);
}
