using System.Buffers;

namespace Dashboard.Web.Reports.Streaming;

/// <summary>
/// What an archive has written and the output has not yet got. An archive's streams write synchronously when they are
/// closed, which a server's response refuses; so the bytes are held here for the moment and sent asynchronously.
/// </summary>
internal sealed class CompressedBytes(Stream output) : Stream
{
    private readonly ArrayBufferWriter<byte> held = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public async Task SendAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(held.WrittenMemory, cancellationToken);
        held.ResetWrittenCount();
    }

    public override void Write(byte[] buffer, int offset, int count) => held.Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => held.Write(buffer);

    /// <summary>Nothing: <see cref="SendAsync"/> sends.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
