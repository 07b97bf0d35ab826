namespace Standfirst.App.ReadingRoom.Words;

/// <summary>Words short enough for where they stand.</summary>
static class Shortened
{
    /// <summary>The words, or their beginning with "…" where they are longer than <paramref name="longest"/> UTF-16 code units;
    /// cut at a space where one is near, and never within a character.</summary>
    public static string Of(string words, int longest)
    {
        if (words.Length <= longest)
            return words;
        // A space in the last third is near enough; else the words have none worth the loss.
        int space = words.LastIndexOf(' ', longest - 1, longest / 3);
        int end = space > 0 ? space : char.IsHighSurrogate(words[longest - 2]) ? longest - 2 : longest - 1;
        return words[..end].TrimEnd() + "…";
    }
}
