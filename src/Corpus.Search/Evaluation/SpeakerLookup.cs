using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Evaluation;

/// <summary>Finds the claims of speakers by their names, without looking at claims.</summary>
/// <remarks>The words of all names are read when the first query asks for a speaker, and kept. Thread-safe.</remarks>
internal sealed class SpeakerLookup(ICorpus corpus)
{
    private readonly Lazy<IReadOnlyList<ClaimToken>[][]> _names = new(() => [.. corpus.Speakers.Select(Names)]);

    /// <summary>The claims of all speakers one of whose names, aliases or roles holds the words of a value, ascending.</summary>
    public int[] Find(string value)
    {
        var words = new WordSequence(TermPattern.ReadAll(value, wildcards: true));
        var names = _names.Value;
        var claims = new List<int>();
        for (var speaker = 0; speaker < names.Length; speaker++)
        {
            if (Array.Exists(names[speaker], words.StandsIn))
                claims.AddRange(corpus.GetClaimIndices(speaker));
        }

        claims.Sort();
        return [.. claims];
    }

    private static IReadOnlyList<ClaimToken>[] Names(Speaker speaker) =>
        [.. speaker.Aliases.Concat(speaker.Roles).Select(designation => designation.Text).Prepend(speaker.Name).Select(ClaimTokenizer.Tokenize)];
}
