using Corpus.Extraction.Lexicon;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>Who a label at the start of a turn stands for.</summary>
internal enum TurnKind
{
    /// <summary>The person or body that it names.</summary>
    Named,

    /// <summary>Whoever asks: the outlet.</summary>
    Question,

    /// <summary>Whoever is asked.</summary>
    Answer,
}

/// <summary>Letters and words that stand for a speaker where an interview gives no names.</summary>
internal static class TurnWords
{
    private static readonly Dictionary<string, TurnKind> Kinds = LexiconFile.Read("turn-labels.txt")
        .ToDictionary(entry => entry[0], entry => (TurnKind)Enum.Parse(typeof(TurnKind), entry[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word stands for; <see cref="TurnKind.Named"/> where it is none of them.</summary>
    public static TurnKind Of(string word) => Kinds.TryGetValue(word.TrimEnd('.'), out var kind) ? kind : TurnKind.Named;
}
