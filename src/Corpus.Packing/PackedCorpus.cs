using System.IO.MemoryMappedFiles;
using System.Reflection;
using System.Runtime.InteropServices;
using Corpus.Model;
using Corpus.Packing.Format;
using Corpus.Packing.Reading;
using Corpus.Packing.Writing;

namespace Corpus.Packing;

/// <summary>A corpus that is read out of <c>corpus.bin</c> on demand.</summary>
/// <remarks>
/// Opening reads the header alone. Bytes are held against their checksums when they are first read, so damage shows as a
/// <see cref="CorpusFormatException"/> from the member that comes upon it. After <see cref="Dispose"/> members throw
/// <see cref="ObjectDisposedException"/>, and so do texts of articles that were taken out before. Thread-safe.
/// </remarks>
public sealed unsafe class PackedCorpus : ICorpus, IDisposable
{
    private readonly CorpusImage _image;
    private readonly IDisposable? _file;
    private readonly RowList<Article> _articles;
    private readonly RowList<ArticleHead> _articleHeads;
    private readonly RowList<Quote> _quotes;
    private readonly RowList<Claim> _claims;
    private readonly RowList<Speaker> _speakers;
    private readonly RowList<SpeakerHead> _speakerHeads;
    private readonly RowList<Conflict>? _conflicts;
    private readonly PackedClaimIndex _claimIndex;
    private ArticleAtRow? _last;

