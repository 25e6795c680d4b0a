using Corpus.Model;
using Corpus.Tests.Shared;

namespace Corpus.Packing.Tests;

/// <summary>Everything that a corpus tells, read through every member of it.</summary>
internal sealed class CorpusContent : IEquatable<CorpusContent>
{
    private readonly List<object?> _answers = [];

    public CorpusContent(ICorpus corpus)
    {
        foreach (var article in corpus.Articles)
            Add(article);
        foreach (var quote in corpus.Quotes)
            _answers.Add((quote.Id, quote.Text, quote.Article.Path));
        foreach (var claim in corpus.Claims)
            _answers.Add((claim.Quote.Id, claim.Text, claim.SaidOn));
        foreach (var speaker in corpus.Speakers)
        {
            _answers.AddRange([speaker, corpus.FindSpeaker(speaker.Key)]);
            _answers.AddRange(speaker.Aliases.Concat(speaker.Roles).Select(designation => designation.Text));
            _answers.AddRange(corpus.GetQuotes(speaker.Key).Select(quote => quote.Id));
        }
        foreach (var article in corpus.Articles)
            _answers.Add(corpus.FindArticle(article.Key)?.Path);
        foreach (var conflict in corpus.Conflicts ?? [])
            _answers.AddRange([conflict, conflict.Reason]);
        _answers.AddRange(Enumerable.Range(0, corpus.Speakers.Count).SelectMany(speaker => corpus.GetClaimIndices(speaker)).Cast<object>());
        _answers.AddRange(IndexContent.Of(corpus.ClaimIndex));
    }

    public bool Equals(CorpusContent? other) => other is not null && _answers.SequenceEqual(other._answers);

    public override bool Equals(object? obj) => Equals(obj as CorpusContent);

    public override int GetHashCode() => _answers.Count;

    private void Add(Article article)
    {
        _answers.AddRange([article.Key, article.Source.Path, article.Source.Sha256, article.Source.ToString(), article.Content]);
        _answers.AddRange([article.Published?.Offset, article.Language]);
        _answers.AddRange(article.Paragraphs.Select(paragraph => paragraph.Text));
        _answers.AddRange(article.Removed.Select(removed => removed.Text));
    }
}
