using System.Management.Automation.Host;

namespace Corpus.Shell.Hosting;

/// <summary>Sizes and keys. Cells of the screen cannot be read or set: no command of this shell needs them.</summary>
internal sealed class ShellRawUserInterface(Terminal terminal, Func<int> width) : PSHostRawUserInterface
{
    public override Size BufferSize
    {
        get => new(width(), terminal.Size().Height);
        set => throw NotSupported();
    }

    public override Size WindowSize
    {
        get => BufferSize;
        set => throw NotSupported();
    }

    public override Size MaxPhysicalWindowSize => BufferSize;

    public override Size MaxWindowSize => BufferSize;

    public override Coordinates WindowPosition { get; set; }

    public override Coordinates CursorPosition { get; set; }

    public override int CursorSize { get; set; } = 1;

    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;

    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;

    public override string WindowTitle { get; set; } = "corpus";

    public override bool KeyAvailable => terminal.ReadsKeys && terminal.KeyWaits();

    public override KeyInfo ReadKey(ReadKeyOptions options)
    {
        if (!terminal.ReadsKeys)
            throw NotSupported();
        var key = terminal.ReadKey();
        return new KeyInfo((int)key.Key, key.KeyChar, default, keyDown: true);
    }

    public override int LengthInBufferCells(char source) => CellWidth.Of(source);

    public override int LengthInBufferCells(string source) => CellWidth.Of(source);

    public override int LengthInBufferCells(string source, int offset) => CellWidth.Of(source[offset..]);

    public override void FlushInputBuffer()
    {
    }

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw NotSupported();

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw NotSupported();

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw NotSupported();

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill) => throw NotSupported();

    private static NotSupportedException NotSupported() => new("This terminal cannot do that.");
}
