namespace Corpus.Extraction.Fields;

/// <summary>A pattern that is held against whole values, in time that grows with the length of value and pattern and with nothing else.</summary>
/// <remarks>All ways through the pattern are followed at once (Thompson 1968), so nothing is ever tried twice. Immutable and thread-safe.</remarks>
public sealed class LinearPattern
{
    /// <summary>Steps of the longest pattern.</summary>
    private const int MaximumSteps = 4_000;

    private readonly List<Step> _steps = [];

    private LinearPattern()
    {
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="fault">What is wrong with it, as the end of a sentence; null where nothing is.</param>
    public static LinearPattern? Read(string text, out string? fault)
    {
        var parser = new PatternParser(text);
        var node = parser.Parse();
        fault = parser.Fault;
        if (node is null)
            return null;
        var pattern = new LinearPattern();
        if (pattern.Add(node) && pattern.Append(new Step(null, -1, -1)))
            return pattern;
        fault = "it is too long";
        return null;
    }

    /// <summary>Whether the whole of a value fits.</summary>
    public bool Fits(string value)
    {
        var current = new StepSet(_steps.Count);
        var next = new StepSet(_steps.Count);
        Follow(0, current);
        foreach (var unit in value)
        {
            next.Clear();
            foreach (var at in current.Items)
            {
                if (_steps[at].Set?.Contains(unit) == true)
                    Follow(at + 1, next);
            }
            (current, next) = (next, current);
        }
        return current.Items.Contains(_steps.Count - 1);
    }

    /// <summary>Reaches a step and all those behind it that take no character.</summary>
    private void Follow(int start, StepSet reached)
    {
        var waiting = new Stack<int>();
        waiting.Push(start);
        while (waiting.Count > 0)
        {
            var at = waiting.Pop();
            if (!reached.Add(at) || _steps[at].Set is not null)
                continue;
            if (_steps[at].Second >= 0)
                waiting.Push(_steps[at].Second);
            if (_steps[at].First >= 0)
                waiting.Push(_steps[at].First);
        }
    }

    private bool Add(PatternNode node)
    {
        if (node.Set is { } set)
            return Append(new Step(set, -1, -1));
        if (node.Sequence is { } sequence)
            return sequence.All(Add);
        return node.Choice is { } choice ? AddChoice(choice, 0) : AddRepeated(node);
    }

    private bool AddChoice(IReadOnlyList<PatternNode> branches, int index)
    {
        var jumps = new List<int>();
        for (; index < branches.Count - 1; index++)
        {
            var fork = _steps.Count;
            if (!Append(default) || !Add(branches[index]))
                return false;
            jumps.Add(_steps.Count);
            if (!Append(default))
                return false;
            _steps[fork] = new Step(null, fork + 1, _steps.Count);
        }
        if (!Add(branches[index]))
            return false;
        foreach (var jump in jumps)
            _steps[jump] = new Step(null, _steps.Count, -1);
        return true;
    }

    private bool AddRepeated(PatternNode node)
    {
        for (var i = 0; i < node.Min; i++)
        {
            if (!Add(node.Repeated!))
                return false;
        }
        return node.Max is { } most ? AddOptional(node.Repeated!, most - node.Min) : AddEndless(node.Repeated!);
    }

    private bool AddEndless(PatternNode part)
    {
        var fork = _steps.Count;
        if (!Append(default) || !Add(part) || !Append(new Step(null, fork, -1)))
            return false;
        _steps[fork] = new Step(null, fork + 1, _steps.Count);
        return true;
    }

    private bool AddOptional(PatternNode part, int times)
    {
        var forks = new List<int>();
        for (var i = 0; i < times; i++)
        {
            forks.Add(_steps.Count);
            if (!Append(default) || !Add(part))
                return false;
        }
        foreach (var fork in forks)
            _steps[fork] = new Step(null, fork + 1, _steps.Count);
        return true;
    }

    private bool Append(Step step)
    {
        _steps.Add(step);
        return _steps.Count <= MaximumSteps;
    }

    /// <summary>A step takes a character and goes on behind itself, or takes none and goes on at one or two places; the last one goes nowhere.</summary>
    private readonly record struct Step(CharacterSet? Set, int First, int Second);

    /// <summary>Steps that are reached, each once.</summary>
    private sealed class StepSet(int count)
    {
        private readonly bool[] _isReached = new bool[count];

        public List<int> Items { get; } = [];

        public bool Add(int step)
        {
            if (_isReached[step])
                return false;
            _isReached[step] = true;
            Items.Add(step);
            return true;
        }

        public void Clear()
        {
            foreach (var step in Items)
                _isReached[step] = false;
            Items.Clear();
        }
    }
}
