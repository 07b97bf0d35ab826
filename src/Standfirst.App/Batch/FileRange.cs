namespace Standfirst.App.Batch;

/// <summary>Some bytes of a file, as a stream of their own. It closes the file.</summary>
sealed class FileRange : Stream
{
    readonly FileStream _file;
    readonly long _start;

    /// <param name="file">The file.</param>
    /// <param name="start">The first byte.</param>
    /// <param name="end">The byte behind the last.</param>
    public FileRange(FileStream file, long start, long end)
    {
        (_file, _start, Length) = (file, start, Math.Min(end, file.Length) - start);
        _file.Position = start;
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position
    {
        get => _file.Position - _start;
        set => _file.Position = _start + Math.Clamp(value, 0, Length);
    }

    public override int Read(Span<byte> buffer) =>
        _file.Read(buffer[..(int)Math.Clamp(Length - Position, 0, buffer.Length)]);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _file.Dispose();
        base.Dispose(disposing);
    }
}
