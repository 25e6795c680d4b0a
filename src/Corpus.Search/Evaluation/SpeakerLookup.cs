using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Evaluation;

/// <summary>Finds the claims of speakers by their names, without looking at claims.</summary>
/// <remarks>The words of all names are read when the first query asks for a speaker, and kept. Thread-safe.</remarks>
internal sealed class SpeakerLookup(ICorpus corpus)
{
    private IReadOnlyList<ClaimToken>[][]? _names;

    /// <summary>The claims of all speakers one of whose names, aliases or roles holds the words of a value, ascending.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; the next one who asks begins anew.</exception>
    public int[] Find(string value, CancellationToken cancellation)
    {
        var words = new WordSequence(TermPattern.ReadAll(value, wildcards: true));
        var names = Volatile.Read(ref _names) ?? ReadNames(cancellation);
        var claims = new List<int>();
        for (var speaker = 0; speaker < names.Length; speaker++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Array.Exists(names[speaker], words.StandsIn))
                claims.AddRange(corpus.GetClaimIndices(speaker));
        }

        claims.Sort();
        return [.. claims];
    }

    private IReadOnlyList<ClaimToken>[][] ReadNames(CancellationToken cancellation)
    {
        var names = new IReadOnlyList<ClaimToken>[corpus.Speakers.Count][];
        for (var speaker = 0; speaker < names.Length; speaker++)
        {
            cancellation.ThrowIfCancellationRequested();
            names[speaker] = Names(corpus.Speakers[speaker]);
        }

        Volatile.Write(ref _names, names);
        return names;
    }

    private static IReadOnlyList<ClaimToken>[] Names(Speaker speaker) =>
        [.. speaker.Aliases.Concat(speaker.Roles).Select(designation => designation.Text).Prepend(speaker.Name).Select(ClaimTokenizer.Tokenize)];
}
