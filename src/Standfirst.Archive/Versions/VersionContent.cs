using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Standfirst.Articles;

namespace Standfirst.Archive.Versions;

/// <summary>What makes a version new: another kind, headline, standfirst or text. White space does not, nor does a time stamp.</summary>
static class VersionContent
{
    /// <summary>The SHA-256 of all that counts.</summary>
    public static byte[] Hash(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string? part in (ReadOnlySpan<string?>)[article.Kind.ToString(), article.Headline, article.Standfirst, article.Text])
            Append(hash, part);
        return hash.GetHashAndReset();
    }

    static void Append(IncrementalHash hash, ReadOnlySpan<char> part)
    {
        char[] letters = ArrayPool<char>.Shared.Rent(part.Length + 1);
        int count = 0;
        foreach (char letter in part)
        {
            if (!char.IsWhiteSpace(letter))
                letters[count++] = letter;
        }
        letters[count++] = '\0';
        hash.AppendData(MemoryMarshal.AsBytes(letters.AsSpan(0, count)));
        ArrayPool<char>.Shared.Return(letters);
    }
}
