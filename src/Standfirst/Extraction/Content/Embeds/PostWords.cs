namespace Standfirst.Extraction.Content.Embeds;

/// <summary>A post's own words, without what its platform puts before, behind or in place of them.</summary>
static class PostWords
{
    /// <summary>How the addresses begin that X puts behind a post's words for its pictures and links.</summary>
    public static readonly string[] MediaAddresses = ["pic.twitter.com/", "pic.x.com/", "https://t.co/", "http://t.co/"];

    /// <summary>What words are there, without the white space around them; null for none.</summary>
    public static string? Of(ReadOnlySpan<char> text) =>
        text.Trim() is { IsEmpty: false } words ? words.ToString() : null;

    /// <summary>A post's words without the addresses of pictures and links at their end.</summary>
    public static string? WithoutMedia(string? text)
    {
        while (text is not null)
        {
            text = text.TrimEnd();
            int last = MediaAddresses.Max(media => text.LastIndexOf(media, StringComparison.Ordinal));
            if (last < 0 || text.AsSpan(last).Contains(' '))
                return text;
            text = Of(text.AsSpan(0, last));
        }
        return null;
    }

    // What stands in a post's markup in place of its words, or behind them.
    static readonly string[] Stands = ["Comment", "[image or embed]"], Sources = [" from r/"];

    /// <summary>A post's words without what its platform writes where there are none, and the group it was posted in.</summary>
    public static string? WithoutFallback(string? text)
    {
        if (text is null)
            return null;
        foreach (string source in Sources)
        {
            int last = text.LastIndexOf(source, StringComparison.Ordinal);
            if (last > 0 && !text.AsSpan(last + source.Length).Contains(' '))
                text = text[..last];
        }
        foreach (string words in Stands)
        {
            if (text == words || words[0] == '[' && text.EndsWith(words, StringComparison.Ordinal))
                return Of(text.AsSpan(0, text.Length - words.Length));
        }
        return text;
    }
}
