namespace Corpus.Export.Tests.Corpora;

/// <summary>A format whose file takes no more than a thousand bytes.</summary>
internal sealed class OnFullDisk(StreamFormat format) : StreamFormat(format.Name)
{
    public override ExportWriter Open(Stream output, ExportSource source) => format.Open(new SmallFile(output), source);

    private sealed class SmallFile(Stream file) : Stream
    {
        private const long Room = 1000;

        public override bool CanRead => false;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => file.Length;

        public override long Position
        {
            get => file.Position;
            set => file.Position = value;
        }

        public override void Flush() => file.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

        public override void SetLength(long value) => file.SetLength(value);

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (file.Position + count > Room)
                throw new IOException("No space left on device.");
            file.Write(buffer, offset, count);
        }
    }
}
