using Corpus.Model;

namespace Corpus.Search;

/// <summary>What a user should know about how a query was read.</summary>
/// <param name="Message">Whole sentences: what was found in the query, and what was done instead.</param>
/// <param name="Span">The part of the query that it speaks of, in UTF-16 units from zero; empty where it speaks of the whole.</param>
public sealed record QueryNote(string Message, TextSpan Span)
{
    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
