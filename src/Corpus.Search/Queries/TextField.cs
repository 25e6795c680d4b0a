using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Queries;

/// <summary>A field whose words the value is looked for in, as a phrase; wildcards count.</summary>
/// <param name="name">The name before the colon.</param>
/// <param name="key">What decides the field's words: claims with the same key have the same; null where the field is empty.</param>
/// <param name="texts">The words of the field, each text by itself.</param>
internal sealed class TextField(string name, Func<Claim, ICorpus, ulong?> key, Func<Claim, ICorpus, IEnumerable<string>> texts) : SearchField(name)
{
    public override string? Check(string value) =>
        TermPattern.ReadAll(value, wildcards: true).Count > 0 ? null : "it takes a word, or several in quotation marks";

    public override Func<Claim, bool> Bind(string value, ICorpus corpus)
    {
        var words = new WordSequence(TermPattern.ReadAll(value, wildcards: true));
        var known = new Dictionary<ulong, bool>();
        return claim =>
        {
            if (key(claim, corpus) is not { } owner)
                return false;
            if (!known.TryGetValue(owner, out var holds))
                known[owner] = holds = texts(claim, corpus).Any(text => words.StandsIn(ClaimTokenizer.Tokenize(text)));
            return holds;
        };
    }
}
