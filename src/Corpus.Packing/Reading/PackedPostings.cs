using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>Where the words of a family stand: the head is read when it is opened, each full block when it is asked for.</summary>
internal sealed unsafe class PackedPostings : WordPostings
{
    private const int MaxHeadLength = 5;
    private const int MaxBits = 32;

    private readonly CorpusImage _image;
    private readonly int _claimsInCorpus;
    private readonly TitleWord[] _titles;
    private readonly FullBlock[] _blocks;
    private readonly PostingBlock? _rest;
    private readonly int _mostOfRest;

    /// <param name="image">The corpus.</param>
    /// <param name="first">First byte in the section.</param>
    /// <param name="end">The byte behind the last.</param>
    public PackedPostings(CorpusImage image, long first, long end)
    {
        _image = image;
        _claimsInCorpus = image.Count(SectionKind.ClaimLengths);
        using var reader = new CorpusReader(image);
        var start = Math.Min(MaxHeadLength, end - first);
        var beginning = new ByteCursor(image, reader.Bytes(SectionKind.Postings, first, start), start);
        var length = beginning.Below(end - first);
        first += beginning.Position;
        var head = new ByteCursor(image, reader.Bytes(SectionKind.Postings, first, length), length);
        HolderCount = head.Below(_claimsInCorpus + 1L);
        ClaimCount = head.Below(_claimsInCorpus + 1L);
        _titles = new TitleWord[head.Below(length)];
        FormCount = head.Below(int.MaxValue);
        ReadTitles(ref head);
        if (ClaimCount / PostingBlock.Size > length)
            throw image.Damaged("a word has more blocks than its head describes");
        _blocks = new FullBlock[ClaimCount / PostingBlock.Size];
        ReadBlocks(ref head, first + length, end);
        if (ClaimCount % PostingBlock.Size > 0)
            (_rest, _mostOfRest) = ReadRest(ref head);
    }

    public override int HolderCount { get; }

    public override int ClaimCount { get; }

    public override int FormCount { get; }

    public override IReadOnlyList<TitleWord> Titles => _titles;

    public override int GetLastClaim(int block) => block < _blocks.Length ? _blocks[block].LastClaim : _rest!.Claims[_rest.Count - 1];

    public override int GetMostCount(int block) => block < _blocks.Length ? _blocks[block].MostCount : _mostOfRest;

    public override int GetLeastLength(int block) => block < _blocks.Length ? _blocks[block].LeastLength : 0;

    public override void Read(int block, PostingBlock target)
    {
        if (block == _blocks.Length)
        {
            target.Count = _rest!.Count;
            Array.Copy(_rest.Claims, target.Claims, target.Count);
            Array.Copy(_rest.Counts, target.Counts, target.Count);
            return;
        }

        using var reader = new CorpusReader(_image);
        var bits = BlockBytes(reader, block, out var packed);
        Unpack(packed, target.Claims, PostingBlock.Size, bits.Claims);
        Unpack(packed + bits.CountsAt, target.Counts, PostingBlock.Size, bits.Counts);
        target.Count = PostingBlock.Size;
        var claim = block > 0 ? _blocks[block - 1].LastClaim : -1;
        var ascends = true;
        for (var i = 0; i < PostingBlock.Size; i++)
        {
            var before = claim;
            claim = target.Claims[i] = unchecked(before + target.Claims[i] + 1);
            ascends &= claim > before && ++target.Counts[i] > 0;
        }

        if (claim != _blocks[block].LastClaim || !ascends)
            throw _image.Damaged("a block of the index has claims that cannot be");
    }

    public override void ReadPlaces(int block, PostingBlock target)
    {
        if (block == _blocks.Length)
        {
            target.RequirePlaces(_rest!.Places.Length);
            Array.Copy(_rest.Places, target.Places, _rest.Places.Length);
            Array.Copy(_rest.Forms, target.Forms, _rest.Forms.Length);
            return;
        }

        ReadPlaces(block, target, 0, PostingBlock.Size);
    }

    /// <summary>Without those of the other claims: a phrase with a common word asks of a block about few.</summary>
    public override void ReadPlaces(int block, int claim, PostingBlock target)
    {
        if (block == _blocks.Length)
            base.ReadPlaces(block, claim, target);
        else
            ReadPlaces(block, target, claim, claim + 1);
    }

    private void ReadPlaces(int block, PostingBlock target, int firstClaim, int endClaim)
    {
        using var reader = new CorpusReader(_image);
        var bits = BlockBytes(reader, block, out var packed);
        var all = target.GetFirstPlace(PostingBlock.Size);
        var formsAt = bits.PlacesAt + ((((long)all * bits.Places) + 7) / 8);
        var length = formsAt + ((((long)all * bits.Forms) + 7) / 8);
        if (length != bits.Length || all == int.MaxValue)
            throw _image.Damaged("a block of the index has places that cannot be");
        var first = target.GetFirstPlace(firstClaim);
        var count = target.GetFirstPlace(endClaim) - first;
        target.RequirePlaces(count);
        Unpack(packed + bits.PlacesAt, target.Places, count, bits.Places, first);
        Unpack(packed + formsAt, target.Forms, count, bits.Forms, first);
        AddUp(target, firstClaim, endClaim);
    }

