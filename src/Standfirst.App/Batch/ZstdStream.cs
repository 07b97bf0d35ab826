using System.Runtime.InteropServices;
using Standfirst.App.Output;

namespace Standfirst.App.Batch;

/// <summary>Packs a stream by Zstandard, with the library of the system: .NET has none of its own.</summary>
sealed class ZstdStream : WriteOnlyStream
{
    const string Library = "libzstd.so.1";

    // What the library itself asks for (ZSTD_CStreamOutSize) is a little more than one block of 128 KB.
    const int OutputSize = 1 << 18;

    const int EndOfFrame = 2;

    readonly Stream _to;
    readonly byte[] _output = new byte[OutputSize];
    IntPtr _stream;

    /// <summary>Begins a frame.</summary>
    /// <param name="to">Takes the packed bytes; it stays open.</param>
    /// <exception cref="UsageException">The library is not there.</exception>
    public ZstdStream(Stream to)
    {
        _to = to;
        try
        {
            _stream = Create();
        }
        catch (Exception error) when (error is TypeLoadException or BadImageFormatException)
        {
            throw new UsageException($"{Library} is not on this machine: write .gz, or install it (Debian: libzstd1)");
        }
    }

    public override void Write(byte[] buffer, int offset, int count) =>
        Pack(buffer, offset, count, directive: 0);

    public override void Write(ReadOnlySpan<byte> buffer) =>
        Pack(buffer.ToArray(), 0, buffer.Length, directive: 0);

    /// <summary>Ends the frame.</summary>
    public void Complete() => Pack([], 0, 0, EndOfFrame);

    public override void Flush() => _to.Flush();

    protected override void Dispose(bool disposing)
    {
        if (_stream != IntPtr.Zero)
            _ = Free(_stream);
        _stream = IntPtr.Zero;
        base.Dispose(disposing);
    }

    void Pack(byte[] bytes, int offset, int count, int directive)
    {
        var source = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        var target = GCHandle.Alloc(_output, GCHandleType.Pinned);
        try
        {
            var input = new Piece { Bytes = source.AddrOfPinnedObject() + offset, Size = (nuint)count };
            nuint left;
            do
            {
                var output = new Piece { Bytes = target.AddrOfPinnedObject(), Size = OutputSize };
                left = Compress(_stream, ref output, ref input, directive);
                if (IsError(left) != 0)
                    throw new IOException("Zstandard refuses to pack this");
                _to.Write(_output, 0, (int)output.Done);
            }
            while (input.Done < input.Size || (directive == EndOfFrame && left > 0));
        }
        finally
        {
            target.Free();
            source.Free();
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    struct Piece
    {
        public IntPtr Bytes;
        public nuint Size, Done;
    }

    [DllImport(Library, EntryPoint = "ZSTD_createCStream")]
    static extern IntPtr Create();

    [DllImport(Library, EntryPoint = "ZSTD_compressStream2")]
    static extern nuint Compress(IntPtr stream, ref Piece output, ref Piece input, int directive);

    [DllImport(Library, EntryPoint = "ZSTD_isError")]
    static extern uint IsError(nuint code);

    [DllImport(Library, EntryPoint = "ZSTD_freeCStream")]
    static extern nuint Free(IntPtr stream);
}
