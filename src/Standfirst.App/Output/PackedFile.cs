using System.IO.Compression;
using Standfirst.App.Output;

namespace Standfirst.App.Batch;

/// <summary>A file in gzip, written from one end to the other; it appears when it is whole and on the
/// disk.</summary>
sealed class PackedFile : IDisposable
{
    // Header, one empty block of deflate, checksum and length (RFC 1952).
    static ReadOnlySpan<byte> EmptyMember =>
        [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    readonly OutputFile _file;
    readonly HashingStream _packed, _plain;
    readonly GZipStream _gzip;

    /// <summary>Begins the file.</summary>
    /// <exception cref="UsageException">There can be no such file.</exception>
    public PackedFile(string path)
    {
        _file = OutputFile.Create(path, "batch");
        _packed = new(_file.Stream);
        _gzip = new(_packed, CompressionLevel.Optimal, leaveOpen: true);
        _plain = new(_gzip);
    }

    /// <summary>Writes some bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => _plain.Write(bytes);

    /// <summary>Puts the file in its place.</summary>
    public PackedFacts Complete()
    {
        _gzip.Dispose();
        // Of nothing .NET makes an empty file, which no program unpacks.
        if (_packed.Count == 0)
            _packed.Write(EmptyMember);
        _file.CompleteDurably();
        return new(_packed.Count, _packed.Sha256, _plain.Count, _plain.Sha256);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _gzip.Dispose();
        _file.Dispose();
        _packed.Dispose();
        _plain.Dispose();
    }
}
