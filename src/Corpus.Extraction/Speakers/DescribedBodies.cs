using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Which body "the ministry" or "the company" takes up.</summary>
internal sealed class DescribedBodies(ArticleTokens article, EntityTable entities)
{
    /// <summary>"the company" takes up a name of its own sentence or of one of so many before.</summary>
    private const int Reach = 2;

    /// <summary>No sentence is searched further than this.</summary>
    private const int MaximumSentence = 96;

    /// <summary>By the spelling of the noun of a name, or of a word that describes its bearer: the one body that has it; null where several do.</summary>
    private Dictionary<int, Entity?>? _byWord;

    /// <summary>"the ministry": whether a phrase is made as one that takes up a body.</summary>
    public static bool CanTakeUp(ArticleTokens article, NounPhrase phrase) =>
        phrase.Range.Count > 1 && phrase.Range.End == phrase.Head.End && article.Is(phrase.Range.First, "the") && !article.Tokens[phrase.Head.Last].Has(WordTags.Capital);

    /// <summary>Rule body-taken-up: the one body of the article whose name or description has the noun, else the only one named close before that the noun can mean. Null where none or several are.</summary>
    /// <param name="phrase">One that <see cref="CanTakeUp"/>.</param>
    /// <param name="sentence">Index of its sentence.</param>
    public Entity? Of(NounPhrase phrase, int sentence)
    {
        var head = phrase.Head.Last;
        var noun = BodyWords.Find(article.WordAt(head));
        if (noun is null && !article.Tokens[head].Has(WordTags.Organization))
            return null;
        if ((_byWord ??= Index()).TryGetValue(article.Spellings.NumberOf(article.SpanOf(new(head, head + 1))), out var only))
            return only is not null && RoleWords.Fit(article, new(phrase.Range.First, head), only.NameSpan) ? only : null;
        return phrase.Range.Count == 2 && noun is { } kind and not (BodyWord.Public or BodyWord.Press) ? NamedBefore(phrase.Range.First, sentence, kind) : null;
    }

    private Dictionary<int, Entity?> Index()
    {
        var index = article.Workspace.Map<int, Entity?>();
        foreach (var body in entities.All)
        {
            if (body.Kind != SpeakerKind.Organization || body.Words.Count < 2)
                continue;
            Add(index, HeadOf(body), body);
            foreach (var role in body.Roles)
            {
                var rest = role.Span;
                while (RoleWords.Next(article.Text, ref rest, out var word))
                {
                    if ((article.Language.Find(article.Text.AsSpan(word.Start, word.Length)).Tags & WordTags.Organization) != 0)
                        Add(index, article.Spellings.NumberOf(word), body);
                }
            }
        }
        return index;
    }

    private static void Add(Dictionary<int, Entity?> index, int word, Entity body) =>
        index[word] = index.TryGetValue(word, out var known) && known != body ? null : body;

    /// <summary>The noun of a name: "Ministry" in "Ministry of Energy", "Bank" in "Mellworth Bank".</summary>
    private int HeadOf(Entity body)
    {
        var (rest, head) = (body.NameSpan, body.NameSpan);
        while (RoleWords.Next(article.Text, ref rest, out var word) && (article.Language.Find(article.Text.AsSpan(word.Start, word.Length)).Tags & WordTags.Preposition) == 0)
            head = word;
        return article.Spellings.NumberOf(head);
    }

    /// <summary>The body named in the nearest sentence that names one; null where it names several.</summary>
    private Entity? NamedBefore(int end, int sentence, BodyWord kind)
    {
        for (var back = 0; back <= Reach && sentence - back >= 0 && article.AreInOneEntry(sentence, sentence - back); back++)
        {
            Entity? only = null;
            var range = article.Sentences[sentence - back];
            var isInBrackets = false;
            for (var at = range.First; at < Math.Min(Math.Min(range.End, end), range.First + MaximumSentence); at++)
            {
                isInBrackets = article.Tokens[at].Kind is TokenKind.OpenBracket || (isInBrackets && article.Tokens[at].Kind is not TokenKind.CloseBracket);
                if (isInBrackets || entities.RunAt(at) is var run && run < 0 || entities.EntityOf(run) is not { } body || body == only || !IsMeant(body, kind))
                    continue;
                if (only is not null)
                    return null;
                only = body;
            }
            if (only is not null)
                return only;
        }
        return null;
    }

    private bool IsMeant(Entity body, BodyWord kind)
    {
        if (body.Kind != SpeakerKind.Organization || body.IsPlace || body.IsOfTitle || (body.MayBePerson && !body.SpeaksInMarks))
            return false;
        var rest = body.NameSpan;
        while (RoleWords.Next(article.Text, ref rest, out var word))
        {
            var told = BodyWords.Find(article.Text.AsSpan(word.Start, word.Length));
            if ((told is BodyWord.Public && kind is not BodyWord.Any) || (told is BodyWord.Press && kind is BodyWord.Company))
                return false;
        }
        return true;
    }
}
