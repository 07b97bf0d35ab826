using System.Buffers;
using System.IO.Compression;
using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Warc;

/// <summary>
/// Undoes the packing that a server declared for a body; bodies that the crawler unpacked already are left
/// alone.
/// </summary>
static class ContentCoding
{
    // A body packed more than once is a mistake of two servers in a row; more is an attack.
    const int MostLayers = 4;

    static readonly (string Name, Func<WarcBody, int, Unpacked> Undo)[] Codings =
    [
        ("gzip", Gunzip),
        ("x-gzip", Gunzip),
        ("deflate", Inflate),
        ("br", Brotli),
        ("identity", static (_, _) => Unpacked.Already),
        ("utf-8", static (_, _) => Unpacked.Already),
        ("none", static (_, _) => Unpacked.Already),
        ("", static (_, _) => Unpacked.Already),
    ];

    /// <summary>Undoes the packing.</summary>
    /// <param name="body">The packed bytes; they are given back where others take their place.</param>
    /// <param name="declared">What the server declared, the last applied last.</param>
    /// <param name="longest">The most bytes that are unpacked.</param>
    /// <param name="troubles">What was odd is added here.</param>
    /// <param name="packing">A packing that cannot be undone; null where all is.</param>
    public static WarcBody Undo(WarcBody body, string declared, int longest, List<string> troubles, out string? packing)
    {
        packing = null;
        string[] layers = declared.Split(',', StringSplitOptions.TrimEntries);
        foreach (string layer in layers.Reverse().Take(MostLayers))
        {
            var coding = Codings.FirstOrDefault(coding => coding.Name.Equals(layer, StringComparison.OrdinalIgnoreCase));
            if (coding.Undo is null)
            {
                packing = layer;
                troubles.Add($"the body is packed by \"{layer}\", which is not read");
                return body;
            }
            var unpacked = coding.Undo(body, longest);
            if (unpacked.Trouble is not null)
                troubles.Add(unpacked.Trouble);
            if (unpacked.Body is null)
                continue;
            body.Dispose();
            body = unpacked.Body;
        }
        return body;
    }

    /// <param name="Body">The unpacked bytes; null where nothing was packed.</param>
    /// <param name="Trouble">What was odd; null where nothing was.</param>
    readonly record struct Unpacked(WarcBody? Body, string? Trouble)
    {
        public static Unpacked Already => default;
    }

    static Unpacked Gunzip(WarcBody body, int longest) => body.Span.StartsWith(GzipHeader.Signature)
        ? Read(body, longest, static packed => new GZipStream(packed, CompressionMode.Decompress), EndsAsGzip)
        : Unpacked.Already;

    // Declared "deflate" means zlib, but some servers send the bare deflate (RFC 9110, 8.4.1.2).
    static Unpacked Inflate(WarcBody body, int longest)
    {
        var bytes = body.Span;
        if (bytes.Length >= 2 && (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0)
            return Read(body, longest, static packed => new ZLibStream(packed, CompressionMode.Decompress));
        return LooksLikeText(bytes)
            ? Unpacked.Already
            : Read(body, longest, static packed => new DeflateStream(packed, CompressionMode.Decompress));
    }

    static bool LooksLikeText(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.TrimStart(" \t\r\n"u8);
        return start.IsEmpty || start[0] is (byte)'<' or (byte)'{' or (byte)'[' or 0xEF;
    }

    static bool EndsAsGzip(WarcBody packed, WarcBody unpacked) => packed.Length >= 4
        && BitConverter.ToUInt32(packed.Span[^4..]) == (uint)unpacked.Length;

    static Unpacked Read(
        WarcBody body, int longest, Func<Stream, Stream> open, Func<WarcBody, WarcBody, bool>? isWhole = null)
    {
        var unpacked = new WarcBody(FirstGuess(body.Length, longest));
        string? trouble = null;
        using var stream = open(new LoanStream(body));
        try
        {
            while (unpacked.Length < longest)
            {
                if (unpacked.Room.IsEmpty)
                    unpacked.Grow();
                var room = unpacked.Room;
                int count = stream.Read(room[..Math.Min(room.Length, longest - unpacked.Length)]);
                if (count == 0)
                    break;
                unpacked.Length += count;
            }
            if (unpacked.Length == longest)
                trouble = $"the body is longer than {longest} bytes: cut off";
            else if (isWhole is not null && !isWhole(body, unpacked))
                trouble = "the packed body is cut off";
        }
        catch (InvalidDataException)
        {
            trouble = "the packed body is damaged";
        }
        if (unpacked.Length > 0 || trouble is null)
            return new(unpacked, trouble);
        unpacked.Dispose();
        return new(null, trouble);
    }

    // Brotli has no signature: that it can be unpacked to its end shows it.
    static Unpacked Brotli(WarcBody body, int longest)
    {
        var unpacked = new WarcBody(FirstGuess(body.Length, longest));
        using var decoder = new BrotliDecoder();
        ReadOnlySpan<byte> rest = body.Span;
        while (true)
        {
            var status = decoder.Decompress(rest, unpacked.Room, out int used, out int written);
            rest = rest[used..];
            unpacked.Length += written;
            if (unpacked.Length >= longest)
            {
                unpacked.Length = longest;
                return new(unpacked, $"the body is longer than {longest} bytes: cut off");
            }
            switch (status)
            {
                case OperationStatus.Done:
                    return new(unpacked, null);
                case OperationStatus.DestinationTooSmall:
                    unpacked.Grow();
                    break;
                case OperationStatus.NeedMoreData when unpacked.Length > 0:
                    return new(unpacked, "the packed body is cut off");
                case OperationStatus.InvalidData when unpacked.Length > 0 && !LooksLikeText(body.Span):
                    return new(unpacked, "the packed body is damaged");
                default:
                    unpacked.Dispose();
                    return new(null, LooksLikeText(body.Span) ? null : "the packed body is damaged");
            }
        }
    }

    // Pages pack to a fifth or so.
    static int FirstGuess(int packed, int longest) => (int)Math.Clamp(6L * packed, 1 << 12, Math.Min(longest, 1 << 22));

    /// <summary>Reads a loan's bytes without copying them first.</summary>
    sealed class LoanStream(WarcBody body) : ForwardStream
    {
        int _position;

        public override int Read(Span<byte> buffer)
        {
            int count = Math.Min(buffer.Length, body.Length - _position);
            body.Span.Slice(_position, count).CopyTo(buffer);
            _position += count;
            return count;
        }
    }
}
