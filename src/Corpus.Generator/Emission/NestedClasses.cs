using Corpus.Generator.Specification;

namespace Corpus.Generator.Emission;

/// <summary>Writes members into the classes of their folders.</summary>
internal static class NestedClasses
{
    /// <summary>The members of one file, each in its class; those of one class follow each other.</summary>
    public static void Each<TFace>(SourceWriter writer, IReadOnlyList<Member<TFace>> members, Action<Member<TFace>> emit)
    {
        for (var start = 0; start < members.Count;)
        {
            var first = start;
            var end = first + 1;
            while (end < members.Count && string.Equals(members[end].Group, members[first].Group, StringComparison.Ordinal))
                end++;
            Within(writer, members[first].Group, () =>
            {
                for (var i = first; i < end; i++)
                    emit(members[i]);
            });
            start = end;
        }
    }

    /// <summary>Opens the classes of a name with dots, and closes them.</summary>
    public static void Within(SourceWriter writer, string name, Action members)
    {
        var classes = name.Length == 0 ? [] : name.Split('.');
        foreach (var one in classes)
            writer.Open($"public static partial class {one}");
        members();
        foreach (var _ in classes)
            writer.Close();
    }
}
