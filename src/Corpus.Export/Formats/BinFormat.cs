using Corpus.Export.Packed;
using Corpus.Packing;
using Corpus.Search;

namespace Corpus.Export.Formats;

/// <summary>The packed corpus that the build makes and the module opens. An article goes in whole, with all its quotes.</summary>
internal sealed class BinFormat() : StreamFormat("Bin", ".bin")
{
    public override ExportWriter Open(Stream output, ExportSource source) => new Writer(output, source);

    private sealed class Writer(Stream output, ExportSource source) : ExportWriter
    {
        private readonly CorpusWriter _corpus = new(output);
        private readonly ClaimIndexBuilder _claims = new();
        private readonly SpeakerJoins _joins = new(source.Corpus);

        /// <summary>Null where nobody has looked for conflicts, and for a part of a corpus: how rare a word is, and so what a conflict is, depends on all articles.</summary>
        private readonly ConflictNumbers? _conflicts = source.IsWhole && source.Corpus?.Conflicts is { } known ? new ConflictNumbers(known) : null;

        public override void Write(ExportedArticle article)
        {
            _corpus.Add(article.Article);
            _claims.Add(article.Article);
            _joins.Add(article.Article);
            _conflicts?.Add(article.Article);
        }

        public override void Complete(CancellationToken cancellation) =>
            _corpus.Complete(_claims.ToIndex(), _joins.ToList(), _conflicts?.ToList(), cancellation);

        public override void Dispose() => _corpus.Dispose();
    }
}
