using Corpus.Model;

namespace Corpus.Faces.Naming;

/// <summary>Tells the speakers that have names from those that are only described, and names their members.</summary>
internal static class SpeakerNames
{
    /// <summary>
    /// Whether the text names the speaker. Groups have no names; "the official" is a description: of its words
    /// only the first, which any sentence raises, may begin with a capital.
    /// </summary>
    public static bool IsNamed(string name, SpeakerKind kind)
    {
        if (kind == SpeakerKind.Group)
            return false;
        var words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Skip(words.Length > 1 ? 1 : 0).Any(word => char.IsLetter(word[0]) && !char.IsLower(word[0]));
    }

    /// <summary>The name of the member before collisions are settled.</summary>
    public static string IdentifierOf(string name, SpeakerKind kind)
    {
        var identifier = Identifiers.From(name);
        return identifier.Length > 0 ? identifier : kind.ToString();
    }
}
