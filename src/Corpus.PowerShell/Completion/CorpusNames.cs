using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Selection;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Completion;

/// <summary>The names of one corpus, put in order when the first of their kind is completed, and kept as long as the corpus lives.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class CorpusNames
{
    private static readonly PerCorpus<CorpusNames> Known = new();

    private readonly Lazy<NameList> _speakers;
    private readonly Lazy<NameIndex> _ids;
    private readonly Lazy<NameList> _articles;
    private readonly Lazy<NameList> _titles;
    private readonly Lazy<NameList> _outlets;
    private readonly Lazy<NameList> _languages;
    private readonly Lazy<NameList> _years;

    private CorpusNames(ICorpus corpus)
    {
        _speakers = new(() => SpeakersOf(corpus));
        _ids = new(() => new NameIndex(KnownNames.Heads(corpus).Select((article, row) => (article.Id, row))));
        _articles = new(() => ArticlesOf(_ids.Value, KnownNames.Heads(corpus)));
        _titles = new(() => new(KnownNames.Heads(corpus).Select(article => article.Title), title => $"Title: {title}"));
        _outlets = new(() => new(KnownNames.Outlets(corpus), outlet => $"Outlet: {outlet}"));
        _languages = new(() => new(KnownNames.Languages(corpus), language => $"Language: {language}"));
        _years = new(() => new(KnownNames.Years(corpus), year => $"1 January {year}"));
    }

    /// <summary>Names of speakers, and their other names.</summary>
    public NameList Speakers => _speakers.Value;

    /// <summary>Ids of articles, and their titles.</summary>
    public NameList Articles => _articles.Value;

    /// <summary>Titles of articles alone.</summary>
    public NameList Titles => _titles.Value;

    public NameList Outlets => _outlets.Value;

    public NameList Languages => _languages.Value;

    /// <summary>The years in which articles were published.</summary>
    public NameList Years => _years.Value;

    /// <summary>The rows of the articles whose ids begin so, in alphabetical order.</summary>
    public IEnumerable<int> ArticlesWithId(string typed) => _ids.Value.BeginningWith(typed).Select(found => found.Row);

    public static CorpusNames Of(ICorpus corpus) => Known.Of(corpus, () => new CorpusNames(corpus));

    private static NameList SpeakersOf(ICorpus corpus)
    {
        var known = KnownSpeakers.Of(corpus).All;
        return new NameList(
            new NameIndex(known.Select((speaker, row) => (speaker.Name, row))),
            new NameIndex(known.SelectMany((speaker, row) => speaker.OtherNames.Select(name => (name, row)))),
            (name, row) => Describe(name, corpus.Speakers[row]));
    }

    private static NameList ArticlesOf(NameIndex ids, IReadOnlyList<ArticleHead> heads) => new(
        ids,
        new NameIndex(heads.Select((article, row) => (article.Title, row))),
        (_, row) => heads[row] is var article && article.Outlet is { } outlet ? $"{article.Title} ({outlet})" : article.Title);

    private static string Describe(string name, Speaker speaker)
    {
        var description = speaker.Roles.Count > 0 ? $"{speaker.Kind}: {speaker.Roles}" : speaker.Kind.ToString();
        return name == speaker.Name ? description : $"{speaker.Name}, {description}";
    }
}
