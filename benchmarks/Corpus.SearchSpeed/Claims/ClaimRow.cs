namespace Corpus.SearchSpeed.Claims;

/// <summary>A claim as the engines index it.</summary>
/// <param name="Article">Path of its article; the claims of one article follow each other, the paths ascend.</param>
/// <param name="Title">Title of the article; empty where titles are not searched.</param>
/// <param name="Speaker">Who puts it forward; empty where nobody is named.</param>
/// <param name="Text">Its words, on one line.</param>
internal sealed record ClaimRow(string Article, string Title, string Speaker, string Text);
