using System.Collections;
using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>Words in ordinal order; one costs its group.</summary>
internal sealed unsafe class PackedWords(CorpusImage image, SectionKind bytes, SectionKind groups, bool hasForms) : IReadOnlyList<string>
{
    private int _count = -1;
    private Group? _last;

    /// <summary>Number of words: the last number of the groups.</summary>
    public int Count
    {
        get
        {
            if (_count < 0)
                _count = ReadCount();
            return _count;
        }
    }

    public string this[int index] => GroupOf(index).Words[index % CorpusFormat.WordsInGroup];

    /// <summary>The family of a word.</summary>
    public WordForm FormAt(int index) => GroupOf(index).Forms[index % CorpusFormat.WordsInGroup];

    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int ReadCount()
    {
        using var reader = new CorpusReader(image);
        var rows = image.Count(groups);
        var count = rows == 0 ? 0 : reader.Row<uint>(groups, rows - 1);
        return (count + CorpusFormat.WordsInGroup - 1) / CorpusFormat.WordsInGroup + 1 == (uint)rows || rows == 0
            ? (int)count
            : throw image.Damaged("a list of words has another length than its groups");
    }

    /// <summary>The group of a word; the one read last is kept, since whoever goes through words stays in one for a while.</summary>
    private Group GroupOf(int index)
    {
        if (index < 0 || index >= Count)
            throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"The list has {Count} items."));
        var number = index / CorpusFormat.WordsInGroup;
        image.RequireOpen();
        var last = Volatile.Read(ref _last);
        if (last?.Number == number)
            return last;
        var group = Read(number);
        Volatile.Write(ref _last, group);
        return group;
    }

    private Group Read(int number)
    {
        using var reader = new CorpusReader(image);
        var first = reader.Row<uint>(groups, number);
        var isLast = number + 2 == image.Count(groups);
        var end = isLast ? image.Section(bytes).Length : reader.Row<uint>(groups, number + 1);
        var length = (long)end - first;
        var cursor = new ByteCursor(image, reader.Bytes(bytes, first, length), length);
        var words = new string[isLast ? Count - (number * CorpusFormat.WordsInGroup) : CorpusFormat.WordsInGroup];
        var forms = new WordForm[hasForms ? words.Length : 0];
        var letters = new byte[length];
        var known = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var common = cursor.Below(known + 1L);
            known = common + cursor.Below(length - common + 1);
            for (var at = common; at < known; at++)
                letters[at] = cursor.Byte();
            words[i] = WordBytes.Decode(letters, known);
            if (hasForms)
                forms[i] = new WordForm(cursor.Below(image.Count(SectionKind.FamilyPostings)), cursor.Below(int.MaxValue));
        }

        return new Group(number, words, forms);
    }

    private sealed record Group(int Number, string[] Words, WordForm[] Forms);
}
