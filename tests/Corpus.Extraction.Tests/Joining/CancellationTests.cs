using Corpus.Extraction.Joining;
using Corpus.Extraction.Settings;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Joining;

public sealed class CancellationTests
{
    [Fact]
    public void A_join_that_is_cancelled_when_all_speakers_are_known_stops()
    {
        using var cancellation = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => SpeakerJoiner.Join(Speakers(cancellation), CorpusSettings.None, cancellation.Token));
    }

    private static IEnumerable<KnownSpeaker> Speakers(CancellationTokenSource cancellation)
    {
        yield return new(1, "Ana Rivera", SpeakerKind.Person, ValueList<string>.Empty, ValueList<string>.Empty);
        yield return new(2, "Ana María Rivera", SpeakerKind.Person, ValueList<string>.Empty, ValueList<string>.Empty);
        cancellation.Cancel();
    }
}
