using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Writes where the words of a family stand: full blocks in as few bits as their largest number needs, what is left over as single numbers.</summary>
internal sealed class PostingsWriter
{
    private readonly ByteWriter _output = new();
    private readonly PostingBlock _block = new();

    /// <summary>Distances, counts, places and forms of a block.</summary>
    private readonly List<uint>[] _numbers = [[], [], [], []];

    public RowBuffer<byte> Bytes => _output.Bytes;

    /// <summary>Adds a family.</summary>
    /// <exception cref="ArgumentException">Claims or places do not ascend, or a number cannot be.</exception>
    public void Add(WordPostings postings, IClaimIndex index)
    {
        var formCount = postings.FormCount;
        var head = new ByteWriter();
        var blocks = new ByteWriter();
        head.Number((uint)postings.HolderCount);
        head.Number((uint)postings.ClaimCount);
        head.Number((uint)postings.Titles.Count);
        head.Number((uint)formCount);
        AddTitles(head, postings.Titles, formCount, index.ArticleCount);
        var full = postings.ClaimCount / PostingBlock.Size;
        var last = -1;
        for (var i = 0; i < full; i++)
        {
            Read(postings, i, last, formCount, index.ClaimCount);
            var before = blocks.Bytes.Count;
            AddBlock(blocks, formCount);
            var end = _block.Claims[_block.Count - 1];
            head.Number((uint)(end - last));
            head.Number(blocks.Bytes.Count - before);
            head.Bytes.Add((byte)postings.GetMostCount(i));
            head.Bytes.Add((byte)postings.GetLeastLength(i));
            last = end;
        }

        if (full < postings.BlockCount)
        {
            Read(postings, full, last, formCount, index.ClaimCount);
            AddRest(head, formCount);
        }

        _output.Number(head.Bytes.Count);
        _output.Bytes.AddAll(head.Bytes);
        _output.Bytes.AddAll(blocks.Bytes);
    }

    /// <summary>Ends the section.</summary>
    public void End()
    {
        for (var i = 0; i < CorpusFormat.PostingsMargin; i++)
            Bytes.Add(0);
    }

    private static void AddTitles(ByteWriter output, IReadOnlyList<TitleWord> titles, int formCount, int articleCount)
    {
        var article = 0;
        foreach (var title in titles)
        {
            if (title.Article < article || title.Article >= articleCount || title.Place < 0 || title.Form < 0 || title.Form >= formCount)
                throw new ArgumentException("The words in titles must ascend by article and be forms of their family.", nameof(titles));
            output.Number((uint)(title.Article - article));
            output.Number((uint)title.Place);
            if (formCount > 1)
                output.Number((uint)title.Form);
            article = title.Article;
        }
    }

    /// <summary>Reads a block and turns it into the numbers that are written.</summary>
    private void Read(WordPostings postings, int block, int last, int formCount, int claimCount)
    {
        postings.Read(block, _block);
        postings.ReadPlaces(block, _block);
        foreach (var numbers in _numbers)
            numbers.Clear();
        var at = 0;
        for (var i = 0; i < _block.Count; i++)
        {
            if (_block.Claims[i] <= last || _block.Claims[i] >= claimCount || _block.Counts[i] < 1)
                throw new ArgumentException("The claims of a family must ascend and hold it at least once.", nameof(postings));
            _numbers[0].Add((uint)(_block.Claims[i] - last - 1));
            _numbers[1].Add((uint)(_block.Counts[i] - 1));
            last = _block.Claims[i];
            var place = -1;
            for (var end = at + _block.Counts[i]; at < end; at++)
            {
                if (_block.Places[at] <= place || _block.Forms[at] < 0 || _block.Forms[at] >= formCount)
                    throw new ArgumentException("The places of a family in a claim must ascend and hold its forms.", nameof(postings));
                _numbers[2].Add((uint)(_block.Places[at] - place - 1));
                _numbers[3].Add((uint)_block.Forms[at]);
                place = _block.Places[at];
            }
        }
    }

    private void AddBlock(ByteWriter output, int formCount)
    {
        var lists = formCount > 1 ? 4 : 3;
        for (var i = 0; i < lists; i++)
            output.Bytes.Add(BitsOf(_numbers[i]));
        for (var i = 0; i < lists; i++)
            Pack(output, _numbers[i], BitsOf(_numbers[i]));
    }

    private void AddRest(ByteWriter output, int formCount)
    {
        var at = 0;
        for (var i = 0; i < _numbers[0].Count; i++)
        {
            var more = _numbers[1][i];
            output.Number((_numbers[0][i] << 1) | (more > 0 ? 1u : 0));
            if (more > 0)
                output.Number(more);
            for (var end = at + (int)more + 1; at < end; at++)
            {
                output.Number(_numbers[2][at]);
                if (formCount > 1)
                    output.Number(_numbers[3][at]);
            }
        }
    }

    /// <summary>Bits of the largest of some numbers.</summary>
    private static byte BitsOf(List<uint> numbers)
    {
        uint all = 0;
        foreach (var number in numbers)
            all |= number;
        byte bits = 0;
        for (; all > 0; all >>= 1)
            bits++;
        return bits;
    }

    /// <summary>Writes the low bits of numbers one behind the other, low bits first, up to a full byte.</summary>
    private static void Pack(ByteWriter output, List<uint> numbers, int bits)
    {
        ulong open = 0;
        var used = 0;
        foreach (var number in numbers)
        {
            open |= (ulong)number << used;
            for (used += bits; used >= 8; used -= 8)
            {
                output.Bytes.Add((byte)open);
                open >>= 8;
            }
        }

        if (used > 0)
            output.Bytes.Add((byte)open);
    }
}
