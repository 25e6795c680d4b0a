using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>The words of bylines, captions and credits.</summary>
internal static class CreditWords
{
    public const string Byline = "byline";
    public const string Credits = "credits";
    public const string Caption = "caption";
    public const string Agency = "agency";
    public const string Desk = "desk";
    public const string Contribution = "contribution";

    private const int LongestAgency = 40;

    public static PhraseTable Table { get; } = new("credits");

    /// <summary>Whether a key ends with a phrase of a class.</summary>
    public static bool EndsWith(ReadOnlySpan<char> key, string @class)
    {
        foreach (var entry in Table.Entries)
        {
            if (entry.Value[0] == @class && key.EndsWith(entry.Key.AsSpan()) && (key.Length == entry.Key.Length || key[key.Length - entry.Key.Length - 1] == ' '))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words of a span are the name of an agency.</summary>
    public static bool IsAgency(string text, int start, int end)
    {
        // "(dpa/ls)": the agency, and whose initials stand behind it.
        var slash = start < end ? text.IndexOf('/', start, end - start) : -1;
        end = slash > start ? slash : end;
        if (start >= end || end - start > LongestAgency)
            return false;
        Span<char> room = stackalloc char[LongestAgency * PhraseKey.Growth];
        return Array.IndexOf(Table.ClassesOf(PhraseKey.Of(text, TextSpan.FromBounds(start, end), room)), Agency) >= 0;
    }
}
