using System.Text.Json.Nodes;
using Corpus.Extraction;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Accuracy.Tests.Quotations;

/// <summary>The labelled quotations: edits of what was said in the articles beside this file, and lines that people wrote.</summary>
internal static class QuoteSet
{
    /// <summary>An edit of a sentence of direct speech, and the verdict on what it makes.</summary>
    private static readonly (string Name, string Verdict, Func<string, int, string?> Edit)[] _edits =
    [
        ("sentence", "Verbatim", (sentence, _) => sentence),
        ("retypeset", "Verbatim", QuoteEdits.Retypeset),
        ("recase", "Verbatim", QuoteEdits.Recase),
        ("bracket", "Verbatim", QuoteEdits.Bracket),
        ("trim-front", "Trimmed", QuoteEdits.TrimFront),
        ("trim-end", "Trimmed", QuoteEdits.TrimEnd),
        ("elide", "Trimmed", QuoteEdits.Elide),
        ("snip", "Trimmed", QuoteEdits.Snip),
        ("drop-negation", "Altered", QuoteEdits.DropNegation),
        ("add-negation", "Altered", QuoteEdits.AddNegation),
        ("cut-negation", "Altered", QuoteEdits.CutNegation),
        ("elide-negation", "Altered", QuoteEdits.ElideNegation),
        ("bracket-negation", "Altered", QuoteEdits.BracketNegation),
        ("change-number", "Altered", QuoteEdits.ChangeNumber),
        ("swap-name", "Altered", QuoteEdits.SwapName),
        ("change-word", "Altered", QuoteEdits.ChangeWord),
        ("reorder", "Altered", QuoteEdits.Reorder),
        ("drop-word", "Altered", QuoteEdits.DropWord),
        ("add-word", "Altered", QuoteEdits.AddWord),
        ("report", "Altered", QuoteEdits.Report),
    ];

    /// <summary>An edit of a clause of indirect speech.</summary>
    private static readonly (string Name, string Verdict, Func<string, int, string?> Edit)[] _editsOfReports =
    [
        ("reported", "Paraphrase", (clause, _) => Capitalised(clause)),
        ("reported-tense", "Paraphrase", (clause, round) => Capitalised(QuoteEdits.Retense(clause, round))),
        ("reported-negated", "NotFound", (clause, round) => Capitalised(QuoteEdits.AddNegation(clause, round))),
        ("reported-number", "NotFound", (clause, round) => Capitalised(QuoteEdits.ChangeNumber(clause, round))),
    ];

    /// <summary>The lines of the set.</summary>
    /// <param name="folder">Folder with the articles.</param>
    /// <param name="written">File with <c>verdict ; speaker ; text</c> lines.</param>
    public static IEnumerable<string> Make(string folder, string written)
    {
        var quotes = Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).SelectMany(file => Read(file).Quotes).ToList();
        var items = OfDirect([.. quotes.Where(quote => quote.Kind == QuoteKind.Direct)])
            .Concat(OfReports(quotes.Where(quote => quote.Kind == QuoteKind.Indirect && quote.Text.Split(' ').Length >= 5)))
            .Concat(File.ReadLines(written).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" ; ")).Select(fields => new Item("written", fields[0], fields[2], fields[1] == "-" ? null : fields[1])));
        return items.GroupBy(item => item.Edit).SelectMany(group => group.Select((item, number) => item.ToJson(number + 1)));
    }

    private static IEnumerable<Item> OfDirect(List<Quote> quotes)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            var sentences = Sentences(quotes[i]);
            var sentence = sentences[i % sentences.Count];
            foreach (var (name, verdict, edit) in _edits)
            {
                if (edit(sentence, i) is { } text)
                    yield return new Item(name, verdict, text);
            }

            if (sentences.Count > 1)
                yield return new Item("whole", "Verbatim", quotes[i].Text);
            if (sentences.Count > 2)
                yield return new Item("join", "Altered", sentences[0] + " " + sentences[2]);
            var speaker = quotes[i].Speaker!.Name;
            yield return new Item("right-speaker", "Verbatim", sentence, speaker.Split(' ')[^1]);
            yield return new Item("wrong-speaker", "WrongSpeaker", sentence, quotes.Skip(i).Concat(quotes).First(other => other.Speaker!.Name != speaker).Speaker!.Name);
        }
    }

    private static IEnumerable<Item> OfReports(IEnumerable<Quote> quotes)
    {
        var round = 0;
        foreach (var quote in quotes)
        {
            var isUnsaid = quote.Stance is Stance.Denies or Stance.Uncommitted;
            foreach (var (name, verdict, edit) in isUnsaid ? [("unsaid", "NotFound", (clause, _) => Capitalised(clause))] : _editsOfReports)
            {
                if (edit(quote.Text, round) is { } text)
                    yield return new Item(name, verdict, text);
            }

            round++;
        }
    }

    /// <summary>The sentences of a quote. Its claims are sentences, and clauses where these do unlike things: neither a stop nor a mark stands before such a one.</summary>
    private static List<string> Sentences(Quote quote)
    {
        var sentences = new List<AnchoredText>();
        foreach (var claim in quote.Claims)
        {
            var last = sentences.Count - 1;
            if (last >= 0 && !EndsSentence(sentences[last], claim.Words))
                sentences[last] = new AnchoredText(claim.Words.Source, TextSpan.FromBounds(sentences[last].Envelope.Start, claim.Words.Envelope.End));
            else
                sentences.Add(claim.Words);
        }

        return sentences.ConvertAll(sentence => sentence.Text.TrimEnd(','));
    }

    private static bool EndsSentence(AnchoredText before, AnchoredText claim)
    {
        var end = before.Envelope.End;
        return before.Source.GetText(TextSpan.FromBounds(end - 1, claim.Envelope.Start)).IndexOfAny(['.', '?', '!', '“']) >= 0;
    }

    private static Article Read(string file)
    {
        var decoded = SeedDecoder.Decode(Path.GetFileName(file), File.ReadAllBytes(file));
        return ArticleExtractor.Extract(new SeedFile(decoded.Source!, null)).Article!;
    }

    private static string? Capitalised(string? text) => text is null ? null : char.ToUpperInvariant(text[0]) + text[1..];

    private sealed record Item(string Edit, string Verdict, string Text, string? Speaker = null)
    {
        public string ToJson(int number)
        {
            var json = new JsonObject { ["id"] = FormattableString.Invariant($"{Edit}-{number}"), ["text"] = Text };
            if (Speaker is not null)
                json["speaker"] = Speaker;
            json["verdict"] = Verdict;
            return json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        }
    }
}
