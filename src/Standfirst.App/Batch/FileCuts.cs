using Standfirst.Collect.Warc;

namespace Standfirst.App.Batch;

/// <summary>Finds where a large file can be cut so that its pieces, read one by one, give what the whole
/// gives.</summary>
static class FileCuts
{
    /// <summary>What an address of a list counts for: a usual page of a WARC, packed. Nobody knows before it
    /// is fetched.</summary>
    public const long BytesOfListedPage = 25_000;

    /// <summary>The cuts of a WARC, in order: beginnings of records, each the first behind its even
    /// share.</summary>
    /// <remarks>
    /// The file is read as it will be read later, for only so is a record told from one that is quoted in a
    /// page. No cut
    /// falls beside damage: there, what is told depends on what stands on both sides.
    /// </remarks>
    /// <param name="file">The file.</param>
    /// <param name="size">How large a piece should be.</param>
    public static List<long> OfWarc(FileStream file, long size)
    {
        long pieces = PiecesOf(file.Length, size);
        List<long> cuts = [];
        using var warc = new WarcReader(file);
        bool isSound = false;
        foreach (WarcReading reading in warc.ReadAll())
        {
            bool isShare = reading.Offset >= (cuts.Count + 1) * (file.Length / pieces) && cuts.Count + 1 < pieces;
            if (isShare && isSound && reading is WarcRecord { OffsetInMember: 0, Offset: > 0 })
                cuts.Add(reading.Offset);
            isSound = reading is WarcRecord;
            (reading as IDisposable)?.Dispose();
        }
        return cuts;
    }

    /// <summary>The cuts of a list of addresses, in order: beginnings of lines.</summary>
    /// <param name="file">The file.</param>
    /// <param name="size">How much the addresses of a piece should weigh.</param>
    /// <param name="lines">How many lines there are.</param>
    public static List<long> OfList(FileStream file, long size, out long lines)
    {
        long each = Math.Max(1, size / BytesOfListedPage);
        List<long> cuts = [];
        byte[] buffer = new byte[1 << 16];
        (lines, long place) = (0, 0);
        for (int count; (count = file.Read(buffer)) > 0; place += count)
        {
            var read = buffer.AsSpan(0, count);
            for (int at = 0, found; (found = read[at..].IndexOf((byte)'\n')) >= 0;)
            {
                at += found + 1;
                lines++;
                if (lines % each == 0 && place + at < file.Length)
                    cuts.Add(place + at);
            }
        }
        return cuts;
    }

    /// <summary>How many pieces of about this size a file makes: a tail of half a piece is no piece of its
    /// own.</summary>
    public static long PiecesOf(long length, long size) => Math.Max(1, (length + (size / 2)) / size);
}
