namespace Standfirst.Extraction.Content.Judging;

/// <summary>What an address looks like: those of stories are long, deep and hyphenated, those of lists and shops are not.</summary>
/// <param name="Depth">How many parts the path has between its slashes.</param>
/// <param name="Letters">The length of the last of them.</param>
/// <param name="Hyphens">How many hyphens and underscores it has: its words, less one.</param>
/// <param name="Digits">How many digits the path has.</param>
readonly record struct AddressShape(int Depth, int Letters, int Hyphens, int Digits)
{
    /// <summary>The shape of an address; host, query and fragment do not count.</summary>
    public static AddressShape Of(ReadOnlySpan<char> address)
    {
        var path = PathOf(address);
        int depth = 0, digits = 0;
        ReadOnlySpan<char> last = default;
        foreach (var range in path.Split('/'))
        {
            if (path[range] is not { IsEmpty: false } part)
                continue;
            depth++;
            digits += CountOf(part, '0', '9');
            last = part;
        }
        return new(depth, last.Length, last.Count('-') + last.Count('_'), digits);
    }

    static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> address)
    {
        int host = address.IndexOf("//");
        int path = host < 0 ? 0 : address[(host + 2)..].IndexOf('/') is >= 0 and var slash ? host + 2 + slash : address.Length;
        var rest = address[path..];
        int end = rest.IndexOfAny('?', '#');
        return end < 0 ? rest : rest[..end];
    }

    static int CountOf(ReadOnlySpan<char> part, char first, char last)
    {
        int count = 0;
        foreach (char letter in part)
            count += letter >= first && letter <= last ? 1 : 0;
        return count;
    }
}
