using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Standfirst.Archive.Keys;

/// <summary>A key that opens the archive to somebody who asks over the network. Its text is known to its owner only.</summary>
/// <param name="Id">Its number, given once.</param>
/// <param name="Name">Whose it is, or what for.</param>
/// <param name="Scopes">What it opens.</param>
/// <param name="Made">When it was made.</param>
public sealed record AccessKey(long Id, string Name, KeyScopes Scopes, DateTimeOffset Made)
{
    /// <summary>The day on which it opened last, in UTC; null where it never did.</summary>
    public DateOnly? LastUsed { get; init; }

    /// <summary>When it was revoked; null while it opens.</summary>
    public DateTimeOffset? Revoked { get; init; }

    // The SHA-256 of its text in hexadecimal: equal keys have equal ones.
    internal string Hash { get; init; } = "";

    /// <summary>The one of some keys that a text is of; null where it is of none, or of one that was revoked.</summary>
    /// <remarks>How long it takes tells neither which it is nor how much of a wrong text is right.</remarks>
    public static AccessKey? Of(string text, IReadOnlyList<AccessKey> keys)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(keys);
        string hash = HashOf(text);
        AccessKey? found = null;
        foreach (AccessKey key in keys)
        {
            bool isIt = CryptographicOperations.FixedTimeEquals(
                MemoryMarshal.AsBytes(key.Hash.AsSpan()), MemoryMarshal.AsBytes(hash.AsSpan()));
            if (isIt && key.Revoked is null)
                found = key;
        }
        return found;
    }

    // 256 bits cannot be guessed, and their hash needs no salt.
    internal static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>What a key opens.</summary>
[Flags]
public enum KeyScopes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Searching and reading.</summary>
    Read = 1,

    /// <summary>Adding pages, corrections and saved searches.</summary>
    Write = 2,
}

/// <summary>What became of a key that was to be made. The cases are all there are.</summary>
public abstract record KeyAnswer
{
    KeyAnswer()
    {
    }

    /// <summary>It is made.</summary>
    /// <param name="Key">The key.</param>
    /// <param name="Text">What its owner shows: "sf_" and 43 letters. Nobody can be told it again.</param>
    public sealed record Added(AccessKey Key, string Text) : KeyAnswer;

    /// <summary>It is not made.</summary>
    /// <param name="Reason">Why, in words for who makes it.</param>
    public sealed record Refused(string Reason) : KeyAnswer;
}
