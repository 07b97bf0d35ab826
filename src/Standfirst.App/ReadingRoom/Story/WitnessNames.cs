namespace Standfirst.App.ReadingRoom.Story;

/// <summary>What the witnesses of a record are, in words.</summary>
static class WitnessNames
{
    // The most special first: the first that a witness's name begins with tells.
    static readonly (string Beginning, string Words)[] Rows =
    [
        ("json-ld", "what the page declares to machines in JSON-LD"),
        ("og:", "what the page declares to social networks (Open Graph)"),
        ("twitter:", "what the page declares to X"),
        ("article:", "what the page declares about the article (Open Graph)"),
        ("dc.", "what the page declares in Dublin Core"),
        ("microdata", "what the page’s markup labels (microdata)"),
        ("meta", "what the page declares in a meta element"),
        ("content-language", "what the server or the page declares as its language"),
        ("html lang", "the language that the page declares for itself"),
        ("news_keywords", "what the page declares to news search engines"),
        ("keywords", "what the page declares as its keywords"),
        ("application-name", "what the page calls its application"),
        ("first paragraph", "the first line of a text that has no other headline"),
        ("printed change", "a change that the page prints"),
        ("printed", "what the page prints for its readers"),
        ("title", "the title of the page, as the browser’s tab shows it"),
        ("byline", "the line that the page marks as the byline"),
        ("author links", "links to authors’ pages beside the headline"),
        ("rel=", "a link that the page labels"),
        ("names beside", "names beside a date near the headline"),
        ("beside date", "what stands beside the date"),
        ("signature", "the line that signs the story"),
        ("signed line", "the line that signs the story"),
        ("dateline", "the line that the story opens with"),
        ("date line", "the first line of the record in plain text"),
        ("opening", "the words that the story opens with"),
        ("time", "a time that the page’s markup labels"),
        ("url", "the page’s address"),
        ("kicker", "the line over the headline"),
        ("headline", "the words of the headline"),
        ("section", "the section that the page names"),
        ("declared", "what the page declares"),
        ("paywall", "what the page does to those who do not pay"),
        ("invitation to subscribe", "an invitation to subscribe where the text ends"),
        ("open end", "the text ends in the middle"),
        ("measures", "the shape of the page: its links, blocks and lengths"),
        ("entries", "entries with times of their own"),
        ("wording", "the words of the page"),
        ("text", "the words of the text itself"),
        ("bytes", "the bytes themselves"),
        ("caller", "whoever gave the page to be read"),
    ];

    /// <summary>What a witness is; null for one without a row.</summary>
    public static string? Of(string witness) =>
        Array.Find(Rows, row => witness.StartsWith(row.Beginning, StringComparison.Ordinal)).Words;
}
