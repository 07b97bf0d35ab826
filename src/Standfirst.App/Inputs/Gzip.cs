using System.IO.Compression;

namespace Standfirst.App.Inputs;

/// <summary>What came of unpacking.</summary>
enum Unpacking
{
    /// <summary>All was unpacked.</summary>
    Whole,

    /// <summary>The packed bytes end too early, or some of them are wrong.</summary>
    Damaged,

    /// <summary>There are more bytes than the buffer takes; they were not unpacked to the end.</summary>
    TooLarge,
}

/// <summary>Unpacks gzip, and notices where it ends too early.</summary>
static class Gzip
{
    /// <summary>How many bytes more than the page the buffer must take that it is unpacked into.</summary>
    public static int Surplus => EndMark.Length;

    // .NET reads packed bytes that stop halfway without a complaint. So a member of our own is put after them
    // (several members in a row are legal gzip): it comes out at the end only where all before it was whole.
    static readonly byte[] EndMark = [.. "\0Standfirst: the end\0"u8];
    static readonly byte[] PackedEndMark = Pack(EndMark);

    /// <summary>Whether bytes begin as gzip does.</summary>
    public static bool Starts(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, ..];

    /// <summary>Unpacks a page.</summary>
    /// <param name="packed">The packed bytes; more is added to them.</param>
    /// <param name="page">Takes the unpacked bytes; its limit is a page's plus <see cref="Surplus"/>.</param>
    public static Unpacking Unpack(PageBuffer packed, PageBuffer page)
    {
        packed.Append(PackedEndMark);
        using var gzip = new GZipStream(packed.OpenRead(), CompressionMode.Decompress);
        try
        {
            if (!page.Fill(gzip))
                return Unpacking.TooLarge;
        }
        catch (InvalidDataException)
        {
            return Unpacking.Damaged;
        }
        if (!page.Bytes.EndsWith(EndMark))
            return Unpacking.Damaged;

        page.Drop(Surplus);
        return Unpacking.Whole;
    }

    static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
