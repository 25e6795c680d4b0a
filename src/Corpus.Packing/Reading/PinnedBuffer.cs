using System.Runtime.InteropServices;

namespace Corpus.Packing.Reading;

/// <summary>Memory that is not a mapped file: a pinned array, or a resource that lives as long as its assembly.</summary>
internal sealed unsafe class PinnedBuffer : SafeBuffer
{
    private readonly GCHandle _keptAlive;

    private PinnedBuffer(GCHandle keptAlive, byte* start, long length)
        : base(ownsHandle: true)
    {
        _keptAlive = keptAlive;
        SetHandle((IntPtr)start);
        Initialize((ulong)length);
    }

    public static PinnedBuffer Of(byte[] bytes)
    {
        var pinned = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        return new(pinned, (byte*)pinned.AddrOfPinnedObject(), bytes.Length);
    }

    /// <param name="owner">What the memory belongs to; it is kept alive.</param>
    /// <param name="start">First byte.</param>
    /// <param name="length">Number of bytes.</param>
    public static PinnedBuffer Of(object owner, byte* start, long length) => new(GCHandle.Alloc(owner), start, length);

    protected override bool ReleaseHandle()
    {
        _keptAlive.Free();
        return true;
    }
}
