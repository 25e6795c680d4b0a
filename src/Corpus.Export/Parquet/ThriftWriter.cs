using Corpus.Export.Text;

namespace Corpus.Export.Parquet;

/// <summary>Writes structs in the compact protocol of Apache Thrift, which the metadata of Parquet are in.</summary>
internal sealed class ThriftWriter(Stream output)
{
    private const int TrueType = 1;
    private const int FalseType = 2;
    private const int Int16Type = 4;
    private const int Int32Type = 5;
    private const int Int64Type = 6;
    private const int BinaryType = 8;
    private const int ListType = 9;
    private const int StructType = 12;
    private const int LargestShortList = 14;

    private readonly Stack<int> _lastFields = new([0]);

    public ThriftWriter Int32(int field, int value) => Header(field, Int32Type).Varint(ZigZag(value));

    public ThriftWriter Int64(int field, long value) => Header(field, Int64Type).Varint(ZigZag(value));

    public ThriftWriter Int16(int field, short value) => Header(field, Int16Type).Varint(ZigZag(value));

    public ThriftWriter Boolean(int field, bool value) => Header(field, value ? TrueType : FalseType);

    public ThriftWriter Text(int field, string value) => Header(field, BinaryType).Text(value);

    public ThriftWriter Struct(int field, Action write) => Header(field, StructType).Nested(write);

    public ThriftWriter Int32s(int field, IReadOnlyList<int> values)
    {
        List(field, Int32Type, values.Count);
        foreach (var value in values)
            Varint(ZigZag(value));
        return this;
    }

    public ThriftWriter Texts(int field, IReadOnlyList<string> values)
    {
        List(field, BinaryType, values.Count);
        foreach (var value in values)
            Text(value);
        return this;
    }

    public ThriftWriter Structs<T>(int field, IReadOnlyList<T> items, Action<T> write)
    {
        List(field, StructType, items.Count);
        foreach (var item in items)
            Nested(() => write(item));
        return this;
    }

    /// <summary>Ends the outermost struct.</summary>
    public void End() => output.WriteByte(0);

    private ThriftWriter Nested(Action write)
    {
        _lastFields.Push(0);
        write();
        _lastFields.Pop();
        output.WriteByte(0);
        return this;
    }

    /// <summary>Fields come in ascending order, each less than 16 above the one before.</summary>
    private ThriftWriter Header(int field, int type)
    {
        output.WriteByte((byte)(((field - _lastFields.Pop()) << 4) | type));
        _lastFields.Push(field);
        return this;
    }

    private void List(int field, int type, int count)
    {
        Header(field, ListType);
        if (count <= LargestShortList)
        {
            output.WriteByte((byte)((count << 4) | type));
            return;
        }
        output.WriteByte((byte)(0xF0 | type));
        Varint((ulong)count);
    }

    private ThriftWriter Text(string value)
    {
        var bytes = WellFormed.Utf8.GetBytes(value);
        Varint((ulong)bytes.Length);
        output.Write(bytes, 0, bytes.Length);
        return this;
    }

    private ThriftWriter Varint(ulong value)
    {
        for (; value > 0x7F; value >>= 7)
            output.WriteByte((byte)(value | 0x80));
        output.WriteByte((byte)value);
        return this;
    }

    private static ulong ZigZag(long value) => unchecked((ulong)((value << 1) ^ (value >> 63)));
}
