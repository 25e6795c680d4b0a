using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>Labels of two or three capitals that stand for a name of the article: "TL:" for Tove Lind.</summary>
internal sealed class Initials
{
    private const int MostLetters = 3;

    private readonly ArticleTokens _article;
    private readonly Dictionary<string, Entity?> _names = new(StringComparer.Ordinal);

    /// <summary>Notes whose names begin with the letters of each label.</summary>
    public Initials(ArticleTokens article, EntityTable entities, IEnumerable<TurnLabel> labels)
    {
        _article = article;
        var letters = new HashSet<string>(labels.Where(label => !label.IsEmpty).Select(LettersOf).OfType<string>(), StringComparer.Ordinal);
        for (var run = 0; run < entities.Runs.Count && letters.Count > 0; run++)
        {
            if (entities.EntityOf(run) is not { } entity || entities.Runs[run].Name.Count is < 2 or > MostLetters + 1)
                continue;
            var initials = string.Concat(entity.Name.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));
            if (letters.Contains(initials))
                _names[initials] = _names.TryGetValue(initials, out var other) && other != entity ? null : entity;
        }
    }

    /// <summary>Who a label stands for; null where it is no initials, or those of nobody or of two.</summary>
    public Entity? Of(TurnLabel label) => LettersOf(label) is { } letters && _names.TryGetValue(letters, out var entity) ? entity : null;

    private string? LettersOf(TurnLabel label)
    {
        if (label.Name.Count != 1 || label.Kind != TurnKind.Named)
            return null;
        var word = _article.TextOf(label.Name.First);
        return word.Length is > 1 and <= MostLetters && word.All(char.IsUpper) ? word : null;
    }
}
