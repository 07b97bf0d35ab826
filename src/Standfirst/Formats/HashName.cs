using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Standfirst.Articles;

namespace Standfirst.Formats;

/// <summary>Names for content that has no address: its SHA-256 as a URI (RFC 6920).</summary>
static class HashName
{
    const string Scheme = "ni:///sha-256;";

    /// <summary>The name of an article's text: of its UTF-8 bytes, as the record has it.</summary>
    public static string OfText(Article article) => Of(TextHash(article)) + "?ct=text/plain";

    /// <summary>The name of the page that was read; of the text when its bytes are not known.</summary>
    public static string OfPage(Article article) =>
        Of(article.Page.Sha256.Length == 2 * SHA256.HashSizeInBytes
            ? Convert.FromHexString(article.Page.Sha256)
            : TextHash(article));

    /// <summary>An id made of a name: a UUID of version 8, whose bits are its maker's (RFC 9562).</summary>
    public static string Uuid(string name)
    {
        Span<byte> bits = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        bits[6] = (byte)(0x80 | (bits[6] & 0x0F));
        bits[8] = (byte)(0x80 | (bits[8] & 0x3F));
        return $"urn:uuid:{new Guid(bits, bigEndian: true)}";
    }

    static string Of(byte[] hash) => Scheme + Base64Url.EncodeToString(hash);

    static byte[] TextHash(Article article) => SHA256.HashData(Encoding.UTF8.GetBytes(article.Text));
}