    private void ReadTitles(ref ByteCursor head)
    {
        var articles = _image.Count(SectionKind.Articles);
        var article = 0;
        for (var i = 0; i < _titles.Length; i++)
        {
            article += head.Below(articles - article);
            _titles[i] = new TitleWord(article, head.Below(int.MaxValue), FormCount > 1 ? head.Below(FormCount) : 0);
        }
    }

    private void ReadBlocks(ref ByteCursor head, long at, long end)
    {
        var last = -1;
        for (var i = 0; i < _blocks.Length; i++)
        {
            last += head.Below(_claimsInCorpus - (long)last);
            var length = head.Below(end - at + 1);
            _blocks[i] = new FullBlock(at, length, last, head.Byte(), head.Byte());
            at += length;
        }
    }

    private (PostingBlock Claims, int MostCount) ReadRest(ref ByteCursor head)
    {
        var rest = new PostingBlock { Count = ClaimCount % PostingBlock.Size };
        var places = new List<(int Place, int Form)>();
        var claim = _blocks.Length > 0 ? _blocks[_blocks.Length - 1].LastClaim : -1;
        var most = 0;
        for (var i = 0; i < rest.Count; i++)
        {
            var step = head.Number();
            claim = (int)Math.Min((long)claim + 1 + (step >> 1), int.MaxValue);
            if (claim >= _claimsInCorpus)
                throw _image.Damaged("a word stands in a claim that does not exist");
            rest.Claims[i] = claim;
            var count = (step & 1) == 0 ? 1 : head.Below(int.MaxValue) + 1;
            rest.Counts[i] = count;
            most = Math.Max(most, count);
            for (var place = -1; count > 0; count--)
            {
                place += head.Below((long)int.MaxValue - place) + 1;
                places.Add((place, FormCount > 1 ? head.Below(FormCount) : 0));
            }
        }

        rest.RequirePlaces(places.Count);
        for (var i = 0; i < places.Count; i++)
            (rest.Places[i], rest.Forms[i]) = places[i];
        return (rest, Math.Min(most, byte.MaxValue));
    }

    private BlockBits BlockBytes(CorpusReader reader, int block, out byte* packed)
    {
        ref readonly var place = ref _blocks[block];
        var widths = FormCount > 1 ? 4 : 3;
        // The margin may be read with the last number, and is there to be.
        packed = reader.Bytes(SectionKind.Postings, place.First, place.Length + CorpusFormat.PostingsMargin);
        var bits = place.Length < widths ? default : new BlockBits(packed[0], packed[1], packed[2], widths > 3 ? packed[3] : 0, place.Length - widths);
        packed += widths;
        return place.Length >= widths && Math.Max(Math.Max(bits.Claims, bits.Counts), Math.Max(bits.Places, bits.Forms)) < MaxBits && bits.PlacesAt <= bits.Length
            ? bits
            : throw _image.Damaged("a block of the index is described wrongly");
    }

    private static void Unpack(byte* packed, int[] target, int count, int bits, int first = 0)
    {
        if (bits == 0)
        {
            Array.Clear(target, 0, count);
            return;
        }

        var mask = (1UL << bits) - 1;
        var at = (long)first * bits;
        for (var i = 0; i < count; i++, at += bits)
            target[i] = (int)((*(ulong*)(packed + (at >> 3)) >> (int)(at & 7)) & mask);
    }

    /// <summary>Turns the distances of some claims into places.</summary>
    private void AddUp(PostingBlock target, int firstClaim, int endClaim)
    {
        var at = 0;
        for (var i = firstClaim; i < endClaim; i++)
        {
            var place = -1;
            for (var end = at + target.Counts[i]; at < end; at++)
            {
                place = target.Places[at] = unchecked(place + target.Places[at] + 1);
                if (place < 0 || target.Forms[at] >= FormCount)
                    throw _image.Damaged("a word stands at a place that does not exist");
            }
        }
    }

    /// <summary>A block as the head describes it.</summary>
    private readonly record struct FullBlock(long First, int Length, int LastClaim, byte MostCount, byte LeastLength);

    /// <summary>Bits of a number in each part of a block, and the bytes of the parts together.</summary>
    private readonly record struct BlockBits(int Claims, int Counts, int Places, int Forms, int Length)
    {
        public int CountsAt => Claims * PostingBlock.Size / 8;

        public int PlacesAt => CountsAt + (Counts * PostingBlock.Size / 8);
    }
}
