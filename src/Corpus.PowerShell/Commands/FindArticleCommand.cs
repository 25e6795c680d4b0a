using System.Management.Automation;
using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Commands;

/// <summary>Finds the articles with claims that answer a query, best first.</summary>
[Cmdlet(VerbsCommon.Find, "Article")]
[OutputType(typeof(ArticleMatch))]
public sealed class FindArticleCommand : SearchCmdlet
{
    /// <summary>The best claim of an article comes first, so it is the one to show.</summary>
    private protected override IEnumerable<object> ResultsOf(IEnumerable<ClaimMatch> matches)
    {
        var seen = new HashSet<(ICorpus?, ulong)>();
        return matches.Where(match => seen.Add((PackedCorpus.Of(match.Article.Source), match.Article.Key))).Select(best => new ArticleMatch(best, CorpusOpening.ShownByItsOwn(best.Article)));
    }
}
