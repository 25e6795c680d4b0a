using System.Globalization;
using System.Text.Json.Nodes;
using Corpus.Extraction;
using Corpus.Extraction.Reading;
using Corpus.Model;
using Corpus.Search.Conflicts;

namespace Corpus.Accuracy;

/// <summary>The command <c>conflicts</c>: looks for claims that may not fit together.</summary>
internal static class ConflictsRun
{
    private const string Contradiction = "contradiction";

    public static IReadOnlyList<string> Run(string input, string output, TextWriter figures)
    {
        var items = ConflictItem.ReadAll(input);
        var results = items.AsParallel().AsOrdered().Select(Find).ToList();
        File.WriteAllText(output, string.Concat(results.Select(result => JsonText.Line(result.Json) + "\n")));
        figures.WriteLine(FormattableString.Invariant($"{items.Count} items, {results.Sum(result => result.Count)} conflicts, {results.Count(result => result.Fault is not null)} faults"));
        if (items.Exists(item => item.Label is not null))
            figures.WriteLine(Score(items, results));
        return [.. results.Where(result => result.Fault is not null).Select(result => result.Fault!)];
    }

    private static Result Find(ConflictItem item)
    {
        try
        {
            if (item.Article is not { } text)
                return Written(item, ConflictFinder.Compare(Claims(item.A!, item)[0], Claims(item.B!, item)[0]) is { } conflict ? [conflict] : []);
            var extracted = ArticleExtractor.ToResult(ExtractionStages.Read(new Workspace(), new SeedFile(new MemoryText(item.Id + ".txt", text, ""), null), [], CancellationToken.None));
            return extracted.Article is { } article
                ? Written(item, [.. ConflictFinder.Find(article.Claims).Where(conflict => Concerns(conflict, item.Speaker))])
                : Written(item, [], $"{item.Id}: no article: {string.Join(" ", extracted.Diagnostics)}");
        }
        catch (Exception e)
        {
            // The border of the run: one item must not cost the others, and the line names it.
            return Written(item, [], $"{item.Id}: failed: {e}");
        }
    }

    /// <summary>A text as the one claim of a quote.</summary>
    private static ValueList<Claim> Claims(string text, ConflictItem item)
    {
        var source = new MemoryText(item.Id + ".txt", text, "");
        var words = new AnchoredText(source, new TextSpan(0, text.Length));
        var speaker = new Speaker(item.Speaker ?? "A", SpeakerKind.Person, ValueList<Designation>.Empty, ValueList<Designation>.Empty);
        var claim = new Claim(words, Stance.Asserts, Polarity.Affirmative, SaidTime.Unspecified);
        var quote = new Quote(QuoteKind.Direct, words, null, speaker, null, null, Stance.Asserts, new(claim), "pair");
        return new Article(new ArticleContent { Source = source, Id = item.Id, Title = item.Id, Speakers = new(speaker), Quotes = new(quote) }).Claims;
    }

    private static bool Concerns(Conflict conflict, string? speaker) =>
        speaker is null || Is(conflict.First.Speaker, speaker) || Is(conflict.Second.Speaker, speaker);

    private static bool Is(Speaker? speaker, string name) =>
        speaker is not null && speaker.Aliases.Select(alias => alias.Text).Prepend(speaker.Name).Any(known => IsSame(known, name));

    /// <summary>The same name, or the same family name: a label seldom has the form that the article has.</summary>
    private static bool IsSame(string known, string name) =>
        string.Equals(known, name, StringComparison.OrdinalIgnoreCase) || string.Equals(LastWord(known), LastWord(name), StringComparison.OrdinalIgnoreCase);

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static Result Written(ConflictItem item, IReadOnlyList<Conflict> conflicts, string? fault = null) => new(
        new JsonObject { ["id"] = item.Id, ["conflicts"] = new JsonArray([.. conflicts.Select(Write)]) }, conflicts.Count, conflicts.Count > 0 ? conflicts[0].Rule : null, fault);

    private static JsonObject Write(Conflict conflict) => new()
    {
        ["kind"] = conflict.Kind.ToString(),
        ["rule"] = conflict.Rule,
        ["strength"] = conflict.Strength,
        ["a"] = conflict.First.Text,
        ["b"] = conflict.Second.Text,
        ["aWords"] = conflict.FirstWords.Text,
        ["bWords"] = conflict.SecondWords.Text,
        ["aSpeaker"] = conflict.First.Speaker?.Name,
        ["bSpeaker"] = conflict.Second.Speaker?.Name,
        ["aCue"] = conflict.First.Quote.Cue,
        ["bCue"] = conflict.Second.Quote.Cue,
        ["aStance"] = conflict.First.Stance.ToString(),
        ["bStance"] = conflict.Second.Stance.ToString(),
        ["reason"] = conflict.Reason,
    };

    /// <summary>Precision and recall of the items that have a label, and how often each rule was right.</summary>
    private static string Score(List<ConflictItem> items, List<Result> results)
    {
        var labelled = items.Zip(results).Where(pair => pair.First.Label is not null).ToList();
        var found = labelled.Where(pair => pair.Second.Count > 0).ToList();
        var right = found.Count(pair => pair.First.Label == Contradiction);
        var wanted = labelled.Count(pair => pair.First.Label == Contradiction);
        var rules = found.GroupBy(pair => pair.Second.Rule).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => FormattableString.Invariant($"{group.Key} {group.Count(pair => pair.First.Label == Contradiction)}/{group.Count()}"));
        return string.Create(CultureInfo.InvariantCulture, $"precision {Share(right, found.Count):F3}, recall {Share(right, wanted):F3} of {wanted} contradictions; right by rule: {string.Join(", ", rules)}");
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private sealed record Result(JsonObject Json, int Count, string? Rule, string? Fault);
}
