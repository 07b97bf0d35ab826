using System.Buffers;
using System.Globalization;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>One shape of the addresses of a platform's posts, and the post's own address made from it.</summary>
/// <remarks>
/// A pattern is a host and path, "vimeo.com/{#id}", and may ask for a query: "youtube.com/watch?v={id:11}".
/// Hosts are parted by "|" and stand for their subdomains too; "*" is any host. In a path {id} is the post's id,
/// {#id} one of digits, {id:11} one of so many letters, {handle} the account, {kind} a word to be kept,
/// {*} anything, and "*" at the end of a segment whatever follows. Further segments and parameters may follow.
/// The post's own address may use {id}, {handle}, {kind} and, of the address as found, {host}, {path}, {query}
/// and {page}, which is all but its query.
/// </remarks>
sealed class AddressForm
{
    static readonly SearchValues<char> IdLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    static readonly SearchValues<char> HandleLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:@");

    static readonly SearchValues<char> KindLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    const int LongestId = 128;

    readonly string[] _segments;
    readonly (string Name, string Pattern)[] _parameters;
    readonly string _own;

    public AddressForm(string platform, string pattern, string own)
    {
        Platform = platform;
        Pattern = pattern;
        _own = own;
        int slash = pattern.IndexOf('/');
        Hosts = pattern[..slash].Split('|');
        string[] pathAndQuery = pattern[(slash + 1)..].Split('?');
        _segments = pathAndQuery[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        _parameters = pathAndQuery.Length < 2
            ? []
            : [.. pathAndQuery[1].Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))];
    }

    /// <summary>The platform's name in the record.</summary>
    public string Platform { get; }

    /// <summary>The pattern as written in the table.</summary>
    public string Pattern { get; }

    public IReadOnlyList<string> Hosts { get; }

    /// <summary>The post that an address of this shape leads to; null when the address has another shape.</summary>
    public PostAddress? Match(AddressParts address)
    {
        if (address.Segments.Count < _segments.Length)
            return null;
        var captured = new Captured();
        for (int i = 0; i < _segments.Length; i++)
        {
            if (!Fits(_segments[i], address.Segments[i], ref captured))
                return null;
        }
        foreach (var (name, pattern) in _parameters)
        {
            if (address.Parameter(name) is not { } value || !Fits(pattern, value, ref captured))
                return null;
        }
        return new PostAddress(Platform, Own(address, captured), captured.Id, NameIn(captured.Handle));
    }

    struct Captured
    {
        public string? Id, Handle, Kind;
    }

    static bool Fits(string pattern, string value, ref Captured captured)
    {
        var left = value.AsSpan();
        var wanted = pattern.AsSpan();
        while (wanted.IndexOf('{') is >= 0 and var open)
        {
            if (!left.StartsWith(wanted[..open], StringComparison.OrdinalIgnoreCase))
                return false;
            left = left[open..];
            int close = wanted.IndexOf('}');
            int length = LengthOf(wanted[(open + 1)..close], left);
            if (length == 0)
                return false;
            Keep(wanted[(open + 1)..close], left[..length], ref captured);
            left = left[length..];
            wanted = wanted[(close + 1)..];
        }
        return wanted is "*" || left.Equals(wanted, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>How much of a segment's rest a capture takes; 0 when the rest is nothing that it may take.</summary>
    static int LengthOf(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        int end = name switch
        {
            "*" => -1,
            "#id" => rest.IndexOfAnyExceptInRange('0', '9'),
            "handle" => rest.IndexOfAnyExcept(HandleLetters),
            "kind" => rest.IndexOfAnyExcept(KindLetters),
            _ => rest.IndexOfAnyExcept(IdLetters),
        };
        int length = end < 0 ? rest.Length : end;
        if (name is ['i', 'd', ':', .. var letters])
            return int.Parse(letters, CultureInfo.InvariantCulture) is var wanted && length >= wanted ? wanted : 0;
        return length > LongestId && name is not "*" ? 0 : length;
    }

    static void Keep(ReadOnlySpan<char> name, ReadOnlySpan<char> value, ref Captured captured)
    {
        switch (name)
        {
            case "*": break;
            case "handle": captured.Handle = value.TrimStart('@').ToString(); break;
            case "kind": captured.Kind = value.ToString(); break;
            default: captured.Id = value.ToString(); break;
        }
    }

    string Own(AddressParts address, Captured captured) => _own
        .Replace("{page}", address.Page, StringComparison.Ordinal)
        .Replace("{host}", address.Host, StringComparison.Ordinal)
        .Replace("{path}", address.Path, StringComparison.Ordinal)
        .Replace("{query}", address.Query.Replace(" ", "%20", StringComparison.Ordinal), StringComparison.Ordinal)
        .Replace("{kind}", captured.Kind, StringComparison.Ordinal)
        .Replace("{handle}", captured.Handle, StringComparison.Ordinal)
        .Replace("{id}", captured.Id, StringComparison.Ordinal);

    /// <summary>Bluesky and Facebook may call an account by its number, which is no name to a reader.</summary>
    static string? NameIn(string? handle)
    {
        if (handle is null || handle.StartsWith("did:", StringComparison.Ordinal))
            return null;
        return handle.All(char.IsAsciiDigit) ? null : handle;
    }
}
