using System.Management.Automation;
using System.Text;
using Corpus.Shell.Hosting;

namespace Corpus.Shell.Editing;

/// <summary>The choices that Tab offers, which of them is taken, and how they look.</summary>
internal sealed class CompletionMenu
{
    private const int MostRows = 8;
    private const int Gap = 2;

    private readonly CommandCompletion _completion;
    private readonly string _original;
    private readonly int _originalCaret;
    private readonly List<string> _labels;
    private readonly int _widest;

    /// <summary>Makes a menu whose first choice is taken.</summary>
    /// <param name="completion">The choices; at least one.</param>
    /// <param name="original">The text before.</param>
    /// <param name="caret">Where the caret was in it.</param>
    public CompletionMenu(CommandCompletion completion, string original, int caret)
    {
        _completion = completion;
        _original = original;
        _originalCaret = caret;
        _labels = [.. completion.CompletionMatches.Select(match => match.ListItemText.ReplaceLineEndings(" "))];
        _widest = _labels.Max(CellWidth.Of);
    }

    /// <summary>The place of the choice that is taken.</summary>
    public int Selected { get; private set; }

    /// <summary>Takes another choice, so many places on; after the last comes the first.</summary>
    public void Move(int places)
    {
        var count = _completion.CompletionMatches.Count;
        Selected = (((Selected + places) % count) + count) % count;
    }

    /// <summary>Puts the choice into the text.</summary>
    public void ApplyTo(EditBuffer buffer)
    {
        var start = _completion.ReplacementIndex;
        var choice = _completion.CompletionMatches[Selected].CompletionText;
        var text = _original.Remove(start, _completion.ReplacementLength).Insert(start, choice);
        buffer.Set(text, start + choice.Length);
    }

    /// <summary>Puts back what was there before Tab.</summary>
    public void Undo(EditBuffer buffer) => buffer.Set(_original, _originalCaret);

    /// <summary>The rows to show: columns that fit the width, around the choice that is taken.</summary>
    public IReadOnlyList<string> Rows(int width)
    {
        var column = Math.Min(_widest + Gap, Math.Max(1, width - 1));
        var columns = Math.Max(1, (width - 1) / column);
        var rows = ((_labels.Count - 1) / columns) + 1;
        var first = Math.Clamp((Selected / columns) - (MostRows / 2), 0, Math.Max(0, rows - MostRows));
        return [.. Enumerable.Range(first, Math.Min(rows, MostRows)).Select(row => RowOf(row * columns, columns, column))];
    }

    private string RowOf(int first, int columns, int column)
    {
        var row = new StringBuilder();
        for (var place = first; place < Math.Min(first + columns, _labels.Count); place++)
        {
            var label = CellWidth.Cut(_labels[place], column);
            row.Append(place == Selected ? $"\e[7m{label}\e[27m" : label).Append(' ', column - CellWidth.Of(label));
        }

        return row.ToString().TrimEnd();
    }
}
