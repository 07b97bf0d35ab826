using System.Buffers.Binary;
using System.IO.Compression;
using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Warc;

/// <summary>
/// One gzip member of a file: where it begins, its bytes unpacked, and where it ends to the byte.
/// </summary>
/// <remarks>
/// The runtime's own reader of gzip reads on into the next member and tells no borders. Here the packed bytes
/// are handed over in pieces, the checksum is counted along, and the end is where checksum and length stand
/// together behind the last piece's beginning.
/// </remarks>
sealed class GzipMember : IDisposable
{
    // Checksum and length.
    const int TrailerLength = 8;

    // What is unpacked in one piece is lost where damage is found in it, and small pieces take a fifth more
    // time. A member of one page is lost anyway when it is damaged; a long one holds many records.
    const int LongPiece = 1 << 16, ShortPiece = 1 << 13;

    const long LongMember = 1L << 20;

    // A page packs to a tenth, a table of one number to a thousandth. Under this size nobody is harmed.
    const long HarmlessLength = 64L << 20, MostTimesLonger = 100;

    readonly StreamWindow _file;
    readonly Pieces _pieces;
    readonly DeflateStream _unpacking;
    uint _checksum;

    /// <summary>Opens the member that begins where the window stands; null where none begins.</summary>
    public static GzipMember? Open(StreamWindow file)
    {
        int header = GzipHeader.LengthOf(file.Ahead(GzipHeader.Longest));
        return header < 0 ? null : new(file, header);
    }

    GzipMember(StreamWindow file, int header)
    {
        _file = file;
        Offset = file.Offset;
        file.Advance(header);
        _pieces = new(file);
        _unpacking = new(_pieces, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <summary>Where the member begins in the file.</summary>
    public long Offset { get; }

    /// <summary>How many bytes were unpacked.</summary>
    public long Unpacked { get; private set; }

    /// <summary>Whether it was read to its end, and length and checksum are right.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Why it could not be unpacked to its end; null where it could, so far.</summary>
    public string? Damage { get; private set; }

    /// <summary>Whether few bytes unpack to very many.</summary>
    public bool IsBomb => Unpacked > HarmlessLength && Unpacked / MostTimesLonger > _file.Offset - Offset;

    /// <summary>Unpacks some bytes; 0 at the end, whole or not.</summary>
    public int Read(Span<byte> into)
    {
        if (IsWhole || Damage is not null)
            return 0;
        int count;
        try
        {
            int piece = Unpacked < LongMember ? LongPiece : ShortPiece;
            count = _unpacking.Read(into[..Math.Min(into.Length, piece)]);
        }
        catch (InvalidDataException)
        {
            Damage = "the packed bytes are damaged";
            return 0;
        }
        if (count == 0)
            Finish();
        _checksum = Crc32.Append(_checksum, into[..count]);
        Unpacked += count;
        return count;
    }

    public void Dispose() => _unpacking.Dispose();

    // The unpacking is done with the bytes of all pieces but the last, of which it may not have used all.
    void Finish()
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)Unpacked);

        long end = _file.Offset;
        _file.ReturnTo(_pieces.LastOffset);
        int searched = (int)(end - _pieces.LastOffset) + TrailerLength;
        var bytes = _file.Ahead(searched);
        bool isAtEnd = bytes.Length < searched;
        int found = EndIn(bytes[..Math.Min(searched, bytes.Length)], trailer, bytes);
        if (found >= 0)
        {
            _file.Advance(found + TrailerLength);
            IsWhole = true;
            return;
        }
        _file.ReturnTo(end);
        Damage = _file.Failure
            ?? (_pieces.AreOver || isAtEnd
                ? "the file ends inside this gzip member"
                : "the checksum of the gzip member is wrong");
    }

    // A trailer of zeros may be seen too early: the one that the next member or the file's end follows is the right one. The two are
    // searched together, as in a run of zeros a trailer begins at every byte.
    static int EndIn(ReadOnlySpan<byte> searched, ReadOnlySpan<byte> trailer, ReadOnlySpan<byte> bytes)
    {
        Span<byte> border = stackalloc byte[TrailerLength + GzipHeader.Signature.Length];
        trailer.CopyTo(border);
        GzipHeader.Signature.CopyTo(border[TrailerLength..]);
        int last = searched.Length - TrailerLength;
        int found = bytes[..Math.Min(bytes.Length, searched.Length + GzipHeader.Signature.Length)].IndexOf(border);
        if (found >= 0)
            return found;
        return searched.Length == bytes.Length && bytes.EndsWith(trailer) ? last : searched.IndexOf(trailer);
    }

    /// <summary>Hands the packed bytes over, and remembers where the last piece began.</summary>
    sealed class Pieces(StreamWindow file) : ForwardStream
    {
        // What only looks like a member is found out in its first bytes, and costs as much as it was handed. A page's member has a
        // hundred times that.
        const int FirstPiece = 1 << 9;

        int _most = FirstPiece;

        public long LastOffset { get; private set; } = file.Offset;

        public bool AreOver { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var ahead = file.Ahead(1);
            int count = Math.Min(ahead.Length, Math.Min(buffer.Length, _most));
            ahead[..count].CopyTo(buffer);
            if (_most < buffer.Length)
                _most *= 2;
            if (count > 0)
                LastOffset = file.Offset;
            AreOver = count == 0;
            file.Advance(count);
            return count;
        }
    }
}
