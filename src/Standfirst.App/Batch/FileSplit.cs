using System.Security.Cryptography;
using Standfirst.App.Inputs;
using Standfirst.Collect.Sources;

namespace Standfirst.App.Batch;

/// <summary>A file as the planner sees it: its parts, their weights, and what the user is to know.</summary>
/// <param name="Parts">The parts, in order, and how much each of them weighs.</param>
/// <param name="Note">What is told of it; null for nothing.</param>
sealed record FileSplit(IReadOnlyList<(ShardPart Part, long Weight)> Parts, string? Note = null)
{
    const string PackedList = "a packed list is not cut: it is one piece of work, however long";

    /// <summary>Looks at a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Its name in the records.</param>
    /// <param name="size">How much a part may weigh.</param>
    public static FileSplit Of(Input.File file, string name, long size)
    {
        if (NamedPipe.Is(file.Path))
            throw new IOException("a named pipe, not a file");
        using FileStream stream = SourceOpening.OpenForReading(file.Path);
        (SourceKind kind, bool isPacked) = PageFiles.AreHtml(file.Name)
            ? new(SourceKind.Page, false)
            : SourceSniffer.Sniff(stream, out _, file.Name);
        stream.Position = 0;
        string? inFolder = file.PathInFolder == file.Name ? null : file.PathInFolder;
        return kind switch
        {
            SourceKind.UrlList when !isPacked => OfList(stream, name, size),
            SourceKind.UrlList => Whole(stream, name, inFolder) with { Note = PackedList },
            SourceKind.Warc when FileCuts.PiecesOf(stream.Length, size) > 1 => OfWarc(stream, name, size),
            _ => Whole(stream, name, inFolder),
        };
    }

    static FileSplit OfList(FileStream stream, string name, long size)
    {
        List<long> cuts = FileCuts.OfList(stream, size, out long lines);
        long weight = FileCuts.BytesOfListedPage * Math.Max(1, lines / (cuts.Count + 1));
        return new([.. Pieces(stream, name, cuts, PartKind.List).Select(part => (part, weight))]);
    }

    static FileSplit OfWarc(FileStream stream, string name, long size)
    {
        List<long> cuts = FileCuts.OfWarc(stream, size);
        return cuts.Count == 0
            ? Whole(stream, name, null) with { Note = "its records are packed in one piece: it cannot be cut" }
            : new([.. Pieces(stream, name, cuts, PartKind.Warc).Select(part => (part, part.End - part.Start))]);
    }

    static FileSplit Whole(FileStream stream, string name, string? inFolder)
    {
        var part = Pieces(stream, name, [], PartKind.Whole).Single();
        return new([(part with { PathInFolder = inFolder }, stream.Length)]);
    }

    static IEnumerable<ShardPart> Pieces(FileStream stream, string name, List<long> cuts, PartKind kind)
    {
        long[] borders = [0, .. cuts, stream.Length];
        for (int i = 0; i + 1 < borders.Length; i++)
            yield return new(name, borders[i], borders[i + 1], HashOf(stream, borders[i], borders[i + 1])) { Kind = kind };
    }

    /// <summary>SHA-256 of some bytes of a file, in hexadecimal.</summary>
    public static string HashOf(FileStream file, long start, long end)
    {
        const int Piece = 1 << 17;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[Piece];
        file.Position = start;
        for (long left = end - start; left > 0;)
        {
            int count = file.Read(buffer, 0, (int)Math.Min(left, Piece));
            if (count == 0)
                break;
            hash.AppendData(buffer, 0, count);
            left -= count;
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
