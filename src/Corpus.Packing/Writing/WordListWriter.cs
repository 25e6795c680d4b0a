using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Writes words in ordinal order, each by what it does not have in common with the one before.</summary>
internal sealed class WordListWriter
{
    private readonly List<byte> _before = [];
    private readonly List<byte> _word = [];
    private string? _last;
    private int _count;
    private uint _group;

    public ByteWriter Output { get; } = new();

    public RowBuffer<byte> Bytes => Output.Bytes;

    /// <summary>Where each group begins.</summary>
    public RowBuffer<uint> Groups { get; } = new();

    /// <summary>Adds a word; what belongs to it may be written to <see cref="Output"/> behind it.</summary>
    /// <exception cref="ArgumentException">It does not come behind the one before.</exception>
    public void Add(string word)
    {
        if (_last is not null && string.CompareOrdinal(_last, word) >= 0)
            throw new ArgumentException($"The words of an index must be in ordinal order: '{word}' follows '{_last}'.", nameof(word));
        _last = word;
        if (_count++ % CorpusFormat.WordsInGroup == 0)
        {
            _group = Output.Bytes.Count;
            Groups.Add(_group);
            _before.Clear();
        }

        WordBytes.Encode(word, _word);
        var common = 0;
        while (common < _before.Count && common < _word.Count && _before[common] == _word[common])
            common++;
        Output.Number((uint)common);
        Output.Number((uint)(_word.Count - common));
        for (var i = common; i < _word.Count; i++)
            Output.Bytes.Add(_word[i]);
        _before.Clear();
        _before.AddRange(_word);
    }

    /// <summary>Ends the list: its last number tells how many words there are.</summary>
    public void End() => Groups.Add((uint)_count);
}
