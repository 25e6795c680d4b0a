using Corpus.Model;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes the languages that articles of the corpus have.</summary>
internal sealed class LanguageCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Names(ICorpus corpus) =>
        KnownNames.Languages(corpus).Select(language => (language, $"Language: {language}"));
}
