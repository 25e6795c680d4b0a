using Corpus.Model;
using Corpus.Packing.Format;
using Corpus.Packing.Writing;

namespace Corpus.Packing;

/// <summary>Writes articles into a <c>corpus.bin</c>. The same articles and index give the same bytes everywhere.</summary>
/// <remarks>
/// Texts go out as articles are added; what stays in memory is the rows. The header is written last, so a stopped writer leaves no file that opens.
/// Not thread-safe.
/// </remarks>
public sealed unsafe class CorpusWriter : IDisposable
{
    private const int Sha256Digits = 64;

    private readonly Stream _output;
    private readonly long _start;
    private readonly BlockOutput _blocks;
    private readonly ArticleWriter _articles;
    private ArticleCopier? _copier;
    private string? _lastPath;
    private bool _ended;

    /// <summary>Begins a corpus at the stream's present position.</summary>
    /// <param name="seekableOutput">Where the corpus goes; it must end where the corpus ends, and stays open.</param>
    /// <exception cref="ArgumentException">The stream cannot seek or write.</exception>
    public CorpusWriter(Stream seekableOutput)
    {
        _output = seekableOutput ?? throw new ArgumentNullException(nameof(seekableOutput));
        if (!_output.CanSeek || !_output.CanWrite)
            throw new ArgumentException("The output must be able to seek and write: the header is written last.", nameof(seekableOutput));
        _start = _output.Position;
        _output.Write(new byte[CorpusFormat.HeaderLength], 0, CorpusFormat.HeaderLength);
        _blocks = new BlockOutput(_output);
        _articles = new ArticleWriter(_blocks);
    }

    /// <summary>What tells the corpus from others, when it is complete: <see cref="PackedCorpus.Checksum"/>.</summary>
    internal ulong Checksum { get; private set; }

    /// <summary>Adds an article.</summary>
    /// <exception cref="ArgumentException">
    /// The path does not come after that of the article before, in ordinal order; or the SHA-256 is neither empty nor 64 lower-case hexadecimal digits.
    /// </exception>
    /// <exception cref="InvalidOperationException">The corpus is complete or the writer disposed.</exception>
    public void Add(Article article)
    {
        if (article is null)
            throw new ArgumentNullException(nameof(article));
        RequireOpen();
        RequireOrder(article.Path, nameof(article));
        if (!IsSha256OrEmpty(article.Source.Sha256))
            throw new ArgumentException($"The SHA-256 of '{article.Path}' must be 64 lower-case hexadecimal digits.", nameof(article));
        _articles.Add(article);
        _lastPath = article.Path;
    }

    /// <summary>Adds an article as it stands in another corpus, which must be intact.</summary>
    /// <param name="corpus">The other corpus; always the same one.</param>
    /// <param name="article">Index of the article in it.</param>
    /// <returns>What an index and a join of the speakers must know of it.</returns>
    internal CopiedArticle Copy(PackedCorpus corpus, int article)
    {
        RequireOpen();
        _copier ??= corpus.CopierTo(_articles, _blocks);
        var path = _copier.PathOf(article);
        RequireOrder(path, nameof(article));
        _lastPath = path;
        return _copier.Copy(article);
    }

    /// <summary>Writes everything else and, last of all, the header: now the file opens.</summary>
    /// <param name="index">The index of the claims of all articles, in the order in which they were added.</param>
    /// <param name="joins">The speakers of the articles who are one in the corpus, in any order; without it, only those with the same key are.</param>
    /// <param name="conflicts">The claims that may not fit together, in the order of their first claims, then of their second ones; null where nobody looked for them.</param>
    /// <param name="cancellation">Stops the work; what was written does not open.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    /// <exception cref="ArgumentException">The index is of other claims, or is not in order; a join names a speaker that no article has, or that is joined already; or a conflict is of other claims or out of order.</exception>
    /// <exception cref="InvalidOperationException">The corpus is complete, the writer disposed, or two paths have the same key.</exception>
    public void Complete(IClaimIndex index, IReadOnlyList<SpeakerJoin>? joins = null, IReadOnlyList<ConflictEntry>? conflicts = null, CancellationToken cancellation = default)
    {
        if (index is null)
            throw new ArgumentNullException(nameof(index));
        RequireOpen();
        if (index.ClaimCount != _articles.Claims.Rows.Count)
            throw new ArgumentException(FormattableString.Invariant($"The index is of {index.ClaimCount} claims, the articles have {_articles.Claims.Rows.Count}."), nameof(index));
        if (index.ArticleCount != _articles.Articles.Count)
            throw new ArgumentException(FormattableString.Invariant($"The index is of {index.ArticleCount} articles, there are {_articles.Articles.Count}."), nameof(index));
        _ended = true;
        var claimIndex = new ClaimIndexWriter();
        claimIndex.Add(index, cancellation);
        var conflictRows = new ConflictWriter();
        conflictRows.Add(conflicts ?? [], index.ClaimCount, _articles.Strings);
        var sections = new SectionWriter(_blocks, cancellation);
        sections.WriteAll(_articles, joins ?? [], claimIndex, conflictRows);
        WriteHeader(sections, (ulong)index.TermTotal, conflicts is null ? 0 : CorpusFormat.HasConflicts);
    }

    private void WriteHeader(SectionWriter sections, ulong termTotal, ulong flags)
    {
        var dataLength = _blocks.Position;
        var root = _blocks.Complete();
        var header = new byte[CorpusFormat.HeaderLength];
        fixed (byte* bytes = header)
        {
            *(Header*)bytes = new Header
            {
                Magic = CorpusFormat.Magic,
                Version = CorpusFormat.Version,
                SectionCount = SectionTable.Count,
                FileLength = (ulong)(CorpusFormat.HeaderLength + _blocks.Position),
                DataLength = (ulong)dataLength,
                RootChecksum = root,
                TermTotal = termTotal,
                Flags = flags,
            };
            sections.CopyTable((SectionEntry*)(bytes + sizeof(Header)));
            *(ulong*)(bytes + CorpusFormat.HeaderChecksumOffset) = Checksum = XxHash64.Compute(bytes, CorpusFormat.HeaderChecksumOffset, seed: 0);
        }
        _output.Flush();
        _output.Position = _start;
        _output.Write(header, 0, header.Length);
        _output.Flush();
        _output.Position = _start + CorpusFormat.HeaderLength + _blocks.Position;
    }

    /// <summary>Ends the writer. Without <see cref="Complete"/> before, what was written does not open.</summary>
    public void Dispose() => _ended = true;

    private void RequireOpen()
    {
        if (_ended)
            throw new InvalidOperationException("The corpus is complete, or its writer was disposed.");
    }

    private void RequireOrder(string path, string parameter)
    {
        if (_lastPath is not null && string.CompareOrdinal(_lastPath, path) >= 0)
            throw new ArgumentException($"Articles must come in ordinal order of their paths, each once: '{path}' follows '{_lastPath}'.", parameter);
    }

    private static bool IsSha256OrEmpty(string text) =>
        text.Length == 0 || (text.Length == Sha256Digits && text.All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f')));
}
