using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace Standfirst.Collect.Fetching;

/// <summary>Unpacks bodies, and never more of them than a page may have.</summary>
static class Unpacking
{
    /// <summary>The Accept-Encoding header.</summary>
    public const string Accepted = "gzip, deflate, br";

    // Two are a server's and its cache's mistake; more are meant to make work.
    const int MostLayers = 2;

    // Of 2,993 real pages one half grows by 5 times or less, one in a hundred by 12 and none by more than 21
    // (docs/decisions/0012-collecting.md). Brotli packs closer, but not ten times. What grows by more is made
    // of repetition.
    const int MostGrowth = 250;

    // Below it, it does no harm: an error page of one line a thousand times.
    const int HarmlessBytes = 1024 * 1024;

    const int Step = 64 * 1024;

    static readonly Dictionary<string, Func<byte[], PageGrowth, bool>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gzip"] = Gzip,
        ["x-gzip"] = Gzip,
        ["deflate"] = Deflate,
        ["br"] = Brotli,
    };

    // .NET reads gzip that stops halfway without a complaint. So a member of our own is put behind (several
    // in a row are legal): it comes out at the end only where all before it was whole.
    static readonly byte[] EndMark = [.. "\0Standfirst: the end\0"u8];
    static readonly byte[] PackedEndMark = Pack(EndMark);

    /// <summary>How a body is packed, the outermost layer first.</summary>
    public static string[] Layers(AnswerHead head) =>
    [
        .. head.All("Content-Encoding").SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries))
            .Where(name => name.Length > 0 && !name.Equals("identity", StringComparison.OrdinalIgnoreCase))
            .Reverse(),
    ];

    /// <summary>Why these layers are not unpacked; null where they are.</summary>
    public static string? FindObjection(string[] layers)
    {
        if (layers.Length > MostLayers)
            return "the page is packed too many times";
        string? unknown = Array.Find(layers, layer => !Known.ContainsKey(layer));
        return unknown is null ? null : "the page is packed in a way that is not known here";
    }

    /// <summary>Unpacks a body.</summary>
    /// <param name="packed">The body as it came.</param>
    /// <param name="layers">How it is packed; none of them unknown.</param>
    /// <param name="maxBytes">The most bytes it may have unpacked.</param>
    /// <param name="cuts">Whether a body that is longer is cut there, rather than refused.</param>
    /// <param name="body">The body unpacked.</param>
    /// <returns>What is told where that is not possible; null where it is.</returns>
    public static Answer.Failed? Unpack(
        byte[] packed, string[] layers, int maxBytes, bool cuts, out byte[] body)
    {
        body = packed;
        // Nothing is nothing, whatever it is packed in.
        if (packed.Length == 0)
            return null;
        foreach (string layer in layers)
        {
            var page = new PageGrowth(maxBytes, (long)body.Length * MostGrowth);
            bool isWhole = Known[layer](body, page);
            var objection = page.FindObjection();
            bool isCut = cuts && (objection is not null || packed.Length > maxBytes);
            if (objection is not null && !isCut)
                return objection;
            if (!isWhole && !isCut)
                return Answer.Trouble("the packed page is damaged or cut off");
            body = page.ToArray();
        }
        return null;
    }

    static bool Gzip(byte[] packed, PageGrowth page)
    {
        // Some servers call it gzip and send it plain.
        if (packed is not [0x1F, 0x8B, ..])
            return page.Add(packed);

        using var both = new MemoryStream([.. packed, .. PackedEndMark], writable: false);
        using var gzip = new GZipStream(both, CompressionMode.Decompress);
        return Copy(gzip, page) && page.DropEnd(EndMark);
    }

    // Called deflate is zlib (RFC 9110, 8.4.1.2); some servers send it without zlib's frame.
    static bool Deflate(byte[] packed, PageGrowth page)
    {
        bool isZlib = packed.Length >= 6 && (packed[0] & 0x0F) == 8 && (packed[0] << 8 | packed[1]) % 31 == 0;
        using var source = new MemoryStream(packed, writable: false);
        using Stream deflate = isZlib
            ? new ZLibStream(source, CompressionMode.Decompress)
            : new DeflateStream(source, CompressionMode.Decompress);
        if (!Copy(deflate, page))
            return false;
        return !isZlib || BinaryPrimitives.ReadUInt32BigEndian(packed.AsSpan(^4..)) == Adler32.Of(page.Bytes);
    }

    static bool Brotli(byte[] packed, PageGrowth page)
    {
        byte[] step = ArrayPool<byte>.Shared.Rent(Step);
        using var decoder = new BrotliDecoder();
        try
        {
            ReadOnlySpan<byte> rest = packed;
            while (true)
            {
                var status = decoder.Decompress(rest, step, out int read, out int written);
                rest = rest[read..];
                if (!page.Add(step.AsSpan(0, written)))
                    return false;
                if (status != OperationStatus.DestinationTooSmall)
                    return status == OperationStatus.Done;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(step);
        }
    }

    static bool Copy(Stream source, PageGrowth page)
    {
        byte[] step = ArrayPool<byte>.Shared.Rent(Step);
        try
        {
            while (source.Read(step) is > 0 and int read)
            {
                if (!page.Add(step.AsSpan(0, read)))
                    return false;
            }
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(step);
        }
    }

    static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>An unpacked page while it grows.</summary>
    sealed class PageGrowth(int maxBytes, long mostGrown)
    {
        readonly ArrayBufferWriter<byte> _bytes = new();
        int _dropped;
        Answer.Failed? _objection;

        public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan[..^_dropped];

        public Answer.Failed? FindObjection() =>
            _objection ?? (Bytes.Length > maxBytes ? BodyReader.TooLarge(maxBytes) : null);

        // False where there are too many.
        public bool Add(ReadOnlySpan<byte> more)
        {
            int room = maxBytes + EndMark.Length - Bytes.Length;
            _bytes.Write(more[..Math.Min(more.Length, room)]);
            if (Bytes.Length > HarmlessBytes && Bytes.Length > mostGrown)
            {
                _objection = Answer.No(
                    Refusal.Packing,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"the page grows by more than {MostGrowth} times when unpacked"));
            }
            else if (more.Length > room)
            {
                _objection = BodyReader.TooLarge(maxBytes);
            }
            return _objection is null;
        }

        // False where it does not end so.
        public bool DropEnd(ReadOnlySpan<byte> end)
        {
            if (!Bytes.EndsWith(end))
                return false;
            _dropped = end.Length;
            return true;
        }

        public byte[] ToArray() => Bytes[..Math.Min(Bytes.Length, maxBytes)].ToArray();
    }
}
