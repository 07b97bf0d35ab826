using Standfirst.Articles;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>Finds which uses the page's own meta elements forbid or reserve.</summary>
static class ReservationFinder
{
    const string From = "meta";

    // The robots elements that more than one search engine or publisher is known to use.
    static readonly string[] RobotsNames = ["robots", "googlebot", "googlebot-news", "bingbot", "gptbot", "google-extended", "ccbot"];

    // What says something about keeping, showing or learning; whether a page is to be listed is no reservation.
    static readonly string[] RobotsRules = ["noai", "noimageai", "noarchive", "nocache", "nosnippet"];

    // The TDM Reservation Protocol (W3C community group report, 2024), "TDM metadata in HTML content".
    const string TdmReservation = "tdm-reservation", TdmPolicy = "tdm-policy";

    // A page has a handful of robots elements with a handful of words each; a hostile one has no end of them.
    const int MostRules = 32;

    /// <summary>The reservations, each once, in the order of the tables above.</summary>
    public static IReadOnlyList<Reservation> Find(PageDeclarations page)
    {
        List<Reservation> found = [];
        if (page.Meta(TdmReservation)?.Trim() == "1")
            found.Add(new(TdmReservation, From, page.Absolute(page.Meta(TdmPolicy))));

        foreach (string content in page.AllMeta(RobotsNames).Take(MostRules))
        {
            var rules = content.AsSpan();
            foreach (var part in rules.Split(','))
                AddRule(found, rules[part].Trim());
        }
        return found;
    }

    static void AddRule(List<Reservation> found, ReadOnlySpan<char> words)
    {
        foreach (string rule in RobotsRules)
        {
            if (words.Equals(rule, StringComparison.OrdinalIgnoreCase) && !found.Exists(known => known.Rule == rule))
                found.Add(new(rule, From));
        }
    }
}
