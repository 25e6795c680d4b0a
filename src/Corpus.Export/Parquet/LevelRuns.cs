namespace Corpus.Export.Parquet;

/// <summary>Levels of one bit, as runs of equal ones: the hybrid encoding of Parquet without its packed form.</summary>
internal sealed class LevelRuns
{
    private readonly MemoryStream _runs = new();
    private int _level;
    private int _length;

    public void Add(int level)
    {
        if (level != _level)
            EndRun();
        _level = level;
        _length++;
    }

    /// <summary>Writes the levels behind their length in bytes, and forgets them.</summary>
    public void MoveTo(Stream output)
    {
        EndRun();
        PlainValues.WriteInt32(output, (int)_runs.Length);
        _runs.WriteTo(output);
        _runs.SetLength(0);
    }

    private void EndRun()
    {
        if (_length == 0)
            return;
        var header = (uint)_length << 1;
        for (; header > 0x7F; header >>= 7)
            _runs.WriteByte((byte)(header | 0x80));
        _runs.WriteByte((byte)header);
        _runs.WriteByte((byte)_level);
        _length = 0;
    }
}
