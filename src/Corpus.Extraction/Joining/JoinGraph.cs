using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>Finds the groups that are one. The order of the groups makes no difference.</summary>
/// <remarks>
/// Groups are compared only where they share the family name and an office or a full name. A name that is shared by more than
/// <see cref="MaximumNamesakes"/> with one office tells nobody from the others, so that time grows with the number of groups.
/// </remarks>
internal sealed class JoinGraph
{
    private const int MaximumNamesakes = 32;

    private readonly IReadOnlyList<SpeakerGroup> _groups;
    private readonly SortedSet<int>[] _neighbours;

    private JoinGraph(IReadOnlyList<SpeakerGroup> groups)
    {
        _groups = groups;
        _neighbours = [.. groups.Select(_ => new SortedSet<int>())];
    }

    /// <summary>Each group once, with those that are one with it.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="cancellation">Stops the work between names.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IEnumerable<IReadOnlyList<SpeakerGroup>> Join(IReadOnlyList<SpeakerGroup> groups, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var graph = new JoinGraph(groups);
        graph.Connect(cancellation);
        graph.DropAmbiguous();
        return graph.Components().SelectMany(component => IsConsistent(component) ? [component] : component.Select(group => (IReadOnlyList<SpeakerGroup>)[group]));
    }

    private void Connect(CancellationToken cancellation)
    {
        var compared = new HashSet<(int, int)>();
        var blocks = Enumerable.Range(0, _groups.Count).SelectMany(group => BlockKeys.Of(_groups[group]).Select(key => (key, group))).ToLookup(item => item.key, item => item.group, StringComparer.Ordinal);
        foreach (var block in blocks.Select(block => block.ToList()).Where(block => block.Count is > 1 and <= MaximumNamesakes))
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count; j++)
                {
                    if (compared.Add((block[i], block[j])) && GroupComparison.AreOne(_groups[block[i]], _groups[block[j]]))
                    {
                        _neighbours[block[i]].Add(block[j]);
                        _neighbours[block[j]].Add(block[i]);
                    }
                }
            }
        }
    }

    /// <summary>Whoever fits two that cannot be one is joined to neither.</summary>
    private void DropAmbiguous()
    {
        var ambiguous = Enumerable.Range(0, _groups.Count).Where(IsAmbiguous).ToList();
        foreach (var group in ambiguous)
        {
            foreach (var neighbour in _neighbours[group])
                _neighbours[neighbour].Remove(group);
            _neighbours[group].Clear();
        }
    }

    private bool IsAmbiguous(int group)
    {
        var neighbours = _neighbours[group].Select(neighbour => _groups[neighbour]).ToList();
        return neighbours.Count > MaximumNamesakes || !ArePairwiseOne(neighbours, FullestName.GroupOf([_groups[group], .. neighbours]));
    }

    private static bool IsConsistent(IReadOnlyList<SpeakerGroup> component) =>
        component.Count == 1 || (component.Count <= MaximumNamesakes && ArePairwiseOne(component, FullestName.GroupOf(component)));

    /// <summary>Whether no two contradict each other; two short forms may differ where a fuller one holds both.</summary>
    private static bool ArePairwiseOne(IReadOnlyList<SpeakerGroup> groups, SpeakerGroup fuller)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            for (var j = i + 1; j < groups.Count; j++)
            {
                if (!GroupComparison.MayBeOne(groups[i], groups[j]) && !GroupComparison.AreFormsOf(groups[i], groups[j], fuller))
                    return false;
            }
        }
        return true;
    }

    private IEnumerable<IReadOnlyList<SpeakerGroup>> Components()
    {
        var seen = new bool[_groups.Count];
        for (var start = 0; start < _groups.Count; start++)
        {
            if (seen[start])
                continue;
            var component = new List<SpeakerGroup>();
            var open = new Stack<int>([start]);
            seen[start] = true;
            while (open.Count > 0)
            {
                var group = open.Pop();
                component.Add(_groups[group]);
                foreach (var neighbour in _neighbours[group].Where(neighbour => !seen[neighbour]))
                {
                    seen[neighbour] = true;
                    open.Push(neighbour);
                }
            }
            yield return component;
        }
    }
}
