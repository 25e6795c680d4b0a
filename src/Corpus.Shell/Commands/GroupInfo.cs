using System.Collections;
using System.Collections.ObjectModel;
using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>What Group-Object gives: the objects that share their values.</summary>
public sealed class GroupInfo
{
    internal GroupInfo(ArrayList values, string name)
    {
        Values = values;
        Name = name;
    }

    /// <summary>The shared values, one for each property that was asked for.</summary>
    public ArrayList Values { get; }

    /// <summary>How many objects there are.</summary>
    public int Count { get; internal set; }

    /// <summary>The objects, in the order in which they came; empty with -NoElement.</summary>
    public Collection<PSObject> Group { get; } = [];

    /// <summary>The shared values as text, with commas between them.</summary>
    public string Name { get; }
}
