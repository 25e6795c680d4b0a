using Corpus.Model;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes the last part of a query: a field, its value, or a word of the corpus.</summary>
internal sealed class QueryCompleter : NameCompleter
{
    /// <summary>The fields, and what each holds for: docs/search.md.</summary>
    private static readonly IReadOnlyDictionary<string, string> Fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["speaker"] = "Who put the claim forward: name, other name or role",
        ["outlet"] = "Who published the article",
        ["article"] = "Id or path of the article",
        ["title"] = "Words of the title",
        ["kind"] = "How the words are given",
        ["stance"] = "What the speaker does with the claim",
        ["language"] = "Language of the article",
        ["after"] = "The article was published then or later: 2023, 2023-08, 2023-08-31",
        ["before"] = "The article was published before: 2023, 2023-08, 2023-08-31",
        ["said"] = "The claim was said then: 2023, 2023-08..2024, earlier",
    };

    private protected override IEnumerable<Offer> Offers(ICorpus corpus, string typed)
    {
        var part = QueryPart.Last(typed);
        return part.Field is { } field
            ? Values(corpus, field, part.Word).Select(value => value with { Value = $"{part.Before}{field}:{Written(value.Value)}" })
            : Begun(corpus, part.Word).Select(word => word with { Value = part.Before + word.Value });
    }

    private static IEnumerable<Offer> Begun(ICorpus corpus, string word) =>
        Fields.Where(field => field.Key.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Select(field => new Offer(field.Key + ":", field.Value))
            .Concat(TermCompleter.Of(corpus, word));

    private static IEnumerable<Offer> Values(ICorpus corpus, string field, string word) => field.ToLowerInvariant() switch
    {
        "speaker" => CorpusNames.Of(corpus).Speakers.Find(word),
        "outlet" => CorpusNames.Of(corpus).Outlets.Find(word),
        "article" => CorpusNames.Of(corpus).Articles.Find(word),
        "title" => CorpusNames.Of(corpus).Titles.Find(word),
        "language" => CorpusNames.Of(corpus).Languages.Find(word),
        "after" or "before" => CorpusNames.Of(corpus).Years.Find(word),
        "said" => SaidCompleter.Of(corpus, word),
        "kind" => Choices(typeof(QuoteKind), word),
        "stance" => Choices(typeof(Stance), word),
        _ => [],
    };

    private static IEnumerable<Offer> Choices(Type type, string word) =>
        Enum.GetNames(type).Where(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Select(name => new Offer(name, name));

    /// <summary>A value as a query takes it: in quotation marks where it is more than one word. A mark inside would end it, and marks are no part of words.</summary>
    private static string Written(string value) =>
        value.All(unit => char.IsLetterOrDigit(unit) || unit is '-' or '_' or '.' or '/') ? value : $"\"{value.Replace('"', ' ')}\"";
}
