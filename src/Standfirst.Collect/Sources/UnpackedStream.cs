using System.IO.Compression;

namespace Standfirst.Collect.Sources;

/// <summary>
/// A stream's bytes, unpacked where they are gzip; it ends where damage, the stream's failure or the limit is
/// met.
/// </summary>
sealed class UnpackedStream : ForwardStream
{
    readonly Stream _stream;
    readonly List<SourceTrouble> _troubles;
    readonly long _longest;
    long _read;
    bool _isOver;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The bytes as they came.</param>
    /// <param name="longest">The most bytes that are read.</param>
    /// <param name="troubles">Why it ended early is added here.</param>
    public UnpackedStream(Stream stream, long longest, List<SourceTrouble> troubles)
    {
        (_longest, _troubles) = (longest, troubles);
        byte[] start = new byte[2];
        int count = 0;
        try
        {
            count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        }
        catch (IOException failure)
        {
            End(failure.Message);
        }
        _stream = new RejoinedStream(start.AsMemory(0, count), stream);
        if (count == start.Length && start is [0x1F, 0x8B])
            _stream = new GZipStream(_stream, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_isOver)
            return 0;
        try
        {
            int count = _stream.Read(buffer[..(int)Math.Min(buffer.Length, _longest - _read + 1)]);
            _read += count;
            if (_read > _longest)
            {
                count -= (int)(_read - _longest);
                End($"longer than {_longest} bytes: the rest is not read");
            }
            return count;
        }
        catch (InvalidDataException)
        {
            return End("the packed bytes are damaged: the rest is not read");
        }
        catch (IOException failure)
        {
            return End(failure.Message);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _stream is GZipStream)
            _stream.Dispose();
        base.Dispose(disposing);
    }

    int End(string reason)
    {
        _isOver = true;
        _troubles.Add(new(reason));
        return 0;
    }
}