    private PackedCorpus(SafeBuffer buffer, long length, string name, IDisposable? file = null)
    {
        try
        {
            _image = new CorpusImage(buffer, length, name);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
        _image.Corpus = this;
        _file = file;
        _articles = new RowList<Article>(_image.Count(SectionKind.Articles), ArticleAt);
        _articleHeads = new RowList<ArticleHead>(_articles.Count, row => ArticleReader.ReadHead(_image, row));
        _quotes = new RowList<Quote>(_image.Count(SectionKind.Quotes), QuoteAt);
        _claims = new RowList<Claim>(_image.Count(SectionKind.Claims), ClaimAt);
        _speakers = new RowList<Speaker>(_image.Count(SectionKind.CorpusSpeakers), row => SpeakerReader.Read(_image, row));
        _speakerHeads = new RowList<SpeakerHead>(_speakers.Count, row => SpeakerReader.ReadHead(_image, row));
        _conflicts = _image.HasConflicts ? new RowList<Conflict>(_image.Count(SectionKind.Conflicts), ConflictAt) : null;
        _claimIndex = new PackedClaimIndex(_image);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Article> Articles => _articles;

    /// <summary>The names of all speakers, in the order of <see cref="Speakers"/>.</summary>
    public IReadOnlyList<SpeakerHead> SpeakerHeads => _speakerHeads;

    /// <summary>The heads of all articles, in the order of <see cref="Articles"/>.</summary>
    public IReadOnlyList<ArticleHead> ArticleHeads => _articleHeads;

    /// <inheritdoc/>
    public IReadOnlyList<Quote> Quotes => _quotes;

    /// <inheritdoc/>
    public IReadOnlyList<Claim> Claims => _claims;

    /// <inheritdoc/>
    public IReadOnlyList<Speaker> Speakers => _speakers;

    /// <inheritdoc/>
    public IReadOnlyList<Conflict>? Conflicts => _conflicts;

    /// <inheritdoc/>
    public IClaimIndex ClaimIndex => _claimIndex;

    /// <summary>What tells the corpus from others: the checksum of the header, which has the checksum of everything else.</summary>
    internal ulong Checksum => _image.Checksum;

    /// <summary>How many blocks of the file have been compared with their checksums so far.</summary>
    internal int CheckedBlocks => _image.CheckedBlocks;

    /// <summary>The corpus that the text of an article was read out of; null where it is of none, as one that was just extracted.</summary>
    public static PackedCorpus? Of(SourceText source) => (source as PackedText)?.Corpus;

    /// <summary>Maps a file. It is held open against writers until the corpus is disposed; replace it by renaming another file onto it.</summary>
    /// <exception cref="CorpusFormatException">The file is no corpus that this version reads.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be opened.</exception>
    public static PackedCorpus Open(string path)
    {
        var file = new FileStream(path ?? throw new ArgumentNullException(nameof(path)), FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            var length = file.Length;
            if (length == 0)
                throw new CorpusFormatException(path, CorpusProblem.Truncated, "it is empty");
            // The view lives on without the map; the file stays open because a writer that cuts a mapped file ends the process.
            using var map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            var view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
            return new PackedCorpus(view.SafeMemoryMappedViewHandle, length, path, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Reads a corpus that is in memory; the bytes must not change.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">What errors call the corpus.</param>
    /// <exception cref="CorpusFormatException">The bytes are no corpus that this version reads.</exception>
    public static PackedCorpus Open(byte[] bytes, string name) =>
        new(PinnedBuffer.Of(bytes ?? throw new ArgumentNullException(nameof(bytes))), bytes.Length, name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>Reads the corpus that an assembly carries, where the assembly is loaded and without copying it.</summary>
    /// <param name="assembly">The assembly of a project that has seeds; it stays loaded as long as the corpus.</param>
    /// <param name="name">Name of the manifest resource.</param>
    /// <exception cref="CorpusFormatException">There is no such resource, or it is no corpus that this version reads.</exception>
    public static PackedCorpus OpenResource(Assembly assembly, string name = "corpus.bin")
    {
        if (assembly is null)
            throw new ArgumentNullException(nameof(assembly));
        var fullName = $"{name ?? throw new ArgumentNullException(nameof(name))} of {assembly.GetName().Name}";
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new CorpusFormatException(fullName, CorpusProblem.Missing, "the assembly has no resource of this name");
        if (stream is UnmanagedMemoryStream memory)
            return new PackedCorpus(PinnedBuffer.Of(assembly, memory.PositionPointer, memory.Length), memory.Length, fullName);
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Open(copy.ToArray(), fullName);
    }

    /// <inheritdoc/>
    public Article? FindArticle(ulong key)
    {
        var row = KeyTable.Find(_image, SectionKind.ArticleKeys, key);
        return row < 0 ? null : ArticleAt(row);
    }

    /// <inheritdoc/>
    public Speaker? FindSpeaker(ulong key)
    {
        var row = KeyTable.Find(_image, SectionKind.SpeakerKeys, key);
        return row < 0 ? null : SpeakerReader.Read(_image, row);
    }

    /// <inheritdoc/>
    public IEnumerable<Quote> GetQuotes(ulong speakerKey)
    {
        var speaker = KeyTable.Find(_image, SectionKind.SpeakerKeys, speakerKey);
        return speaker < 0 ? [] : SpeakerQuotes(speaker);
    }

    /// <inheritdoc/>
    public IReadOnlyList<int> GetClaimIndices(int speaker)
    {
        if (speaker < 0 || speaker >= _speakers.Count)
            throw new ArgumentOutOfRangeException(nameof(speaker), speaker, FormattableString.Invariant($"The corpus has {_speakers.Count} speakers."));
        using var reader = new CorpusReader(_image);
        var row = reader.Row<CorpusSpeakerRow>(SectionKind.CorpusSpeakers, speaker);
        var quotes = reader.CheckRun(SectionKind.CorpusSpeakerQuotes, row.FirstQuote, row.QuoteCount);
        var claims = new List<int>();
        for (var i = 0; i < quotes; i++)
        {
            var quote = reader.Row<QuoteRow>(SectionKind.Quotes, reader.Row<uint>(SectionKind.CorpusSpeakerQuotes, row.FirstQuote + i));
            var count = reader.CheckRun(SectionKind.Claims, quote.FirstClaim, quote.ClaimCount);
            for (var claim = 0; claim < count; claim++)
                claims.Add((int)quote.FirstClaim + claim);
        }

        return claims;
    }

    /// <summary>Copies articles of this corpus to one that is being written.</summary>
    internal ArticleCopier CopierTo(ArticleWriter target, BlockOutput output) => new(target, output, _image);

    /// <summary>Whether every block has its checksum. Compares all now: reading will not come upon damage later.</summary>
    internal bool IsIntact() => _image.IsIntact();

    /// <summary>Lets go of the file.</summary>
    public void Dispose()
    {
        _image.Dispose();
        _file?.Dispose();
        Volatile.Write(ref _last, null);
    }

    private RowList<Quote> SpeakerQuotes(int speaker)
    {
        using var reader = new CorpusReader(_image);
        var row = reader.Row<CorpusSpeakerRow>(SectionKind.CorpusSpeakers, speaker);
        var count = reader.CheckRun(SectionKind.CorpusSpeakerQuotes, row.FirstQuote, row.QuoteCount);
        return new RowList<Quote>(count, i => QuoteAt((int)RowOf<uint>(SectionKind.CorpusSpeakerQuotes, row.FirstQuote + i)));
    }

    /// <summary>Makes an article, or gives the one made last: whoever goes through quotes or claims stays in one article for a while.</summary>
    private Article ArticleAt(int row)
    {
        _image.RequireOpen();
        var last = Volatile.Read(ref _last);
        if (last?.Row == row)
            return last.Article;
        var article = ArticleReader.Read(_image, row);
        Volatile.Write(ref _last, new ArticleAtRow(row, article));
        return article;
    }

    private Quote QuoteAt(int row)
    {
        var article = (int)RowOf<QuoteRow>(SectionKind.Quotes, row).Article;
        var first = RowOf<ArticleRow>(SectionKind.Articles, article).FirstQuote;
        return Item(ArticleAt(article).Quotes, row - first);
    }

    private Claim ClaimAt(int row)
    {
        var quote = RowOf<ClaimRow>(SectionKind.Claims, row).Quote;
        var article = (int)RowOf<QuoteRow>(SectionKind.Quotes, quote).Article;
        var first = RowOf<ArticleRow>(SectionKind.Articles, article).FirstClaim;
        return Item(ArticleAt(article).Claims, row - first);
    }

    private Conflict ConflictAt(int row)
    {
        using var reader = new CorpusReader(_image);
        var conflict = reader.Row<ConflictRow>(SectionKind.Conflicts, row);
        reader.CheckRun(SectionKind.Claims, conflict.First, 1);
        reader.CheckRun(SectionKind.Claims, conflict.Second, 1);
        var (first, second) = (ClaimAt((int)conflict.First), ClaimAt((int)conflict.Second));
        try
        {
            return new Conflict(
                (ConflictKind)reader.Value(conflict.Kind, (int)ConflictKind.ChangeOverTime),
                reader.Text(conflict.RuleString),
                first,
                second,
                reader.Words(first.Words.Source, conflict.FirstWords),
                reader.Words(second.Words.Source, conflict.SecondWords),
                reader.Value(conflict.Strength, last: 100) / 100.0);
        }
        catch (ArgumentException refused)
        {
            throw _image.Damaged($"conflict {row} does not hold together", refused);
        }
    }

    private T Item<T>(ValueList<T> items, long index) =>
        index >= 0 && index < items.Count ? items[(int)index] : throw _image.Damaged("a row belongs to another article");

    private T RowOf<T>(SectionKind kind, long row)
        where T : unmanaged
    {
        using var reader = new CorpusReader(_image);
        return reader.Row<T>(kind, row);
    }

    private sealed record ArticleAtRow(int Row, Article Article);
}
