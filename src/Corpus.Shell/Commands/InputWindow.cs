using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Which objects of a stream -First, -Last and -Skip let through.</summary>
/// <remarks>-Skip counts from the beginning, and from the end when -Last is given without -First.</remarks>
internal sealed class InputWindow(int? first, int? last, int skip)
{
    private readonly Queue<PSObject> _held = new();
    private readonly int _fromEnd = first > 0 || last is not > 0 ? 0 : skip;
    private int _toSkip = first > 0 || last is not > 0 ? skip : 0;
    private int _passed;

    /// <summary>Whether nothing that may still come is let through.</summary>
    public bool IsComplete => first > 0 && last is not > 0 && _passed >= first;

    /// <summary>Takes an object; true when it is let through now.</summary>
    public bool Passes(PSObject item)
    {
        if (_toSkip > 0)
        {
            _toSkip--;
            return false;
        }

        if (_passed < first || (first is null && last is null))
        {
            _passed++;
            return true;
        }

        if (last > 0)
            Hold(item);
        return false;
    }

    /// <summary>The objects that could only be let through when the end was known.</summary>
    public IEnumerable<PSObject> Rest() => _held.Take(_held.Count - _fromEnd);

    private void Hold(PSObject item)
    {
        _held.Enqueue(item);
        if (_held.Count > last + _fromEnd)
            _held.Dequeue();
    }
}
