namespace Standfirst.Extraction.Metadata;

/// <summary>Takes the site's name off a title ("Ferry runs again | Harbour Courier").</summary>
static class TitleLine
{
    static readonly string[] Separators =
        [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " « ", " » ", " › ", " ‹ ", " / ", " ~ ", "|",
        " : ", ": ", " by "];

    // "Section | Site | Country" is as long as they get.
    const int MostParts = 3;

    /// <summary>The title without the parts that name the site.</summary>
    /// <param name="title">The title as declared.</param>
    /// <param name="site">The site's names.</param>
    /// <param name="headings">The keys of the page's main headings: what one of them says is kept, and is
    /// all that is kept.</param>
    public static string WithoutSite(string title, SiteNames site, List<string> headings)
    {
        foreach (string printed in headings)
        {
            if (printed.Length > 0 && Start(title, printed) is { } start)
                return start;
        }
        var rest = title.AsSpan();
        for (int cut = 0; cut < MostParts; cut++)
        {
            var shorter = CutOnce(rest, site);
            if (shorter.Length == rest.Length)
                break;
            rest = shorter;
        }
        return rest.Length == title.Length ? title : rest.ToString();
    }

    /// <summary>The pieces between all that may part a title.</summary>
    public static string[] Parts(string title) =>
        title.Split([.. Separators, "—", "–"],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // The heading is the title, or begins it: what follows a separator there is the site's.
    static string? Start(string title, string printed)
    {
        if (!Begins(title, printed, out int end, out int next))
            return null;
        if (next == title.Length)
            return title;
        foreach (string separator in Separators)
        {
            int place = title.IndexOf(separator, end, StringComparison.Ordinal);
            if (place >= 0 && place <= next)
                return title[..place].Trim();
        }
        return null;
    }

    // Where the title's letters that make up the key end, and where the next one stands.
    static bool Begins(string title, string key, out int end, out int next)
    {
        int matched = 0;
        end = 0;
        for (next = 0; next < title.Length; next++)
        {
            if (PlainLetters.Of(title[next]) is var letter && letter == '\0')
                continue;
            if (matched == key.Length)
                return true;
            if (key[matched++] != letter)
                return false;
            end = next + 1;
        }
        return matched == key.Length;
    }

    static ReadOnlySpan<char> CutOnce(ReadOnlySpan<char> title, SiteNames site)
    {
        foreach (string separator in Separators)
        {
            int last = title.LastIndexOf(separator);
            if (last <= 0)
                continue;
            if (site.Includes(title[(last + separator.Length)..]))
                return title[..last].Trim();
            int first = title.IndexOf(separator);
            if (site.Includes(title[..first]))
                return title[(first + separator.Length)..].Trim();
        }
        return title;
    }
}
