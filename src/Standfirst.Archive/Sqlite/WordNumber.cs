using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Standfirst.Archive.Sqlite;

/// <summary>The number that a word has in the table "word".</summary>
static class WordNumber
{
    /// <summary>The first five bytes of its SHA-256: among a million words, two that share a number are met once in two
    /// archives, and then the second is only not found by its parts. Eight bytes would double the index.</summary>
    public static long Of(string word)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(word), hash);
        return (long)(BinaryPrimitives.ReadUInt64BigEndian(hash) >> 24);
    }
}
