using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Standfirst.Archive.Addresses;
using Standfirst.Archive.Copies;
using Standfirst.Archive.Records;
using Standfirst.Archive.Versions;
using Standfirst.Archive.Weaknesses;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Archive.Storing;

/// <summary>A page with everything about it that can be worked out before the database is asked.</summary>
sealed class PreparedPage
{
    // Texts shorter than this are no stories: "Page not found" that was erased once must not keep others out.
    public const int ShortestTombstonedText = 200;

    // Sixteen bytes tell two versions of a page apart as well as thirty-two do.
    const int HalfAHash = 16;

    static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Works it out; may run on any thread.</summary>
    public PreparedPage(PageToStore page)
    {
        Page = page;
        Address = PageAddress.Of(page.Article, page.Input);
        ContentHash = VersionContent.Hash(page.Article)[..HalfAHash];
        PageHash = HashOfPage(page.Article.Page.Sha256);

        Hashes.Add(Address.Hash);
        if (Address.Host is { } host)
            Hashes.AddRange(PageAddress.DomainsOf(host).Select(domain => SHA256.HashData(Encoding.UTF8.GetBytes(domain))));
        if (page.Article.Text.Length >= ShortestTombstonedText)
            Hashes.Add(SHA256.HashData(Encoding.UTF8.GetBytes(page.Article.Text)));

        var record = new ArrayBufferWriter<byte>(page.Article.Text.Length * 4 + 1024);
        // What readers put right belongs to the page, not to what was read of it.
        ArticleJson.Write(record, page.Article with { ReaderCorrections = [] }, page.Input);
        RecordHash = SHA256.HashData(record.WrittenSpan);
        Record = RecordCodec.Compress(record.WrittenSpan);
        Words = ArticleWords.Of(page.Article, Address.Host);
        Copy = CopyEntry.Of(page.Article);
        Weakness = WeaknessJudge.Judge(page.Article);

        if (page.Original is { } original)
        {
            OriginalHash = SHA256.HashData(original.Span);
            Original = CompressOriginal(original.Span);
        }
    }

    public PageToStore Page { get; }

    public Article Article => Page.Article;

    public PageAddress Address { get; }

    /// <summary>Of what makes a version new: kind, headline, standfirst and text.</summary>
    public byte[] ContentHash { get; }

    /// <summary>Of the page's bytes as the record gives it; empty when it gives none.</summary>
    public byte[] PageHash { get; }

    /// <summary>What a tombstone that keeps it out could bear.</summary>
    public List<byte[]> Hashes { get; } = [];

    public byte[] Record { get; }

    public byte[] RecordHash { get; }

    public byte[]? Original { get; }

    public byte[]? OriginalHash { get; }

    public IndexedText Words { get; }

    /// <summary>What its copies are found by.</summary>
    public CopyEntry Copy { get; }

    /// <summary>Why the record is not to be trusted without a look at the page.</summary>
    public Weakness Weakness { get; }

    /// <summary>The names of its people and its byline.</summary>
    public IEnumerable<string> Names => Article.People.Select(person => person.Name)
        .Concat(Article.Authors.Select(author => author.Name)).Select(name => ColumnText.Key(name)!);

    static byte[] HashOfPage(string sha256)
    {
        bool isHash = sha256.Length == 64 && !sha256.AsSpan().ContainsAnyExcept(Hexadecimal);
        return isHash ? Convert.FromHexString(sha256)[..HalfAHash] : [];
    }

    static byte[] CompressOriginal(ReadOnlySpan<byte> bytes)
    {
        byte[] output = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        // Five: pages of 100 KB take about 2 ms; the levels above take three times as long for a part in twenty.
        BrotliEncoder.TryCompress(bytes, output, out int written, quality: 5, window: 22);
        return output[..written];
    }
}
