using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Standfirst.Archive.Records;

/// <summary>Compresses records: Brotli that already knows how a record looks.</summary>
/// <remarks>
/// A record of a few kilobytes is half names of fields, which every record has. So a typical record (dictionary.ndjson)
/// is compressed ahead of each, flushed to a byte's end, and cut off again; who reads puts it before the bytes. Both
/// halves are one ordinary Brotli stream. Another version of Brotli may write the beginning in other bytes: therefore
/// each archive keeps the beginnings that its records were written with. Measured in docs/decisions/0013-archive.md.
/// </remarks>
sealed class RecordCodec
{
    // Levels above 5 take longer and gain less than one part in a hundred; the window holds any record's beginning.
    const int Quality = 5;
    const int WindowBits = 18;

    static readonly byte[] Dictionary = LoadDictionary();

    /// <summary>The bytes that this program's streams begin with.</summary>
    public static byte[] Prefix { get; } = MakePrefix();

    /// <summary>Compresses a record.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> record)
    {
        using var encoder = new BrotliEncoder(Quality, WindowBits);
        int most = Prefix.Length + BrotliEncoder.GetMaxCompressedLength(record.Length) + 64;
        byte[] output = ArrayPool<byte>.Shared.Rent(most);
        int begun = WriteDictionary(encoder, output);
        Advance(encoder.Compress(record, output.AsSpan(begun), out _, out int written, isFinalBlock: true));
        byte[] bytes = output.AsSpan(begun, written).ToArray();
        ArrayPool<byte>.Shared.Return(output);
        return bytes;
    }

    /// <summary>Gives back what was compressed, as it was.</summary>
    /// <param name="prefix">What the stream began with.</param>
    /// <param name="bytes">The rest of it.</param>
    /// <param name="hash">The SHA-256 of the record.</param>
    /// <returns>The record; null where the bytes are damaged.</returns>
    public static byte[]? Unpack(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> hash) =>
        Decompress(prefix, bytes) is { } record && SHA256.HashData(record).AsSpan().SequenceEqual(hash) ? record : null;

    /// <summary>Gives back what was compressed.</summary>
    /// <param name="prefix">What the stream began with.</param>
    /// <param name="bytes">The rest of it.</param>
    /// <returns>The record; null where the bytes are damaged.</returns>
    public static byte[]? Decompress(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> bytes)
    {
        var decoder = new BrotliDecoder();
        var output = new ArrayBufferWriter<byte>(Dictionary.Length * 4);
        try
        {
            if (!Decode(ref decoder, prefix, output, out _))
                return null;

            int begun = output.WrittenCount;
            bool isWhole = Decode(ref decoder, bytes, output, out bool isDone) && isDone;
            return isWhole ? output.WrittenSpan[begun..].ToArray() : null;
        }
        finally
        {
            decoder.Dispose();
        }
    }

    static bool Decode(
        ref BrotliDecoder decoder, ReadOnlySpan<byte> bytes, ArrayBufferWriter<byte> output, out bool isDone)
    {
        while (true)
        {
            var status = decoder.Decompress(bytes, output.GetSpan(4096), out int consumed, out int written);
            output.Advance(written);
            bytes = bytes[consumed..];
            isDone = status == OperationStatus.Done;
            if (status == OperationStatus.InvalidData)
                return false;
            if (status != OperationStatus.DestinationTooSmall)
                return bytes.IsEmpty;
        }
    }

    static int WriteDictionary(BrotliEncoder encoder, Span<byte> output)
    {
        Advance(encoder.Compress(Dictionary, output, out _, out int compressed, isFinalBlock: false));
        Advance(encoder.Flush(output[compressed..], out int flushed));
        return compressed + flushed;
    }

    static byte[] MakePrefix()
    {
        using var encoder = new BrotliEncoder(Quality, WindowBits);
        byte[] output = new byte[BrotliEncoder.GetMaxCompressedLength(Dictionary.Length) + 64];
        return output[..WriteDictionary(encoder, output)];
    }

    static byte[] LoadDictionary()
    {
        using var resource = typeof(RecordCodec).Assembly.GetManifestResourceStream("dictionary.ndjson")!;
        byte[] dictionary = new byte[resource.Length];
        resource.ReadExactly(dictionary);
        return dictionary;
    }

    static void Advance(OperationStatus status)
    {
        if (status != OperationStatus.Done)
            throw new InvalidOperationException($"Brotli stopped: {status}");
    }
}
