using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>The members of one generated file.</summary>
/// <param name="Number">Number of the file, from zero.</param>
/// <param name="Members">The members in the order of their classes and names.</param>
internal sealed record Bucket<TFace>(int Number, ValueList<Member<TFace>> Members);

/// <summary>A face with the name that its member has.</summary>
/// <param name="Group">The class inside the outermost one, with dots where classes nest; empty for the outermost.</param>
/// <param name="Name">The name, unique in its class even when case is ignored.</param>
/// <param name="Identifier">The name before collisions were settled.</param>
/// <param name="Face">What the member stands for.</param>
internal sealed record Member<TFace>(string Group, string Name, string Identifier, TFace Face)
{
    /// <summary>The identifier with the classes before it.</summary>
    public string FullIdentifier => Group.Length == 0 ? Identifier : $"{Group}.{Identifier}";

    /// <summary>The name with the classes before it.</summary>
    public string FullName => Group.Length == 0 ? Name : $"{Group}.{Name}";
}

/// <summary>Lays members out in files so that an edit changes one file and a new name changes few.</summary>
internal static class Buckets
{
    /// <summary>
    /// Measured for 10,000 articles: files of 256 cost a third of files of one, and a single file costs more again
    /// and would change with every edit.
    /// </summary>
    public const int MaxAverageSize = 256;

    /// <summary>Files by the hash of the identifier; members that collide share a file. Files without members are left out.</summary>
    public static ValueList<Bucket<TFace>> Of<TFace>(IReadOnlyList<Member<TFace>> members)
    {
        var mask = (ulong)(CountFor(members.Count) - 1);
        return new(members
            .GroupBy(member => (int)(StableKey.Of(member.FullIdentifier.ToUpperInvariant()) & mask))
            .OrderBy(bucket => bucket.Key)
            .Select(bucket => new Bucket<TFace>(bucket.Key, new(bucket.OrderBy(member => member.Group, StringComparer.Ordinal).ThenBy(member => member.Name, StringComparer.Ordinal)))));
    }

    /// <summary>The least power of two that keeps the average size within bounds.</summary>
    private static int CountFor(int members)
    {
        var count = 1;
        while (members > count * MaxAverageSize)
            count *= 2;
        return count;
    }
}
