using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>The people of an article by the words of their roles.</summary>
internal sealed class RoleHolders(ArticleTokens article, List<Entity> people)
{
    /// <summary>People with one word in their roles that a description is compared with: a bound for hostile text.</summary>
    private const int MaximumHolders = 64;

    private Dictionary<int, List<Entity>>? _byWord;

    /// <summary>The people with a role that holds the word of a token, in the order of the text; no more than a description can choose among.</summary>
    public List<Entity> Of(int token) => ListOf(_byWord ??= Index(), article.SpanOf(new(token, token + 1)));

    private Dictionary<int, List<Entity>> Index()
    {
        var index = article.Workspace.Map<int, List<Entity>>();
        foreach (var person in people)
        {
            foreach (var role in person.Roles)
            {
                var rest = role.Span;
                while (RoleWords.Next(article.Text, ref rest, out var word))
                {
                    var holders = ListOf(index, word);
                    if (holders.Count < MaximumHolders && (holders.Count == 0 || holders[holders.Count - 1] != person))
                        holders.Add(person);
                }
            }
        }
        return index;
    }

    private List<Entity> ListOf(Dictionary<int, List<Entity>> index, TextSpan word)
    {
        var spelling = article.Spellings.NumberOf(word);
        if (!index.TryGetValue(spelling, out var list))
            index[spelling] = list = article.Workspace.List<Entity>();
        return list;
    }
}
