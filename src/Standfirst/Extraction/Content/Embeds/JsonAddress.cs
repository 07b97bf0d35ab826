using System.Text;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>JSON that a page's scripts make an embed of: {"provider":"twitter","url":"https:\/\/…"}.</summary>
static class JsonAddress
{
    // What describes one embed has 10 KB with its markup; a page's whole state has hundreds.
    const int Longest = 64 * 1024;

    // An embed names its post, its author and a picture or two.
    const int MostAddresses = 16;

    /// <summary>Whether a value may be JSON with an address in it.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> value)
    {
        value = value.TrimStart(WhiteSpace.Utf8);
        return value.Length is > 16 and <= Longest && value[0] is (byte)'{' or (byte)'[' && value.IndexOf("http"u8) >= 0;
    }

    /// <summary>The first post whose address stands in JSON; null when there is none.</summary>
    public static PostAddress? PostIn(ReadOnlySpan<byte> json)
    {
        if (!IsLikely(json))
            return null;
        for (int tries = 0; tries < MostAddresses && json.IndexOf("http"u8) is >= 0 and var start; tries++)
        {
            json = json[start..];
            int end = json.IndexOfAny("\"'<> "u8);
            var address = end < 0 ? json : json[..end];
            if (MayLead(address) && PostAddress.Find(Encoding.UTF8.GetString(address).TrimEnd('\\')) is { } post)
                return post;
            json = json[Math.Max(address.Length, 1)..];
        }
        return null;
    }

    // "https:\/\/x.com\/" is how some write slashes.
    static bool MayLead(ReadOnlySpan<byte> address) => PostAddress.IsLikely(address) || address.Contains((byte)'\\');
}
