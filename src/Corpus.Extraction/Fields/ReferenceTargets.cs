using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;

namespace Corpus.Extraction.Fields;

/// <summary>What metadata may refer to: the articles and speakers of a corpus.</summary>
/// <remarks>An article is known by its id, its path, and its path without extension; a speaker by each of its names, case ignored.</remarks>
public sealed class ReferenceTargets
{
    /// <summary>The nearest word is looked for this often; where more references are broken, it is not one slip of the pen.</summary>
    private const int MostNearest = 32;

    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speakers = new(StringComparer.OrdinalIgnoreCase);
    private List<string>? _articleWords;
    private List<string>? _speakerWords;
    private int _nearest;

    /// <summary>Adds an article.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="path">Its path relative to the root of the corpus.</param>
    public void AddArticle(string id, string path)
    {
        _articles.Add(id);
        _articles.Add(path);
        _articles.Add(SeedPath.WithoutExtension(path));
    }

    /// <summary>Adds a name of a speaker of an article.</summary>
    public void AddSpeaker(string name) => _speakers.Add(name);

    /// <summary>Adds a name that is stated of a speaker, where an article quotes that speaker.</summary>
    public void AddStated(SpeakerStatement statement)
    {
        if (statement.Aliases.Any(alias => _speakers.Contains(alias.Text)))
            _speakers.Add(statement.Name.Text);
    }

    /// <summary>What is wrong with a reference; null where it leads somewhere.</summary>
    public SeedDiagnostic? Check(FieldReference reference)
    {
        var isArticle = reference.Type == FieldType.Article;
        return (isArticle ? _articles : _speakers).Contains(reference.Text)
            ? null
            : reference.Place.Diagnose(SeedFault.BrokenReference, reference.Text, isArticle ? "no id or path of an article" : "no speaker of this corpus", Nearest(reference.Text, isArticle));
    }

    private string Nearest(string text, bool isArticle)
    {
        var words = isArticle ? _articleWords ??= Sorted(_articles) : _speakerWords ??= Sorted(_speakers);
        return words.Count == 0 || _nearest++ >= MostNearest ? "" : $"; the nearest is '{NearestWord.To(text, words)}'";
    }

    private static List<string> Sorted(IEnumerable<string> words) => [.. words.OrderBy(word => word, StringComparer.Ordinal)];
}
