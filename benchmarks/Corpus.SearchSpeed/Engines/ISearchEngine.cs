using Corpus.SearchSpeed.Claims;

namespace Corpus.SearchSpeed.Engines;

/// <summary>An engine that is measured.</summary>
internal interface ISearchEngine
{
    /// <summary>The name that the table shows.</summary>
    string Name { get; }

    /// <summary>Indexes claims into a folder that is empty.</summary>
    void Build(IEnumerable<ClaimRow> rows, string folder);

    /// <summary>Bytes that the folder has for the index alone, without the text that is returned.</summary>
    /// <param name="rows">The same claims again.</param>
    /// <param name="folder">The folder that was built.</param>
    long IndexBytes(IEnumerable<ClaimRow> rows, string folder);

    /// <summary>Opens what was built.</summary>
    IOpenIndex Open(string folder);
}

/// <summary>An index that is open for queries.</summary>
internal interface IOpenIndex : IDisposable
{
    /// <summary>The best answers, with the text of each.</summary>
    /// <returns>The article and text of each claim, best first.</returns>
    IReadOnlyList<Answer> Find(SpeedQuery query, int count);
}

/// <summary>A claim that was found.</summary>
internal sealed record Answer(string Article, string Text);
