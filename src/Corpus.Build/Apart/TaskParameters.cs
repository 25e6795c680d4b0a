using System.Globalization;
using System.Reflection;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build.Apart;

/// <summary>The parameters of the task on their way to another process.</summary>
/// <remarks>All of them, whatever they are called. Of an item goes what names the file; what is no list of items goes as text.</remarks>
internal static class TaskParameters
{
    /// <summary>Writes the parameters of a task.</summary>
    public static void Write(BinaryWriter output, PackCorpus task)
    {
        output.Write(Directory.GetCurrentDirectory());
        foreach (var property in Properties())
        {
            if (property.GetValue(task) is ITaskItem[] items)
                Write(output, items);
            else
                output.Write(Convert.ToString(property.GetValue(task), CultureInfo.InvariantCulture));
        }
        output.Flush();
    }

    /// <summary>Reads them into another task.</summary>
    public static void Read(BinaryReader input, PackCorpus task)
    {
        Directory.SetCurrentDirectory(input.ReadString());
        foreach (var property in Properties())
            property.SetValue(task, property.PropertyType == typeof(ITaskItem[]) ? ReadItems(input) : Convert.ChangeType(input.ReadString(), property.PropertyType, CultureInfo.InvariantCulture));
    }

    /// <summary>What is handed over, in an order that both sides know.</summary>
    private static IEnumerable<PropertyInfo> Properties() =>
        typeof(PackCorpus).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(property => property.Name != nameof(PackCorpus.Host))
            .OrderBy(property => property.Name, StringComparer.Ordinal);

    private static void Write(BinaryWriter output, ITaskItem[] items)
    {
        output.Write(items.Length);
        foreach (var item in items)
            output.Write(((ITaskItem2)item).EvaluatedIncludeEscaped);
    }

    private static ITaskItem[] ReadItems(BinaryReader input)
    {
        var items = new ITaskItem[input.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
            items[i] = new TaskItem(input.ReadString());
        return items;
    }
}
