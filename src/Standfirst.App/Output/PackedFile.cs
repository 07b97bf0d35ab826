using System.IO.Compression;

namespace Standfirst.App.Output;

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

    /// <summary>Packs into a file that was begun, which is this one's from now on.</summary>
    public PackedFile(OutputFile file)
    {
        _file = file;
        _packed = new(_file.Stream);
        _gzip = new(_packed, CompressionLevel.Optimal, leaveOpen: true);
        _plain = new(_gzip);
    }

    /// <summary>Takes the content.</summary>
    public Stream Stream => _plain;

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
        try
        {
            // Writes what it still holds, which a full disk does not take.
            _gzip.Dispose();
        }
        finally
        {
            _file.Dispose();
            _packed.Dispose();
            _plain.Dispose();
        }
    }
}
