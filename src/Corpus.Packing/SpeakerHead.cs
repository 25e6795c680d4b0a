using Corpus.Model;

namespace Corpus.Packing;

/// <summary>What a speaker is called. Read without the places of the names, so that a hundred thousand can be looked through.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SpeakerHead
{
    /// <summary>The head of a speaker.</summary>
    public SpeakerHead(Speaker speaker)
        : this((speaker ?? throw new ArgumentNullException(nameof(speaker))).Name, [.. speaker.Aliases.Select(alias => alias.Text)])
    {
    }

    internal SpeakerHead(string name, string[] otherNames) => (Name, OtherNames) = (name, otherNames);

    /// <summary>As <see cref="Speaker.Name"/>.</summary>
    public string Name { get; }

    /// <summary>The words of <see cref="Speaker.Aliases"/>.</summary>
    public IReadOnlyList<string> OtherNames { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
