using System.Globalization;
using Corpus.Model;

namespace Corpus.Faces.Naming;

/// <summary>Names the quotes of one article: who speaks, and the how manieth of this name it is.</summary>
internal sealed class QuoteNames
{
    private const string Nobody = "Unknown";

    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the next quote in the order of the text.</summary>
    public string Next(Speaker? speaker)
    {
        var name = Of(speaker);
        _counts.TryGetValue(name, out var count);
        _counts[name] = ++count;
        var number = count.ToString(CultureInfo.InvariantCulture);
        return char.IsDigit(name[name.Length - 1]) ? $"{name}_{number}" : name + number;
    }

    /// <summary>The last name of a person, the whole name of anyone else: "the Ministry of Defence" is not called Defence.</summary>
    private static string Of(Speaker? speaker)
    {
        if (speaker is null)
            return Nobody;
        var name = speaker.Kind == SpeakerKind.Person ? Identifiers.FromLastWord(speaker.Name) : Identifiers.From(speaker.Name);
        return name.Length > 0 ? name : Nobody;
    }
}
