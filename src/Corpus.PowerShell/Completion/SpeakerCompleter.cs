using Corpus.Model;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes names of speakers, then their other names.</summary>
internal sealed class SpeakerCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Names(ICorpus corpus) =>
        corpus.Speakers.Select(speaker => (speaker.Name, Describe(speaker)))
            .Concat(corpus.Speakers.SelectMany(speaker => speaker.Aliases.Select(alias => (alias.Text, $"{speaker.Name}, {Describe(speaker)}"))));

    private static string Describe(Speaker speaker) => speaker.Roles.Count > 0 ? $"{speaker.Kind}: {speaker.Roles}" : speaker.Kind.ToString();
}
