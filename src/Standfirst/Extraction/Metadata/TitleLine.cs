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
    /// <param name="headings">The page's main headings: what one of them says is kept, and is all that is
    /// kept.</param>
    public static string WithoutSite(string title, SiteNames site, IEnumerable<string> headings)
    {
        string key = Letters.Key(title);
        foreach (string heading in headings)
        {
            string printed = Letters.Key(heading);
            if (printed.Length > 0 && printed == key)
                return title;
            if (printed.Length > 0 && Start(title, printed, key) is { } start)
                return start;
        }
        for (int cut = 0; cut < MostParts; cut++)
        {
            string shorter = CutOnce(title, site);
            if (shorter == title)
                break;
            title = shorter;
        }
        return title;
    }

    /// <summary>The pieces between all that may part a title.</summary>
    public static string[] Parts(string title) =>
        title.Split([.. Separators, "—", "–"],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // The heading begins the title: what follows a separator there is the site's.
    static string? Start(string title, string printed, string key)
    {
        if (!key.StartsWith(printed, StringComparison.Ordinal))
            return null;
        foreach (string separator in Separators)
        {
            for (int place = title.IndexOf(separator, StringComparison.Ordinal); place > 0;
                place = title.IndexOf(separator, place + 1, StringComparison.Ordinal))
            {
                if (Letters.Key(title[..place]) == printed)
                    return title[..place].Trim();
            }
        }
        return null;
    }

    static string CutOnce(string title, SiteNames site)
    {
        foreach (string separator in Separators)
        {
            int last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last <= 0)
                continue;
            if (site.Includes(title[(last + separator.Length)..]))
                return title[..last].Trim();
            int first = title.IndexOf(separator, StringComparison.Ordinal);
            if (site.Includes(title[..first]))
                return title[(first + separator.Length)..].Trim();
        }
        return title;
    }
}
