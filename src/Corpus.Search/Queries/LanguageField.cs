using Corpus.Model;

namespace Corpus.Search.Queries;

/// <summary>The language of the article: <c>en</c> takes <c>en-US</c> too, <c>en-US</c> itself alone.</summary>
internal sealed class LanguageField(string name) : SearchField(name)
{
    public override string? Check(string value) => value.Trim().Length > 0 ? null : "it takes a language tag such as en or fa-AF";

    public override Func<Claim, bool> Bind(string value, ICorpus corpus)
    {
        var tag = value.Trim();
        return claim => claim.Quote.Article.Language is { } language
            && language.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
            && (language.Length == tag.Length || language[tag.Length] == '-');
    }
}
